package org.lectern.search;

import java.util.List;

/// What to tell somebody who found nothing: which part of the request kills it, and what would find
/// something.
///
/// @param counts each part of the request alone, in its order
/// @param relaxations requests that do find something, the smallest change first
public record Help(List<ClauseCount> counts, List<Relaxation> relaxations) {
  public Help {
    counts = List.copyOf(counts);
    relaxations = List.copyOf(relaxations);
  }

  /// A part of the request alone.
  ///
  /// @param clause as it would be typed: `affinity`, `state=TX`
  /// @param count how many documents it finds without the others
  public record ClauseCount(String clause, Kind kind, long count) {}

  /// What sort of part it is.
  public enum Kind {
    WORD,
    CLAUSE,
    FILTER
  }

  /// A wider request.
  ///
  /// @param label what it does: `without state Texas`
  /// @param count its total, above 0
  public record Relaxation(String label, SearchRequest request, long count) {}
}
