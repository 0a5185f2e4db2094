package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.schema.PartialDate;

/// The first date of a text, and what stands before and after it.
record DatedText(PartialDate date, String before, String after) {
  private static final QuickPattern YEAR =
      QuickPattern.compile("(?<![\\p{L}\\d$-])(?:1[6-9]|20)\\d\\d(?![\\d-])");

  static Optional<DatedText> in(String text) {
    Optional<PrintedDate> printed = PrintedDate.find(text);
    QuickMatcher year = YEAR.matcher(text);
    if (printed.isPresent()) {
      PrintedDate found = printed.get();
      return Optional.of(of(text, found.date(), found.start(), found.end()));
    }
    return year.find()
        ? Optional.of(
            of(
                text,
                new PartialDate(Integer.parseInt(year.group()), null, null),
                year.start(),
                year.end()))
        : Optional.empty();
  }

  /// A date after a comma or in parentheses at the end; a year in the middle may be of the title.
  static Optional<DatedText> atEnd(String text) {
    return in(text)
        .filter(found ->
            found.after.replaceAll("[).\\]]", "").isBlank()
                && found.before.strip().matches("(?s).*[,(\\[]"))
        .map(found ->
            new DatedText(found.date, found.before.replaceFirst("[\\s,(\\[]+$", ""), found.after));
  }

  private static DatedText of(String text, PartialDate date, int start, int end) {
    return new DatedText(date, text.substring(0, start), text.substring(end));
  }

  boolean isWhole() {
    return (before + after).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
