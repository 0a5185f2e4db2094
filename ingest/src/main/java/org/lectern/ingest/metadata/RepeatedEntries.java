package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Roles.Role;

/// The entries of a list whose form comes back: whether the name or the role stands first, and on
/// which line, is decided once for all of them. Where half of the roles are known ones, the others
/// are roles too: `Campaign and Precinct, Jane Roe` among chairs and secretaries.
final class RepeatedEntries {
  private static final int ENOUGH = 3;
  private static final int ENOUGH_KNOWN = 2;
  private static final int ABOUT_THE_SAME = 2;

  /// A list of more is one of members, of donors, of voters: nobody's board.
  static final int MOST = 80;

  private static final int LONGEST_ROLE = 70;
  private static final int LONGEST_LINE = 140;
  private static final QuickPattern BETWEEN =
      QuickPattern.compile("\\s*(?:,|:|\\s[–—-]\\s?|\\||\\t|\\s//|\\.{3,}|\\s{2,})\\s*");
  private static final QuickPattern ROLE = QuickPattern.compile("\\p{L}[^.;:?!@$\\d]{1,68}");

  /// What lists have beside people: how to reach them.
  private static final QuickPattern REACHED =
      QuickPattern.compile(
          "\\S+@\\S+|(?:[Pp]hone|[Tt]el|[Ff]ax|[Ee]-?mail)?[:.]? ?[\\d() .+x-]{7,30}");

  /// What follows a name: `(Treasurer) - Oak Food Bank, Denver`.
  private static final QuickPattern COMES_FROM =
      QuickPattern.compile(
          "(?: \\((?<role>[^()]{3,40})\\))?(?: [–—-] |, | \\| )\\p{Lu}.{2,100}| \\([^()]{3,40}\\)");

  /// What all entries of a list have in common.
  private enum Form {
    NAME_FIRST,
    ROLE_FIRST,
    NAME_ABOVE,
    ROLE_ABOVE
  }

  /// One of a list.
  ///
  /// @param section how many headings stand before it
  /// @param at the number of its first line
  private record Entry(ListedPerson person, int section, int at, boolean known) {
    boolean isBelowHeading() {
      return person.to().heading() != null && person.from().heading() == null;
    }

    boolean isBefore(Entry other) {
      return at < other.at;
    }
  }

  private final List<StaffLine> lines;
  private final Map<Form, List<Entry>> entries = new EnumMap<>(Form.class);
  private final List<ListedPerson> members = new ArrayList<>();
  private int section;
  private int at;

  private RepeatedEntries(List<StaffLine> lines) {
    this.lines = lines;
  }

  /// All lists of the page that have such a form, but those of former people.
  static RepeatedEntries of(List<StaffLine> all) {
    List<StaffLine> lines =
        all.stream()
            .filter(line -> !REACHED.matcher(line.text()).matches())
            .filter(line -> line.text().codePoints().anyMatch(Character::isLetter))
            .toList();
    RepeatedEntries entries = new RepeatedEntries(lines);
    entries.read();
    return entries;
  }

  /// Whether roles stand above names. Where each stands between two of the other, a heading has
  /// what is below it, and else the first entry tells.
  boolean rolesAbove() {
    List<Entry> above = entries(Form.ROLE_ABOVE).stream().filter(Entry::known).toList();
    List<Entry> below = entries(Form.NAME_ABOVE).stream().filter(Entry::known).toList();
    long headings = entries(Form.ROLE_ABOVE).stream().filter(Entry::isBelowHeading).count();
    boolean first =
        below.isEmpty() || (!above.isEmpty() && above.getFirst().isBefore(below.getFirst()));
    int more = above.size() - below.size();
    return above.size() >= ENOUGH_KNOWN
        && (headings >= ENOUGH
            || more > ABOUT_THE_SAME
            || (more >= -ABOUT_THE_SAME && first && above.size() >= ENOUGH));
  }

  /// The people of the lists.
  List<ListedPerson> people() {
    // What stands between two names belongs to the one above or to the one below, not to both.
    Form other = rolesAbove() ? Form.NAME_ABOVE : Form.ROLE_ABOVE;
    List<ListedPerson> people = new ArrayList<>();
    for (Form form : Form.values()) {
      List<Entry> all = form == other ? List.of() : entries(form);
      if (isList(all)) {
        all.forEach(one -> people.add(one.person));
      } else {
        all.stream().collect(Collectors.groupingBy(Entry::section)).values().stream()
            .filter(RepeatedEntries::isList)
            .forEach(list -> list.forEach(one -> people.add(one.person)));
      }
    }
    people.addAll(members);
    return people;
  }

  private List<Entry> entries(Form form) {
    return entries.getOrDefault(form, List.of());
  }

  private static long known(List<Entry> list) {
    return list.stream().filter(Entry::known).count();
  }

  /// Whether half of the roles are known ones. Headings that have a name each right below them need
  /// two.
  private static boolean isList(List<Entry> list) {
    long known = known(list);
    boolean headings = list.size() > ENOUGH && list.stream().allMatch(Entry::isBelowHeading);
    return list.size() >= ENOUGH
        && list.size() <= MOST
        && known >= ENOUGH_KNOWN
        && (headings || known * 2 >= list.size());
  }

  private void read() {
    StaffHeading below = StaffHeading.OTHER;
    List<ListedPerson> run = new ArrayList<>();
    Role member = null;
    for (int i = 0; i < lines.size(); i++) {
      at = i;
      StaffLine line = lines.get(i);
      StaffLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean bare = isName(line.text());
      if (!bare && line.isHeading() && StaffRoles.whole(line.text()).isEmpty()) {
        below = StaffHeading.of(line.text());
        section++;
      }
      if (below.isOfOthers()) {
        run.clear();
        continue;
      }
      ListedPerson one = member == null ? null : listed(line, member, below);
      if (one != null) {
        run.add(one);
      } else {
        close(run);
        member = bare ? null : MemberRole.below(line).orElse(null);
      }
      if (!bare) {
        beside(line);
      }
      if (next != null && next.text().length() <= LONGEST_ROLE && isName(next.text()) && !bare) {
        role(line.text())
            .filter(role -> line.heading() != null || isKnown(role.text()))
            .ifPresent(role -> add(Form.ROLE_ABOVE, next, line, role, next.text()));
      }
      if (next != null && bare && !isName(next.text())) {
        boolean card = line.heading() != null && next.heading() == null;
        boolean inTurn = card || (isName(i - 2) && isName(i + 2));
        role(next.text())
            .filter(role -> isKnown(role.text()) || (inTurn && !isPlace(role.text())))
            .ifPresent(role -> add(Form.NAME_ABOVE, line, next, role, line.text()));
      }
    }
    close(run);
  }

  /// Who a line below a heading of members names: alone, or before what body they come from.
  private static @Nullable ListedPerson listed(StaffLine line, Role member, StaffHeading below) {
    String text = line.text();
    if (isName(text)) {
      return new ListedPerson(PersonNames.bare(text), member, line, line, below);
    }
    int end = NameShape.end(text, NameShape.afterTitles(text, 0));
    QuickMatcher from = COMES_FROM.matcher(text).region(Math.max(end, 0), text.length());
    if (end < 0
        || member.text().equals("member")
        || !from.matches()
        || !isName(text.substring(0, end))) {
      return null;
    }
    String told = from.group("role");
    Role role = told == null ? member : StaffRoles.whole(told).orElse(member);
    return new ListedPerson(PersonNames.bare(text.substring(0, end)), role, line, line, below);
  }

  /// Three bare names and more in a row, but not too many, are members of what stands above them.
  private void close(List<ListedPerson> run) {
    if (run.size() >= ENOUGH && run.size() <= MOST) {
      members.addAll(run);
    }
    run.clear();
  }

  /// `Jane Roe, Treasurer` or `Treasurer, Jane Roe`.
  private void beside(StaffLine line) {
    String text = line.text();
    if (text.length() > LONGEST_LINE) {
      return;
    }
    QuickMatcher between = BETWEEN.matcher(text);
    while (between.find()) {
      String first = text.substring(0, between.start()).strip();
      String last = text.substring(between.end()).strip();
      if (isName(first)) {
        role(last).ifPresent(role -> add(Form.NAME_FIRST, line, line, role, first));
        return;
      }
      if (isName(last)) {
        role(first).ifPresent(role -> add(Form.ROLE_FIRST, line, line, role, last));
        return;
      }
    }
  }

  private void add(Form form, StaffLine name, StaffLine of, Role role, String printed) {
    Role plain = RoleTail.without(role.text()).orElse(role);
    ListedPerson person =
        new ListedPerson(PersonNames.bare(printed), plain, name, of, StaffHeading.STAFF);
    entries
        .computeIfAbsent(form, _ -> new ArrayList<>())
        .add(new Entry(person, section, at, isKnown(role.text())));
  }

  private static boolean isKnown(String role) {
    return RoleTail.without(role).isPresent() || Roles.at(role, 0).isPresent();
  }

  /// Words that may be a role, known or not.
  private static Optional<Role> role(String text) {
    boolean may =
        text.length() <= LONGEST_ROLE
            && ROLE.matcher(text).matches()
            && Character.isUpperCase(text.codePointAt(0))
            && (StaffHeading.of(text) == StaffHeading.OTHER || isKnown(text));
    return may ? Optional.of(new Role(text, 0, text.length(), false)) : Optional.empty();
  }

  /// Whether a line is a name; one before the first or behind the last may be.
  private boolean isName(int line) {
    return line < 0 || line >= lines.size() || isName(lines.get(line).text());
  }

  private static boolean isPlace(String text) {
    return !PlaceNames.whole(text).isEmpty();
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_ROLE && PersonNames.isName(text) && !isKnown(text);
  }
}
