package org.lectern.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How many of a query's bare words a document needs.
public enum MatchMode {
  /// All; if fewer than 20 documents have them all, also those with the most important ones.
  AUTO,
  /// Every word.
  ALL,
  /// Half of the words, weighed by how rare they are.
  MOST,
  /// One word.
  ANY;

  /// `auto`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MatchMode> of(String slug) {
    return Arrays.stream(values()).filter(mode -> mode.slug().equals(slug)).findFirst();
  }
}
