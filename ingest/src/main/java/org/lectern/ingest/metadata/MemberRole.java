package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Optional;
import org.lectern.ingest.metadata.Roles.Role;

/// What those are who are listed below or behind the name of a body: `trustee` of "Our trustees".
final class MemberRole {
  private static final int LONGEST_LINE = 140;

  /// A sentence or heading that says that members follow.
  private static final QuickPattern ABOVE =
      QuickPattern.compile(
          "(?i)(?:.{0,80}?\\b)?(?<body>board|committee|council|commission|trustees|directors|members)\\b(?<large> at large\\b)?.{0,100}");

  /// A board whose members are told behind its name.
  private static final QuickPattern LABEL =
      QuickPattern.compile(
          "(?i)(?:our |the |current )?(?<advisory>advisory )?(?:executive |governing )?(?<body>board|directors|trustees)(?: of (?:directors|trustees|governors|advis[eo]rs))?(?: members)?");

  private MemberRole() {}

  /// What those below a line are.
  static Optional<Role> below(StaffLine line) {
    boolean may =
        line.isHeading()
            || line.text().endsWith(":")
            || (line.text().length() <= LONGEST_LINE && line.text().contains("following"));
    QuickMatcher above = ABOVE.matcher(line.text());
    if (!may || PastPeople.isHeading(line.text()) || !above.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        role(above.group("large") == null ? of(above.group("body")) : "member at large"));
  }

  /// What those behind a label are: `Advisory Board: Jane Roe, John Doe`.
  static Optional<Role> behind(String text) {
    QuickMatcher label = LABEL.matcher(text);
    return label.matches()
        ? Optional.of(
            role((label.group("advisory") == null ? "" : "advisory ") + of(label.group("body"))))
        : Optional.empty();
  }

  private static String of(String body) {
    return switch (body.toLowerCase(Locale.ROOT)) {
      case "board", "directors" -> "board member";
      case "trustees" -> "trustee";
      default -> "member";
    };
  }

  private static Role role(String text) {
    return new Role(text, 0, text.length(), false);
  }
}
