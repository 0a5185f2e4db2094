package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.schema.Evidence;

/// What somebody says before a committee for an organization: `Testimony of Jane Roe, Director, Oak
/// Fund`.
final class Testimony {
  private static final QuickPattern TITLE =
      QuickPattern.compile(
          "(?i)(?:(?:written|public|oral|prepared|opening|joint) )?(?:testimony|statement|comments?|remarks) (?:of|by|from)(?: .{3,140})?");

  /// What an organization declares on something that has happened.
  private static final QuickPattern STATEMENT =
      QuickPattern.compile(
          "(?i)(?:(?:our|joint) )?statement (?:on|about|regarding|in response to) .+");

  private static final QuickPattern TESTIMONY =
      QuickPattern.compile("(?i)(?:(?:written|public|oral|prepared|joint) )?testimony\\b.*");
  private static final QuickPattern BEFORE =
      QuickPattern.compile(
          "(?i)(?:(?:presented|submitted|given|delivered) )?(?:before|to) the .{0,80}\\b(?:committee|subcommittee|commission|board|council|house|senate|legislature|assembly|congress)\\b.*");
  private static final int FIRST_LINES = 6;

  private Testimony() {}

  /// Whether a page is what somebody said before a committee, not what an organization declares to
  /// all: `Statement of the Oak Fund on the verdict`.
  static boolean isBeforeCommittee(Line title, Reading reading) {
    return TESTIMONY.matcher(title.text()).matches()
        || (isTitle(title.text())
            && EdgeNames.first(reading, FIRST_LINES).stream()
                .anyMatch(line -> BEFORE.matcher(line.name()).matches()));
  }

  static boolean isTitle(String title) {
    return TITLE.matcher(title).matches();
  }

  /// The words in which it says "we".
  static Optional<Evidence> in(Reading reading) {
    Line title = reading.layout().title();
    return title == null || !(isTitle(title.text()) || STATEMENT.matcher(title.text()).matches())
        ? Optional.empty()
        : Speech.us(reading, 1);
  }
}
