package org.lectern.ingest.metadata;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.schema.Evidence;

/// A value that a page prints somewhere, with all that speaks for it or against it there.
///
/// @param signs what they are worth there
/// @param words the evidence, once it is asked for
record Candidate<V>(V value, Signs signs, Supplier<Evidence> words) {
  /// The values of all signs.
  static final class Signs {
    private static final Map<ValueSign, Integer> PLACES = places();

    private final double[] values = new double[PLACES.size()];

    private static Map<ValueSign, Integer> places() {
      Map<ValueSign, Integer> places = new EnumMap<>(ValueSign.class);
      for (ValueSign sign : ValueSign.values()) {
        places.put(sign, places.size());
      }
      return places;
    }

    private static int place(ValueSign sign) {
      return PLACES.getOrDefault(sign, 0);
    }

    void set(ValueSign sign, boolean stands) {
      if (stands) {
        values[place(sign)] = 1;
      }
    }

    /// Sets it where it is more than before.
    void set(ValueSign sign, double value) {
      values[place(sign)] = Math.max(values[place(sign)], value);
    }

    boolean has(ValueSign sign) {
      return values[place(sign)] > 0;
    }

    boolean hasAny(Set<ValueSign> signs) {
      return signs.stream().anyMatch(this::has);
    }

    /// @param sign its place among all signs
    double of(int sign) {
      return values[sign];
    }
  }
}
