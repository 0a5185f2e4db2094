package org.lectern.ingest.metadata;

import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.schema.PartialDate;

/// Dates that a page of another country prints in digits, the day first: `11/05/2021` is the 11th
/// of May where `19/02/2013` stands on the same page.
final class DayFirst {
  private static final int MONTHS = 12;
  private static final QuickPattern DIGITS =
      QuickPattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d\\d(?!\\d)");

  private DayFirst() {}

  /// The date as the page means it.
  ///
  /// @param text that the date was found in
  static PrintedDate of(PrintedDate date, String text, Reading reading) {
    QuickMatcher digits = DIGITS.matcher(text).region(date.start(), date.end());
    if (!digits.lookingAt() || !isDayFirst(reading)) {
      return date;
    }
    int day = Integer.parseInt(digits.group(1));
    int month = Integer.parseInt(digits.group(2));
    return day > MONTHS || month > MONTHS
        ? date
        : new PrintedDate(
            new PartialDate(date.date().year(), month, day), date.start(), date.end());
  }

  /// Whether a date of the page can only be read so, and none only the other way.
  private static boolean isDayFirst(Reading reading) {
    boolean first = false;
    for (Part part : reading.layout().parts()) {
      QuickMatcher digits = DIGITS.matcher(part.text().text());
      while (digits.find()) {
        if (Integer.parseInt(digits.group(2)) > MONTHS) {
          return false;
        }
        first |= Integer.parseInt(digits.group(1)) > MONTHS;
      }
    }
    return first;
  }
}
