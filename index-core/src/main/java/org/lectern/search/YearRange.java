package org.lectern.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Years, both ends inclusive; an absent end is open.
public record YearRange(@Nullable Integer from, @Nullable Integer to) {
  public static final YearRange ANY = new YearRange(null, null);

  /// @throws IllegalArgumentException if it ends before it starts
  public YearRange {
    if (from != null && to != null && from > to) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a range of years rises, got %d to %d", from, to));
    }
  }

  /// Whether both ends are open.
  public boolean isAny() {
    return from == null && to == null;
  }
}
