package org.lectern.ingest.reader;

import java.util.Locale;

/// A value that the source states in a field of its own.
///
/// @param rule the name of the field: `stated field founded`
/// @param start offset of the value's characters in the source text, UTF-16 units
/// @param end exclusive end
public record Stated(FactValue value, String rule, int start, int end) {
  /// @throws IllegalArgumentException if the range is empty
  public Stated {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a stated value has characters in its source, got [%d, %d)",
              start,
              end));
    }
  }
}
