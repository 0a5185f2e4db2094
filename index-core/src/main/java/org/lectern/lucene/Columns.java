package org.lectern.lucene;

import java.time.LocalDate;
import org.apache.lucene.index.LeafReader;

/// The columns of all segments, made when they are first asked for; a segment's go with it. Safe
/// for use by many threads.
final class Columns {
  /// The greatest year that a column has, and one more.
  static final int YEARS = 10_000;

  private final SegmentCache<String, Column> bySegment = new SegmentCache<>();

  /// The words of a field.
  Column words(LeafReader reader, String field) {
    return bySegment.get(reader, field, () -> Column.ofWords(reader, field));
  }

  /// The founding years, 1 to 9999.
  Column founded(LeafReader reader) {
    return bySegment.get(
        reader,
        FieldNames.FOUNDED,
        () -> Column.ofNumbers(reader, FieldNames.FOUNDED, year -> (int) year));
  }

  /// The years of publication; years before 1 count as 0.
  Column published(LeafReader reader) {
    return bySegment.get(
        reader,
        FieldNames.PUBLISHED_FIRST,
        () ->
            Column.ofNumbers(
                reader,
                FieldNames.PUBLISHED_FIRST,
                day -> Math.clamp(LocalDate.ofEpochDay(day).getYear(), 0, YEARS - 1)));
  }
}
