package org.lectern.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Puts members together that are one organization by themselves.
final class Groups {
  private final List<Member> members;
  private final int[] parents;

  private Groups(List<Member> members) {
    this.members = members;
    this.parents = new int[members.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /// Members are together that have a value in common and are alike, also through others.
  ///
  /// @param values of a member
  /// @param alike symmetric; asked of members that share a value
  static List<Group> of(
      List<Member> members,
      Function<Member, Collection<String>> values,
      Function<String, BiPredicate<Member, Member>> alike) {
    Groups groups = new Groups(members);
    Map<String, List<Integer>> sharing = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      for (String value : values.apply(members.get(i))) {
        sharing.computeIfAbsent(value, _ -> new ArrayList<>()).add(i);
      }
    }
    sharing.forEach((value, those) -> groups.unite(those, alike.apply(value)));
    return groups.all();
  }

  /// Most members that share a value are equal in all that is compared: they are compared once.
  private void unite(List<Integer> sharing, BiPredicate<Member, Member> alike) {
    Map<List<Object>, Integer> different = new HashMap<>();
    for (int i : sharing) {
      Member member = members.get(i);
      List<Object> compared =
          List.of(member.name(), member.names(), member.acronyms(), member.states());
      Integer same = different.putIfAbsent(compared, i);
      if (same != null && alike.test(member, members.get(same))) {
        unite(i, same);
      }
    }
    List<Integer> each = List.copyOf(different.values());
    for (int i = 0; i < each.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (alike.test(members.get(each.get(i)), members.get(each.get(j)))) {
          unite(each.get(i), each.get(j));
        }
      }
    }
  }

  private void unite(int one, int other) {
    parents[root(one)] = root(other);
  }

  private int root(int at) {
    int root = at;
    while (parents[root] != root) {
      root = parents[root];
    }
    parents[at] = root;
    return root;
  }

  private List<Group> all() {
    Map<Integer, List<Member>> together = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      together.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(members.get(i));
    }
    return together.values().stream().map(Group::new).toList();
  }
}
