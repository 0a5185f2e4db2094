package org.lectern.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.query.QueryPrinter;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.State;
import org.lectern.search.Help.ClauseCount;
import org.lectern.search.Help.Kind;
import org.lectern.search.Help.Relaxation;

/// Finds out why a request has no hits, by asking the engine for its parts.
public final class ZeroHits {
  // A query of hundreds of words is not taken apart.
  private static final int MOST_PARTS = 12;

  private final SearchEngine engine;
  private final SearchRequest request;
  private final SearchRequest counting;
  private final long end;

  /// @param budget for all counts together
  private ZeroHits(SearchEngine engine, SearchRequest request, Duration budget) {
    this.engine = engine;
    this.request = request.withoutCursor();
    this.counting = this.request.withLimit(0).withFacets(Map.of());
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
    return Optional.of(new Help(parts.counts(), parts.relaxations()));
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

  private List<ClauseCount> counts() {
    List<ClauseCount> counts = new ArrayList<>();
    for (Query clause : parts()) {
      if (!(clause instanceof Query.Not)) {
        SearchRequest alone = withQuery(List.of(clause)).withFilters(Filters.NONE);
        Kind kind = clause instanceof Query.Word ? Kind.WORD : Kind.CLAUSE;
        add(counts, alone.query().raw(), kind, alone);
      }
    }
    for (Change change : filterChanges()) {
      add(counts, change.text, Kind.FILTER, withQuery(List.of()).withFilters(change.alone));
    }
    return counts;
  }

  private void add(List<ClauseCount> counts, String clause, Kind kind, SearchRequest alone) {
    count(alone).ifPresent(count -> counts.add(new ClauseCount(clause, kind, count)));
  }

  private SearchRequest withQuery(List<Query> clauses) {
    Query tree = clauses.isEmpty() ? new Query.Everything() : new Query.Bag(clauses);
    String text = clauses.isEmpty() ? "" : QueryPrinter.print(tree);
    return counting.withQuery(new ParsedQuery(text, tree, List.of()));
  }

  private List<Relaxation> relaxations() {
    List<Relaxation> relaxations = new ArrayList<>();
    List<Change> changes = filterChanges();
    for (Change change : changes) {
      add(relaxations, "without " + change.label, request.withFilters(change.without));
    }
    if (changes.size() > 1) {
      add(relaxations, "without any filter", request.withFilters(Filters.NONE));
    }
    boolean demanding = request.match() == MatchMode.ALL || request.match() == MatchMode.MOST;
    if (demanding && clauses().size() > 1) {
      add(relaxations, "with any of the words", request.withMatch(MatchMode.ANY));
    }
    List<Query> parts = parts();
    for (Query clause : parts.size() > 1 ? parts : List.<Query>of()) {
      List<Query> others = new ArrayList<>(parts);
      others.remove(clause);
      String text = QueryPrinter.print(new Query.Bag(List.of(clause)));
      add(relaxations, "without " + text, request.withQuery(withQuery(others).query()));
    }
    if (relaxations.isEmpty() && !clauses().isEmpty() && !changes.isEmpty()) {
      addLarger(relaxations);
    }
    return relaxations;
  }

  /// Where no single change finds anything.
  private void addLarger(List<Relaxation> relaxations) {
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

  private void add(List<Relaxation> relaxations, String label, SearchRequest wider) {
    long count = count(wider.withLimit(0).withFacets(Map.of())).orElse(0);
    if (count > 0) {
      relaxations.add(new Relaxation(label, wider, count));
    }
  }

  /// A filter that can be taken away.
  ///
  /// @param text as a parameter: `state=TX`
  /// @param label for people: `state Texas`
  /// @param alone this filter only
  /// @param without the others only
  private record Change(String text, String label, Filters alone, Filters without) {}

  private List<Change> filterChanges() {
    Filters filters = request.filters();
    List<Change> changes = new ArrayList<>();
    filters
        .included()
        .forEach((field, values) ->
            changes.add(
                new Change(
                    text("", field, values),
                    label(field, values),
                    Filters.NONE.including(field, values),
                    filters.including(field, Set.of()))));
    filters
        .excluded()
        .forEach((field, values) ->
            changes.add(
                new Change(
                    text("not_", field, values),
                    "excluding " + label(field, values),
                    Filters.NONE.excluding(field, values),
                    filters.excluding(field, Set.of()))));
    if (!filters.founded().isAny()) {
      changes.add(
          new Change(
              range("founded", filters.founded().from(), filters.founded().to()),
              "founding years",
              Filters.NONE.withFounded(filters.founded()),
              filters.withFounded(YearRange.ANY)));
    }
    if (!filters.published().isAny()) {
      changes.add(
          new Change(
              range("published", filters.published().from(), filters.published().to()),
              "publication dates",
              Filters.NONE.withPublished(filters.published()),
              filters.withPublished(DayRange.ANY)));
    }
    return changes;
  }

  private static String text(String prefix, FilterField field, Set<String> values) {
    return values.stream()
        .map(value -> prefix + field.slug() + "=" + value)
        .collect(Collectors.joining("&"));
  }

  private static String range(String name, @Nullable Object from, @Nullable Object to) {
    String lower = from == null ? "" : name + "_from=" + from;
    String upper = to == null ? "" : name + "_to=" + to;
    return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + "&" + upper;
  }

  private static String label(FilterField field, Set<String> values) {
    return field.slug()
        + " "
        + values.stream().map(value -> label(field, value)).collect(Collectors.joining(" or "));
  }

  private static String label(FilterField field, String value) {
    if (value.equals(FilterField.MISSING)) {
      return "not stated";
    }
    return switch (field) {
      case STATE -> State.ofCode(value).map(State::label).orElse(value);
      case TYPE -> OrganizationType.of(value).map(OrganizationType::label).orElse(value);
      case TOPIC -> PolicyArea.of(value).map(PolicyArea::label).orElse(value);
      case PLACE, REGION, CITY, COUNTRY, KIND, VOICE, PUBLISHER, HOST, ORGANIZATION, FOUNDED ->
          value;
    };
  }
}
