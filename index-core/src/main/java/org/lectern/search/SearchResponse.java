package org.lectern.search;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.query.Note;

/// The answer to a [SearchRequest].
///
/// @param match what became of the bare words
/// @param notes the query's faults and what was made of them, those of the parser first
/// @param documents how many match
/// @param organizations how many different organizations they are about; those about none not
///   counted; where the search was cut short, those of what was found so far, or of the hits at
///   least
/// @param facets those asked for; absent where the search was cut short
/// @param next the cursor of the next page; absent on the last, and where the search was cut short:
///   a walk would skip hits that were not found in time
/// @param timedOut whether the deadline cut the search short: then both totals are lower bounds
/// @param state the index that was searched
public record SearchResponse(
    MatchReport match,
    List<Note> notes,
    long documents,
    long organizations,
    List<Hit> hits,
    Optional<Map<FacetField, Facet>> facets,
    Optional<String> next,
    boolean timedOut,
    Duration took,
    IndexState state) {
  /// @throws IllegalArgumentException if a page that was cut short leads to a next one
  public SearchResponse {
    if (timedOut && next.isPresent()) {
      throw new IllegalArgumentException("a page that was cut short has no cursor");
    }
    notes = List.copyOf(notes);
    hits = List.copyOf(hits);
    facets = facets.map(SearchResponse::inOrder);
  }

  private static Map<FacetField, Facet> inOrder(Map<FacetField, Facet> facets) {
    return facets.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(facets));
  }
}
