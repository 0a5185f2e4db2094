package org.lectern.ingest.metadata;

import java.util.Set;

/// What each sign of one sort is worth in one place, from 0 to 1.
// The order of the signs is only that of an array which lives as long as its page.
@SuppressWarnings("EnumOrdinal")
final class Signs<S extends Enum<S> & Sign> {
  private final double[] values;

  private Signs(int count) {
    values = new double[count];
  }

  static Signs<NameSign> ofName() {
    return new Signs<>(NameSign.values().length);
  }

  static Signs<PageSign> ofPage() {
    return new Signs<>(PageSign.values().length);
  }

  static Signs<ValueSign> ofValue() {
    return new Signs<>(ValueSign.values().length);
  }

  void set(S sign, boolean stands) {
    if (stands) {
      values[sign.ordinal()] = 1;
    }
  }

  void set(S sign, double value) {
    values[sign.ordinal()] = value;
  }

  /// Sets it where it is more than before.
  void raise(S sign, double value) {
    values[sign.ordinal()] = Math.max(values[sign.ordinal()], value);
  }

  double of(S sign) {
    return values[sign.ordinal()];
  }

  boolean has(S sign) {
    return of(sign) > 0;
  }

  boolean hasAny(Set<S> signs) {
    for (S sign : signs) {
      if (has(sign)) {
        return true;
      }
    }
    return false;
  }

  /// @param sign its place among all signs
  double of(int sign) {
    return values[sign];
  }
}
