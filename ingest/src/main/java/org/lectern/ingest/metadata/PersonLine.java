package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Person;

/// A line of people with their roles, as beside `Leadership`: `Jane Roe, president`, `Jane Roe
/// (president); John Doe (chair)`, `President: Jane Roe`.
final class PersonLine {
  private static final int LONGEST = 160;
  private static final QuickPattern NAME =
      QuickPattern.compile(PersonNames.TITLE + "(" + PersonNames.NAME + ")" + PersonNames.DEGREES);
  private static final QuickPattern GAP =
      QuickPattern.compile("\\s*(?:,|\\(|[–—-]|:|\\|)\\s*(?:the )?");
  private static final QuickPattern REST =
      QuickPattern.compile(
          "(?: of [^,;]{0,60})?(?:\\s*\\(\\d{4}[^)]{0,20}\\))?\\)?\\s*(?:[;,]|and\\b|&|$)?\\s*");

  private static final QuickPattern PEER =
      QuickPattern.compile("(?:Lord|Lady|Baroness|Baron|Viscount) ");
  private static final QuickPattern PEER_OF =
      QuickPattern.compile(" of \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?");

  private PersonLine() {}

  /// The first person of a line.
  static Optional<Person> of(String line) {
    return all(line).stream().findFirst();
  }

  /// The people of a line; empty where it is another one.
  static List<Person> all(String line) {
    String text = line.substring(0, Math.min(line.length(), LONGEST));
    List<Person> people = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Roles.Role> first = isName(text, at) ? Optional.empty() : role(text, at);
      int start = first.map(role -> afterGap(text, role.end())).orElse(at);
      QuickMatcher name = NAME.matcher(text).region(start, text.length());
      if (!NameShape.begins(text, start)
          || !name.lookingAt()
          || !PersonNames.isPerson(name.group(1))) {
        break;
      }
      int end = name.end();
      QuickMatcher gap = GAP.matcher(text).region(end, text.length());
      Optional<Roles.Role> after = gap.lookingAt() ? role(text, gap.end()) : Optional.empty();
      people.add(new Person(whole(name, text), plain(first.or(() -> after).orElse(null))));
      QuickMatcher rest =
          REST.matcher(text).region(after.map(Roles.Role::end).orElse(end), text.length());
      at = rest.lookingAt() && rest.end() > end ? rest.end() : text.length();
    }
    return people;
  }

  /// The name; of a peer with the place in it: `Lord Ashdown of Kent`.
  private static String whole(QuickMatcher name, String text) {
    QuickMatcher place = PEER_OF.matcher(text).region(name.end(), text.length());
    boolean peer = PEER.matcher(name.group(1)).lookingAt() && place.lookingAt();
    return peer ? name.group(1) + place.group() : name.group(1);
  }

  private static boolean isName(String text, int at) {
    QuickMatcher name = NAME.matcher(text).region(at, text.length());
    return NameShape.begins(text, at) && name.lookingAt() && PersonNames.isPerson(name.group(1));
  }

  private static int afterGap(String text, int from) {
    QuickMatcher gap = GAP.matcher(text).region(from, text.length());
    return gap.lookingAt() ? gap.end() : Math.min(text.length(), from + 1);
  }

  private static Optional<Roles.Role> role(String text, int from) {
    return from < text.length() ? Roles.at(text, from) : Optional.empty();
  }

  private static @Nullable String plain(Roles.@Nullable Role role) {
    return role == null ? null : role.plain();
  }
}
