package org.lectern.organization;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// All members that bear on where one of them belongs.
///
/// A member that states an id belongs to it, come what may: two of them that share but a name have
/// nothing to say about each other, so that thousands of posts of one legion are not looked at
/// because of one. A member without an id looks at everybody who has one of its keys.
public final class Closure {
  private final Keyring keyring;
  private final Map<String, Member> found = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Deque<Member> open = new ArrayDeque<>();

  private Closure(Keyring keyring) {
    this.keyring = keyring;
  }

  /// The members that can be reached from one, itself among them.
  public static Collection<Member> of(Member from, Keyring keyring) {
    Closure closure = new Closure(keyring);
    closure.add(from);
    while (!closure.open.isEmpty()) {
      closure.follow(closure.open.removeFirst());
    }
    return closure.found.values();
  }

  private void add(Member member) {
    if (found.putIfAbsent(member.document(), member) == null) {
      open.addLast(member);
    }
  }

  private void follow(Member member) {
    for (Key key : member.keys()) {
      boolean all = member.stated() == null || key.kind() == Key.Kind.STATED;
      // What all have is what those without an id have, and more.
      if (asked.add((all ? "all " : "") + key.term())
          && (all || !asked.contains("all " + key.term()))) {
        (all ? keyring.with(key) : keyring.unstated(key)).forEach(this::add);
      }
    }
  }
}
