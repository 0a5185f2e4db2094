package org.lectern.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the other ways to take the words of a query that find something.
public final class OtherModes {
  private OtherModes() {}

  /// The other match modes that find something, where documents were found and the query has
  /// several words, not all of which they need; else none. [MatchMode#MOST] is left out, for nobody
  /// can tell it from [MatchMode#AUTO].
  ///
  /// @param budget for all counts together; what is not counted by then is left out
  public static List<MatchMode> of(
      SearchEngine engine, SearchRequest request, SearchResponse response, Duration budget) {
    MatchReport match = response.match();
    boolean several = match.words().size() + match.unknown().size() > 1;
    boolean needed = match.mode() == MatchMode.AUTO && match.shown() <= match.all();
    if (!several || needed || response.documents() == 0 || response.timedOut()) {
      return List.of();
    }
    long end = System.nanoTime() + budget.toNanos();
    return Stream.of(MatchMode.values())
        .filter(mode -> mode != match.mode() && mode != MatchMode.MOST)
        .filter(mode ->
            isWider(mode, match.mode())
                || (mayFind(mode, match) && finds(engine, request.withMatch(mode), end)))
        .toList();
  }

  /// Whether a mode finds all that the other does.
  private static boolean isWider(MatchMode mode, MatchMode other) {
    return mode == MatchMode.ANY || other == MatchMode.ALL;
  }

  private static boolean mayFind(MatchMode mode, MatchReport match) {
    return mode != MatchMode.ALL || match.all() > 0;
  }

  private static boolean finds(SearchEngine engine, SearchRequest other, long end) {
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (!left.isPositive()) {
      return false;
    }
    SearchRequest counting = other.withoutCursor().withLimit(0).withFacets(Map.of());
    return engine.search(counting.withDeadline(left)).documents() > 0;
  }
}
