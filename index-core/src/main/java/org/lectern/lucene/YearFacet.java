package org.lectern.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.lectern.search.Facet;
import org.lectern.search.Facet.YearBucket;
import org.lectern.search.FacetField;

/// Makes histograms of years: decades for founding years, years for publication.
final class YearFacet {
  private static final int DECADE = 10;

  private final FacetCounter counter;

  YearFacet(FacetCounter counter) {
    this.counter = counter;
  }

  Facet founded() throws IOException {
    Years years = new Years();
    long missing =
        counter.numbers(FacetField.FOUNDED, FieldNames.FOUNDED, year -> years.add((int) year));
    return years.facet(DECADE, missing);
  }

  Facet published() throws IOException {
    Years years = new Years();
    long missing =
        counter.numbers(
            FacetField.PUBLISHED,
            FieldNames.PUBLISHED_FIRST,
            day -> years.add(LocalDate.ofEpochDay(day).getYear()));
    return years.facet(1, missing);
  }

  private static final class Years {
    private final TreeMap<Integer, Long> counts = new TreeMap<>();

    void add(int year) {
      counts.merge(year, 1L, Long::sum);
    }

    Facet facet(int width, long missing) {
      TreeMap<Integer, Long> buckets = new TreeMap<>();
      counts.forEach((year, count) -> buckets.merge(year - year % width, count, Long::sum));
      List<YearBucket> listed =
          buckets.entrySet().stream()
              .map(bucket ->
                  new YearBucket(
                      Math.max(1, bucket.getKey()), bucket.getKey() + width - 1, bucket.getValue()))
              .toList();
      return counts.isEmpty()
          ? new Facet.Years(listed, null, null, missing)
          : new Facet.Years(listed, counts.firstKey(), counts.lastKey(), missing);
    }
  }
}
