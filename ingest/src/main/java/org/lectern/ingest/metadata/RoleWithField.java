package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Optional;
import org.lectern.ingest.metadata.Roles.Role;

/// A role with what it is for, right before a name: `Vice president for media Jane Roe`, `the
/// director of research, Jane Roe`.
final class RoleWithField {
  private static final int LONGEST = 60;
  private static final QuickPattern FIELD =
      QuickPattern.compile(
          " (?:for|of) \\p{Ll}[\\p{Ll}-]+(?:(?:,|,? and| &)? \\p{Ll}[\\p{Ll}-]+){0,3}(?=,? $)");

  private RoleWithField() {}

  /// The role that ends right before `end`; empty where its last word is no field of work.
  static Optional<Role> before(String text, int end) {
    int stop = end;
    while (stop > 0 && " ,".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    int start = text.lastIndexOf(' ', stop - 1) + 1;
    if (start >= stop
        || !Character.isLowerCase(text.charAt(start))
        || !Roles.isField(text.substring(start, stop).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    QuickMatcher field = FIELD.matcher(text).region(Math.max(0, end - LONGEST), end);
    if (!field.find()) {
      return Optional.empty();
    }
    int to = stop;
    return Roles.before(text, field.start())
        .filter(head -> head.end() == field.start())
        .map(head -> new Role(text.substring(head.start(), to), head.start(), to, head.leading()));
  }
}
