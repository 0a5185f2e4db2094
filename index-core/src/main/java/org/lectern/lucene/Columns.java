package org.lectern.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/// The columns of all segments, made when they are first asked for; a segment's go with it. Safe
/// for use by many threads.
final class Columns {
  /// The greatest year that a column has, and one more.
  static final int YEARS = 10_000;

  private final Map<CacheKey, Map<String, Column>> bySegment = new ConcurrentHashMap<>();

  /// The words of a field.
  Column words(LeafReader reader, String field) {
    return column(reader, field, () -> Column.ofWords(reader, field));
  }

  /// The founding years, 1 to 9999.
  Column founded(LeafReader reader) {
    return column(
        reader,
        FieldNames.FOUNDED,
        () -> Column.ofNumbers(reader, FieldNames.FOUNDED, year -> (int) year));
  }

  /// The years of publication; years before 1 count as 0.
  Column published(LeafReader reader) {
    return column(
        reader,
        FieldNames.PUBLISHED_FIRST,
        () ->
            Column.ofNumbers(
                reader,
                FieldNames.PUBLISHED_FIRST,
                day -> Math.clamp(LocalDate.ofEpochDay(day).getYear(), 0, YEARS - 1)));
  }

  private interface Making {
    Column make() throws IOException;
  }

  private Column column(LeafReader reader, String field, Making making) {
    CacheHelper helper = reader.getCoreCacheHelper();
    if (helper == null) {
      return make(making);
    }
    return bySegment
        .computeIfAbsent(
            helper.getKey(),
            key -> {
              helper.addClosedListener(bySegment::remove);
              return new ConcurrentHashMap<>();
            })
        .computeIfAbsent(field, _ -> make(making));
  }

  private static Column make(Making making) {
    try {
      return making.make();
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be read", failed);
    }
  }
}
