package org.lectern.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.query.Query.Range;
import org.lectern.schema.PartialDate;

/// Reads ranges of years and dates: `1970..1990`, `1970..`, `..1990`, `1980`, `2016-01..2016-06`.
///
/// Years of a founding may also be joined by a dash: `1970-1990`.
final class RangeReader {
  private static final int LONGEST = 30;

  private RangeReader() {}

  /// @param reversed whether it was written from the later end to the earlier one
  record Reading(Range range, boolean reversed) {}

  /// Empty where the text is no year, date or range of them.
  static Optional<Reading> read(QueryField field, String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = text.replace('–', '-').replace("…", "..").replace(",", "").replace(";", "");
    int dots = plain.indexOf("..");
    if (dots >= 0) {
      int behind = dots + (plain.startsWith("...", dots) ? 3 : 2);
      return range(field, plain.substring(0, dots).strip(), plain.substring(behind).strip());
    }
    boolean years = field.holds() == QueryField.Holds.YEARS;
    if (years && plain.length() == 9 && plain.charAt(4) == '-') {
      return range(field, plain.substring(0, 4), plain.substring(5));
    }
    return plain.isBlank() ? Optional.empty() : range(field, plain.strip(), plain.strip());
  }

  private static Optional<Reading> range(QueryField field, String from, String to) {
    Optional<PartialDate> first = date(field, from);
    Optional<PartialDate> last = date(field, to);
    boolean unreadable = (first.isEmpty() && !from.isEmpty()) || (last.isEmpty() && !to.isEmpty());
    if (unreadable || (first.isEmpty() && last.isEmpty())) {
      return Optional.empty();
    }
    boolean reversed =
        first.isPresent()
            && last.isPresent()
            && first.get().firstDay().isAfter(last.get().lastDay());
    String earlier = printed(field, reversed ? last : first);
    String later = printed(field, reversed ? first : last);
    return Optional.of(new Reading(new Range(field, earlier, later), reversed));
  }

  private static Optional<PartialDate> date(QueryField field, String text) {
    if (field.holds() == QueryField.Holds.DATES) {
      return PartialDate.parse(text);
    }
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.isEmpty() || text.length() > 4 || Integer.parseInt(text) == 0) {
      return Optional.empty();
    }
    return Optional.of(new PartialDate(Integer.parseInt(text), null, null));
  }

  private static @Nullable String printed(QueryField field, Optional<PartialDate> date) {
    if (date.isEmpty()) {
      return null;
    }
    return field.holds() == QueryField.Holds.DATES
        ? date.get().toString()
        : Integer.toString(date.get().year());
  }
}
