package org.lectern.ingest.metadata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Roles.Role;

/// The role that a heading gives to each bare name right below it: `Captains`, `Co-chairs`. Those
/// of whom a body has one at a time, as "Presidents", are a list of years gone by.
///
/// @param role `null` where no such heading stands above
record HeadingRole(@Nullable Role role) {
  static final HeadingRole NONE = new HeadingRole(null);
  private static final int LONGEST = 40;
  private static final int LONGEST_LABEL = 24;
  private static final QuickPattern ONE_AT_A_TIME =
      QuickPattern.compile(
          "(?i)(?:.* )?(?:president|chair|chairman|chairwoman|chairperson|executive director|treasurer|secretary|governor|mayor|superintendent|pastor|editor|manager|partner|author|speaker|senator|representative|commissioner|teacher|founder|principal|member)");

  /// A link or a handle behind the name.
  private static final QuickPattern CELLS = QuickPattern.compile("\\s+(?:\\||@).*$");

  /// What stands above the line after this one.
  HeadingRole next(StaffLine line) {
    String text = line.text().endsWith(":") ? withoutLast(line.text()) : line.text();
    if (role != null && (isName(text) || isLabel(line))) {
      return this;
    }
    boolean several =
        text.length() <= LONGEST
            && text.endsWith("s")
            && StaffHeading.of(text) == StaffHeading.OTHER;
    return several
        ? SeveralPeople.plural(text)
            .filter(one -> !ONE_AT_A_TIME.matcher(one.text()).matches())
            .map(HeadingRole::new)
            .orElse(NONE)
        : NONE;
  }

  /// What parts the names below one heading: `Africa`.
  private static boolean isLabel(StaffLine line) {
    return line.heading() == null
        && line.text().length() <= LONGEST_LABEL
        && Character.isUpperCase(line.text().codePointAt(0))
        && StaffRoles.whole(line.text()).isEmpty()
        && StaffHeading.of(line.text()) == StaffHeading.OTHER
        && SeveralPeople.plural(line.text()).isEmpty();
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.length() - 1);
  }

  /// The person whose bare name the line is, below such a heading.
  Optional<ListedPerson> person(StaffLine line) {
    return role != null && isName(line.text())
        ? Optional.of(
            new ListedPerson(PersonNames.bare(line.text()), role, line, line, StaffHeading.STAFF))
        : Optional.empty();
  }

  private static boolean isName(String text) {
    return PersonNames.isName(CELLS.matcher(text).replaceFirst(""))
        && SeveralPeople.plural(text).isEmpty();
  }
}
