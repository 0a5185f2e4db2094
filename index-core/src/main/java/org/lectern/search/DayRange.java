package org.lectern.search;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days, both ends inclusive; an absent end is open.
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final DayRange ANY = new DayRange(null, null);

  /// @throws IllegalArgumentException if it ends before it starts
  public DayRange {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a range of days rises, got %s to %s", from, to));
    }
  }

  /// Whether both ends are open.
  public boolean isAny() {
    return from == null && to == null;
  }
}
