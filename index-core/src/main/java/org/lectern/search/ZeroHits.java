package org.lectern.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.query.QueryPrinter;
import org.lectern.search.Help.ClauseCount;
import org.lectern.search.Help.Kind;
import org.lectern.search.Help.Relaxation;

/// Finds out why a request has no hits, by asking the engine for its parts.
public final class ZeroHits {
  // A query of hundreds of words is not taken apart.
  private static final int MOST_PARTS = 12;
  private static final int MOST_COUNTS = 16;

  private final SearchEngine engine;
  private final SearchRequest request;
  private final SearchRequest counting;
  private final List<FilterChange> changes;
  private final long end;

  /// @param budget for all counts together
  private ZeroHits(SearchEngine engine, SearchRequest request, Duration budget) {
    this.engine = engine;
    this.request = request.withoutCursor();
    this.counting = this.request.withLimit(0).withFacets(Map.of());
    this.changes = FilterChange.of(request.filters());
    this.end = System.nanoTime() + budget.toNanos();
  }

  /// The help for a response without hits; absent where there are some, or the search was cut
  /// short.
  ///
  /// @param budget for all counts together; what is not counted by then is left out
  public static Optional<Help> help(
      SearchEngine engine, SearchRequest request, SearchResponse response, Duration budget) {
    if (response.documents() > 0 || response.timedOut()) {
      return Optional.empty();
    }
    ZeroHits parts = new ZeroHits(engine, request, budget);
    List<ClauseCount> counts = parts.counts();
    return Optional.of(new Help(counts, parts.relaxations(counts)));
  }

  private OptionalLong count(SearchRequest asked) {
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (!left.isPositive()) {
      return OptionalLong.empty();
    }
    SearchResponse response = engine.search(asked.withDeadline(left));
    return response.timedOut() ? OptionalLong.empty() : OptionalLong.of(response.documents());
  }

  private List<Query> clauses() {
    return request.query().tree() instanceof Query.Bag(var clauses) ? clauses : List.of();
  }

  /// The clauses to be tried one by one.
  private List<Query> parts() {
    List<Query> clauses = clauses();
    return clauses.size() > MOST_PARTS ? List.of() : clauses;
  }

  /// Every clause and filter alone; behind a clause of several words each of them.
  private List<ClauseCount> counts() {
    List<ClauseCount> counts = new ArrayList<>();
    for (Query clause : parts()) {
      if (!(clause instanceof Query.Not)) {
        alone(clause).ifPresent(counts::add);
        for (Query part : ClauseParts.of(clause)) {
          if (counts.size() < MOST_COUNTS) {
            alone(part).filter(count -> !counts.contains(count)).ifPresent(counts::add);
          }
        }
      }
    }
    for (FilterChange change : changes) {
      alone(change).ifPresent(counts::add);
    }
    return counts;
  }

  private Optional<ClauseCount> alone(Query clause) {
    SearchRequest alone = withQuery(List.of(clause)).withFilters(Filters.NONE);
    Kind kind = clause instanceof Query.Word ? Kind.WORD : Kind.CLAUSE;
    return counted(alone.query().raw(), kind, alone);
  }

  private Optional<ClauseCount> alone(FilterChange change) {
    return counted(change.text(), Kind.FILTER, withQuery(List.of()).withFilters(change.alone()));
  }

  private Optional<ClauseCount> counted(String text, Kind kind, SearchRequest alone) {
    OptionalLong count = count(alone);
    return count.isPresent()
        ? Optional.of(new ClauseCount(text, kind, count.getAsLong()))
        : Optional.empty();
  }

  private SearchRequest withQuery(List<Query> clauses) {
    Query tree = clauses.isEmpty() ? new Query.Everything() : new Query.Bag(clauses);
    String text = clauses.isEmpty() ? "" : QueryPrinter.print(tree);
    return counting.withQuery(new ParsedQuery(text, tree, List.of()));
  }

  /// @param counts of each part alone
  private List<Relaxation> relaxations(List<ClauseCount> counts) {
    List<Relaxation> relaxations = new ArrayList<>();
    for (FilterChange change : changes) {
      addWithout(relaxations, List.of(), List.of(change));
    }
    if (changes.size() > 1) {
      add(relaxations, "without any filter", request.withFilters(Filters.NONE));
    }
    boolean demanding = request.match() == MatchMode.ALL || request.match() == MatchMode.MOST;
    if (demanding && clauses().size() > 1) {
      add(relaxations, "with any of the words", request.withMatch(MatchMode.ANY));
    }
    for (Query clause : parts()) {
      ClauseParts.looser(clause)
          .ifPresent(looser ->
              add(relaxations, looser.label(), request.withQuery(replaced(clause, looser))));
    }
    for (Query clause : parts().size() > 1 ? parts() : List.<Query>of()) {
      addWithout(relaxations, List.of(clause), List.of());
    }
    if (relaxations.isEmpty() && !clauses().isEmpty()) {
      addLarger(relaxations, counts);
    }
    return relaxations;
  }

  private ParsedQuery replaced(Query clause, ClauseParts.Looser looser) {
    List<Query> all = new ArrayList<>(parts());
    int at = all.indexOf(clause);
    all.remove(at);
    all.addAll(at, looser.clauses());
    return withQuery(all).query();
  }

  private SearchRequest without(List<Query> clauses) {
    List<Query> others = new ArrayList<>(parts());
    clauses.forEach(others::remove);
    return request.withQuery(withQuery(others).query());
  }

  /// Where no single change finds anything: without all that finds nothing by itself, then without
  /// one more clause or filter, then without all clauses or all filters.
  private void addLarger(List<Relaxation> relaxations, List<ClauseCount> counts) {
    Set<String> dead =
        counts.stream()
            .filter(count -> count.count() == 0)
            .map(ClauseCount::clause)
            .collect(Collectors.toSet());
    List<Query> clauses =
        parts().stream().filter(clause -> dead.contains(ClauseParts.text(clause))).toList();
    List<FilterChange> filters =
        changes.stream().filter(change -> dead.contains(change.text())).toList();
    addLarger(relaxations, clauses, filters);
    if (relaxations.isEmpty()) {
      changes.forEach(change -> addLarger(relaxations, clauses, with(filters, change)));
      parts().forEach(clause -> addLarger(relaxations, with(clauses, clause), filters));
    }
    if (relaxations.isEmpty() && clauses.isEmpty() && filters.isEmpty()) {
      for (Query clause : parts()) {
        changes.forEach(change -> addLarger(relaxations, List.of(clause), List.of(change)));
      }
    }
    if (!changes.isEmpty()) {
      SearchRequest unfiltered = request.withFilters(Filters.NONE);
      if (clauses().size() > 1) {
        add(
            relaxations,
            "with any of the words, without any filter",
            unfiltered.withMatch(MatchMode.ANY));
      }
      add(
          relaxations,
          "without the words, the filters kept",
          request.withQuery(withQuery(List.of()).query()));
    }
  }

  private static <T> List<T> with(List<T> some, T other) {
    return Stream.concat(some.stream(), Stream.of(other)).distinct().toList();
  }

  /// Without several parts, where something to look for is left.
  private void addLarger(
      List<Relaxation> relaxations, List<Query> clauses, List<FilterChange> filters) {
    boolean left =
        parts().stream()
            .anyMatch(clause -> !(clause instanceof Query.Not) && !clauses.contains(clause));
    if (left && clauses.size() + filters.size() > 1) {
      addWithout(relaxations, clauses, filters);
    }
  }

  /// Without some parts.
  private void addWithout(
      List<Relaxation> relaxations, List<Query> clauses, List<FilterChange> filters) {
    List<String> labels = new ArrayList<>();
    clauses.forEach(clause -> labels.add(ClauseParts.text(clause)));
    filters.forEach(filter -> labels.add(filter.label()));
    Filters left = request.filters();
    for (FilterChange filter : filters) {
      left = filter.without().apply(left);
    }
    add(relaxations, "without " + ClauseParts.list(labels), without(clauses).withFilters(left));
  }

  private void add(List<Relaxation> relaxations, String label, SearchRequest wider) {
    long count = count(wider.withLimit(0).withFacets(Map.of())).orElse(0);
    if (count > 0) {
      relaxations.add(new Relaxation(label, wider, count));
    }
  }
}
