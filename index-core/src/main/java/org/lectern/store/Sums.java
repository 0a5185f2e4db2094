package org.lectern.store;

import java.util.EnumMap;
import java.util.Map;

/// What became of all sources, added up.
///
/// @param sources how many there are of each outcome; an outcome without any is left out
/// @param documents of all of them
public record Sums(Map<Outcome, Long> sources, Tally documents) {
  public Sums {
    sources = sources.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(sources));
  }

  public long total() {
    return sources.values().stream().mapToLong(Long::longValue).sum();
  }
}
