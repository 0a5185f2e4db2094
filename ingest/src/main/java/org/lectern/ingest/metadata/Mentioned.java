package org.lectern.ingest.metadata;

import java.util.Set;
import java.util.function.Supplier;
import org.lectern.schema.Evidence;

/// A value that a page prints somewhere, with all that speaks for it or against it there.
///
/// @param signs what they are worth there
/// @param words the evidence, once it is asked for
record Mentioned<V>(V value, Signs signs, Supplier<Evidence> words) {
  /// The values of all signs.
  static final class Signs {
    private final double[] values = new double[ValueSign.values().length];

    void set(ValueSign sign, boolean stands) {
      if (stands) {
        values[sign.ordinal()] = 1;
      }
    }

    /// Sets it where it is more than before.
    void set(ValueSign sign, double value) {
      values[sign.ordinal()] = Math.max(values[sign.ordinal()], value);
    }

    boolean has(ValueSign sign) {
      return values[sign.ordinal()] > 0;
    }

    boolean hasAny(Set<ValueSign> signs) {
      return signs.stream().anyMatch(sign -> values[sign.ordinal()] > 0);
    }

    double of(int sign) {
      return values[sign];
    }
  }
}
