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

  private Testimony() {}

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
