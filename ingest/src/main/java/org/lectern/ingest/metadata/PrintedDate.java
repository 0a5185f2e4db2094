package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.PartialDate;

/// A date as people print it: `December 23, 2016`, `Aug. 29, 2017`, `19 Apr 2012`, `2016-12-23`,
/// `12/23/2016`.
///
/// @param start offset in the text it was found in, UTF-16 units
/// @param end exclusive end
record PrintedDate(PartialDate date, int start, int end) {
  /// The whole names, a pattern of alternatives.
  static final String MONTH_NAMES =
      "January|February|March|April|May|June" + "|July|August|September|October|November|December";

  /// The time of day that may stand before a date: `6:42 PM EDT, `; a pattern of nothing as well.
  static final String TIME =
      "(?:(?:at )?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: (?:[ECMPA][SD]?T|GMT|UTC|Eastern|Central|Mountain|Pacific)\\b)?,? (?:on )?)?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
  private static final QuickPattern DATE =
      QuickPattern.compile(
          "(?i)\\b(?:"
              + MONTH
              + " {1,2}(\\d{1,2})(?:st|nd|rd|th)?,? {0,2}"
              + YEAR
              + "|(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + ",? "
              + YEAR
              + "|"
              + YEAR
              + "-(\\d\\d)-(\\d\\d)|"
              + MONTH
              + ",? "
              + YEAR
              + "|(\\d{1,2})/(\\d{1,2})/"
              + YEAR
              + ")(?!\\d)");

  /// The first date in the text.
  static Optional<PrintedDate> find(String text) {
    return find(text, 0);
  }

  /// The first date at or after `from`.
  static Optional<PrintedDate> find(String text, int from) {
    if (!FoundingYear.mayBeIn(text)) {
      return Optional.empty();
    }
    QuickMatcher matcher = DATE.matcher(text);
    for (boolean found = matcher.find(from); found; found = matcher.find()) {
      Optional<PartialDate> date = date(matcher);
      if (date.isPresent()) {
        return Optional.of(new PrintedDate(date.get(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(QuickMatcher matcher) {
    if (matcher.group(1) != null) {
      return date(matcher.group(3), month(matcher.group(1)), matcher.group(2));
    }
    if (matcher.group(5) != null) {
      return date(matcher.group(6), month(matcher.group(5)), matcher.group(4));
    }
    if (matcher.group(7) != null) {
      int month = Integer.parseInt(matcher.group(8));
      return date(matcher.group(7), month, matcher.group(9));
    }
    if (matcher.group(12) != null) {
      // As the United States print it: the month first.
      return date(matcher.group(14), Integer.parseInt(matcher.group(12)), matcher.group(13));
    }
    return date(matcher.group(11), month(matcher.group(10)), null);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<PartialDate> date(String year, int month, @Nullable String day) {
    try {
      Integer number = day == null ? null : Integer.valueOf(day);
      return Optional.of(new PartialDate(Integer.parseInt(year), month, number));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
