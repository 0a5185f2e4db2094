package org.lectern.lucene;

import java.time.Duration;

/// How long cursors lead on in the index as it was when their first page was asked for.
///
/// A commit that a newer one has replaced stays open for them. It costs the disk what its segments
/// hold that the newer one has not, and some memory.
///
/// @param commits that are kept at the same time, from 1; of more, the one that was not asked for
///   longest goes
/// @param lifetime after the last page that was asked for, above zero
public record CursorLimits(int commits, Duration lifetime) {
  public static final CursorLimits USUAL = new CursorLimits(16, Duration.ofMinutes(5));

  /// @throws IllegalArgumentException if a limit is out of its range
  public CursorLimits {
    if (commits < 1 || !lifetime.isPositive()) {
      throw new IllegalArgumentException(
          "cursors need a commit and a lifetime, got " + commits + ", " + lifetime);
    }
  }
}
