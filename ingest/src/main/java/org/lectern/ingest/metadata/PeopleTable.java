package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Roles.Role;

/// A table of people, whose head says which column has their names: `Position | Name | E-mail`, and
/// below the heading `Board members` also `Name | Employer`.
final class PeopleTable {
  private static final int FEWEST = 2;

  private static final QuickPattern BARS = QuickPattern.compile("\\s*\\|\\s*");
  private static final QuickPattern ROLE = QuickPattern.compile("\\p{L}[^.;:?!@$|]{1,68}");
  private static final Set<String> NAMES =
      Set.of("name", "names", "full name", "officer", "staff", "staff member", "person", "contact");

  /// Columns of names that say what the people are.
  private static final Set<String> MEMBERS =
      Set.of(
          "member",
          "board member",
          "committee member",
          "council member",
          "councilmember",
          "commissioner",
          "trustee",
          "director",
          "supervisor",
          "representative");

  private static final Set<String> ROLES =
      Set.of(
          "position", "title", "role", "office", "job title", "officer position", "board position");

  /// Columns of tables that tell of others: of lawmakers, candidates, givers, players.
  private static final QuickPattern OF_OTHERS =
      QuickPattern.compile(
          "(?i).*\\b(?:votes?|voted|scores?|grades?|rating|party|district|amount|gifts?|donations?|pledge|bill|award|years?|died|deceased|rank|points|event|session|topic|presentation|author|price|fee)\\b.*");

  private final List<StaffLine> lines;
  private final List<ListedPerson> people = new ArrayList<>();

  private PeopleTable(List<StaffLine> lines) {
    this.lines = lines;
  }

  /// The people of all such tables, but those of former people.
  static List<ListedPerson> of(List<StaffLine> lines) {
    PeopleTable table = new PeopleTable(lines);
    table.read();
    return List.copyOf(table.people);
  }

  /// Which column has what.
  ///
  /// @param role -1 where none has the roles
  /// @param each what everybody in it is; `null` where nothing says it
  private record Head(int columns, int name, int role, @Nullable Role each) {}

  private void read() {
    StaffHeading below = StaffHeading.OTHER;
    Role member = null;
    for (int i = 0; i < lines.size(); i++) {
      StaffLine line = lines.get(i);
      boolean row = line.text().indexOf('|') >= 0;
      if (!row && line.isHeading()) {
        below = StaffHeading.of(line.text());
        member = MemberRole.below(line).orElse(null);
      }
      Head head = row && !below.isOfOthers() ? head(line.text(), member) : null;
      if (head != null) {
        i = rows(head, i + 1) - 1;
      }
    }
  }

  private static @Nullable Head head(String text, @Nullable Role member) {
    if (OF_OTHERS.matcher(text).matches()) {
      return null;
    }
    String[] cells = BARS.split(text.toLowerCase(Locale.ROOT), -1);
    int name = -1;
    int role = -1;
    Role each = member;
    for (int i = 0; i < cells.length; i++) {
      if (name < 0 && (NAMES.contains(cells[i]) || MEMBERS.contains(cells[i]))) {
        name = i;
        each = MEMBERS.contains(cells[i]) ? new Role(cells[i], 0, cells[i].length(), false) : each;
      } else if (role < 0 && ROLES.contains(cells[i])) {
        role = i;
      }
    }
    return name < 0 || (role < 0 && each == null) ? null : new Head(cells.length, name, role, each);
  }

  /// Reads the rows from a line on.
  ///
  /// @return the line after them
  private int rows(Head head, int from) {
    List<ListedPerson> found = new ArrayList<>();
    Role above = null;
    int known = 0;
    int at = from;
    for (; at < lines.size() && lines.get(at).text().indexOf('|') >= 0; at++) {
      StaffLine line = lines.get(at);
      String[] cells = BARS.split(line.text(), -1);
      // A cell of roles that reaches over several rows is printed in the first of them.
      int missing = head.role == 0 && cells.length == head.columns - 1 ? 1 : 0;
      if (head.role >= 0 && missing == 0) {
        above = head.role < cells.length ? role(cells[head.role]).orElse(null) : null;
      }
      int column = head.name - missing;
      if (column < cells.length) {
        Role role = above == null ? head.each : above;
        Optional<ListedPerson> person = person(cells[column], role, line);
        person.ifPresent(found::add);
        known += person.isPresent() && isKnown(above) ? 1 : 0;
      }
    }
    boolean ofPeople =
        found.size() >= FEWEST
            && found.size() <= RepeatedEntries.MOST
            && 2 * found.size() >= at - from;
    if (ofPeople && (head.role < 0 || head.each != null || 2 * known >= found.size())) {
      people.addAll(found);
    }
    return at;
  }

  private static boolean isKnown(@Nullable Role role) {
    return role != null && StaffRoles.whole(role.text()).isPresent();
  }

  /// The one of a cell, where the role may stand with the name: `Jane Roe, Chair`.
  private static Optional<ListedPerson> person(String cell, @Nullable Role role, StaffLine line) {
    StaffLine alone = new StaffLine(cell, line.section(), line.start(), null);
    List<ListedPerson> told =
        cell.isEmpty()
            ? List.of()
            : new StaffEntry(alone, null, StaffHeading.STAFF, false).people();
    if (told.size() == 1) {
      return Optional.of(
          new ListedPerson(
              told.getFirst().name(), told.getFirst().role(), line, line, StaffHeading.STAFF));
    }
    return role != null && PersonNames.isName(cell)
        ? Optional.of(
            new ListedPerson(PersonNames.bare(cell), role, line, line, StaffHeading.STAFF))
        : Optional.empty();
  }

  private static Optional<Role> role(String text) {
    return ROLE.matcher(text).matches()
        ? Optional.of(new Role(text, 0, text.length(), false))
        : Optional.empty();
  }
}
