package org.lectern.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The order of hits. Ties are broken by id; documents that do not state what is sorted by come
/// last.
public enum Sort {
  /// The best first.
  RELEVANCE,
  /// By publication, the latest first.
  NEWEST,
  /// By publication, the earliest first.
  OLDEST,
  /// By founding year, the earliest first.
  FOUNDED,
  /// By title, A to Z, without regard to case and accents.
  TITLE;

  /// `relevance`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sort> of(String slug) {
    return Arrays.stream(values()).filter(sort -> sort.slug().equals(slug)).findFirst();
  }
}
