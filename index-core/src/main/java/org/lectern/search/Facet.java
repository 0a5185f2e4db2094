package org.lectern.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many documents have which value of a field. Counts leave out what was chosen in that very
/// field.
public sealed interface Facet {
  /// Documents that state nothing in the field.
  long missing();

  /// A facet of separate values.
  ///
  /// @param values by count, the largest first, then by value; chosen values always among them
  /// @param totalValues how many values have a count, at the top level
  record Values(List<FacetValue> values, long missing, long totalValues) implements Facet {
    public Values {
      values = List.copyOf(values);
    }
  }

  /// A histogram of years.
  ///
  /// @param buckets by year, those without a document left out
  /// @param min the earliest year, absent where no document states one
  /// @param max the latest year
  record Years(List<YearBucket> buckets, @Nullable Integer min, @Nullable Integer max, long missing)
      implements Facet {
    public Years {
      buckets = List.copyOf(buckets);
    }
  }

  /// A value with its count.
  ///
  /// @param value what a filter takes
  /// @param label what people read
  /// @param count the total of the same request with this value alone chosen in the field
  /// @param children the level below; absent where the field has none there
  record FacetValue(
      String value,
      String label,
      long count,
      boolean selected,
      Optional<List<FacetValue>> children) {
    public FacetValue {
      children = children.map(List::copyOf);
    }
  }

  /// Years from `from` to `to`, both inclusive.
  record YearBucket(int from, int to, long count) {}
}
