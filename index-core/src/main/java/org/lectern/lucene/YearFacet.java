package org.lectern.lucene;

import java.util.ArrayList;
import java.util.List;
import org.lectern.search.Facet;
import org.lectern.search.Facet.YearBucket;
import org.lectern.search.FacetField;

/// Makes histograms of years: decades for founding years, years for publication.
final class YearFacet {
  private static final int DECADE = 10;

  private final FacetCounter counter;
  private final Columns columns;

  YearFacet(FacetCounter counter, Columns columns) {
    this.counter = counter;
    this.columns = columns;
  }

  Facet founded() {
    return facet(FacetField.FOUNDED, columns::founded, DECADE);
  }

  Facet published() {
    return facet(FacetField.PUBLISHED, columns::published, 1);
  }

  private Facet facet(FacetField facet, FacetCounter.YearColumn years, int width) {
    int[] byYear = new int[Columns.YEARS];
    long missing = counter.years(facet, years, byYear);
    List<YearBucket> buckets = new ArrayList<>();
    Integer min = null;
    Integer max = null;
    for (int from = 0; from < byYear.length; from += width) {
      long sum = 0;
      for (int year = from; year < from + width; year++) {
        if (byYear[year] > 0) {
          min = min == null ? Integer.valueOf(year) : min;
          max = year;
          sum += byYear[year];
        }
      }
      if (sum > 0) {
        buckets.add(new YearBucket(Math.max(1, from), from + width - 1, sum));
      }
    }
    return new Facet.Years(buckets, min, max, missing);
  }
}
