package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Roles.Role;

/// The members of a board whose names have something told below them: each name is a heading, or
/// the first line of an entry, below a heading or a title such as "Our trustees".
final class HeadedMembers {
  private static final int ENOUGH = 3;
  private static final Set<String> ROLES = Set.of("board member", "trustee", "member at large");
  private static final QuickPattern BOTH = QuickPattern.compile(" (?:&|and) ");

  private final List<StaffLine> lines;
  private final List<ListedPerson> members = new ArrayList<>();
  private final List<ListedPerson> run = new ArrayList<>();

  /// How many names of the run have a role of their own.
  private int told;

  private HeadedMembers(List<StaffLine> lines) {
    this.lines = lines;
  }

  /// @param title of the page; empty where it has none
  static List<ListedPerson> of(List<StaffLine> lines, String title) {
    HeadedMembers members = new HeadedMembers(lines);
    members.headings(title);
    members.entries();
    return List.copyOf(members.members);
  }

  private static @Nullable Role member(StaffLine line) {
    return MemberRole.below(line).filter(role -> ROLES.contains(role.text())).orElse(null);
  }

  /// Names that are headings.
  private void headings(String title) {
    Role member = title.isEmpty() ? null : member(new StaffLine(title, 0, 0, 0));
    for (int i = 0; i < lines.size(); i++) {
      StaffLine line = lines.get(i);
      if (line.heading() == null) {
        continue;
      }
      StaffLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      List<String> names = names(line.text());
      if (!new StaffEntry(line, next, StaffHeading.BOARD, false).people().isEmpty()) {
        told++;
      } else if (names.isEmpty() || member == null) {
        close();
        member = member(line);
      } else {
        for (String name : names) {
          run.add(new ListedPerson(name, member, line, line, StaffHeading.BOARD));
        }
      }
    }
    close();
  }

  /// `Jane Roe`, `Jane Roe & John Doe`.
  private static List<String> names(String text) {
    List<String> names = List.of(BOTH.split(text, -1));
    return names.stream().allMatch(PersonNames::isName)
        ? names.stream().map(PersonNames::bare).toList()
        : List.of();
  }

  /// Names that begin an entry each, where the first stands right below the heading.
  private void entries() {
    Role member = null;
    for (int i = 0; i < lines.size(); i++) {
      StaffLine line = lines.get(i);
      boolean name = line.heading() == null && PersonNames.isName(line.text());
      boolean begins = name && (i == 0 || !PersonNames.isName(lines.get(i - 1).text()));
      if (!name && line.isHeading()) {
        close();
        boolean first = isName(i + 1) || (isRole(i + 1) && isName(i + 2));
        member = first ? member(line) : null;
      } else if (begins && member != null) {
        if (hasRole(i)) {
          told++;
        } else {
          run.add(
              new ListedPerson(
                  PersonNames.bare(line.text()), member, line, line, StaffHeading.BOARD));
        }
      }
    }
    close();
  }

  private boolean isName(int line) {
    return line < lines.size() && PersonNames.isName(lines.get(line).text());
  }

  private boolean hasRole(int name) {
    return isRole(name - 1) || isRole(name + 1);
  }

  private boolean isRole(int line) {
    return line >= 0 && line < lines.size() && RoleTail.without(lines.get(line).text()).isPresent();
  }

  private void close() {
    if (!run.isEmpty()
        && run.size() + told >= ENOUGH
        && run.size() + told <= RepeatedEntries.MOST) {
      members.addAll(run);
    }
    run.clear();
    told = 0;
  }
}
