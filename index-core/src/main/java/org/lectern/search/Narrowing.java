package org.lectern.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.query.FilterReader;
import org.lectern.query.FilterWords;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.query.QueryField;
import org.lectern.query.QueryParser;

/// Finds the filters that the words of a query name, and offers them: `think tanks in Ohio` can be
/// `think tanks` with the state Ohio. Nothing is applied unasked.
public final class Narrowing {
  // Each costs a search.
  private static final int MOST_COUNTED = 16;

  /// The words of a query that were read as a filter.
  ///
  /// @param label for people: `State: Ohio`
  /// @param position in the raw query, UTF-16 units
  public record Chosen(String label, int position, int length) {}

  /// A search with filters instead of some of its words.
  ///
  /// @param filters those that are new
  /// @param chosen the words that they stand for, in their order
  /// @param request its first page
  /// @param documents how many it finds, exact, above 0
  public record Offer(Filters filters, List<Chosen> chosen, SearchRequest request, long documents) {
    public Offer {
      chosen = List.copyOf(chosen);
    }

    /// The query that is left.
    public String query() {
      return request.query().raw();
    }
  }

  private final SearchEngine engine;
  private final SearchRequest request;
  private final long end;
  private int counted;

  private Narrowing(SearchEngine engine, SearchRequest request, Duration budget) {
    this.engine = engine;
    this.request = request.withoutCursor();
    this.end = System.nanoTime() + budget.toNanos();
  }

  /// The offers for the first page of a search: each filter alone in the order of its words, then,
  /// where there are several, all of them. None in a field that is filtered already, and none
  /// without a document.
  ///
  /// @param budget for all counts together; what is not counted by then is not offered
  public static List<Offer> offers(
      SearchEngine engine, SearchRequest request, SearchResponse response, Duration budget) {
    return request.cursor().isPresent() || response.timedOut()
        ? List.of()
        : new Narrowing(engine, request, budget).offers();
  }

  private List<Offer> offers() {
    List<FilterWords> known = new ArrayList<>();
    for (List<FilterWords> readings : FilterReader.read(request.query().raw())) {
      readings.stream()
          .filter(words -> known.stream().noneMatch(other -> clashes(other, words)))
          .filter(words -> !isFiltered(request.filters(), words.filter()))
          .filter(this::isKnown)
          .findFirst()
          .ifPresent(known::add);
    }
    List<Offer> offers = new ArrayList<>();
    known.forEach(words -> offer(List.of(words)).ifPresent(offers::add));
    if (known.size() > 1) {
      offer(known).ifPresent(offers::add);
    }
    return offers;
  }

  /// Whether the index has the value under the filters there are.
  private boolean isKnown(FilterWords words) {
    Query value = words.filter() instanceof Query.Not(var excluded) ? excluded : words.filter();
    return count(
            request.withQuery(QueryParser.parse("")).withFilters(with(request.filters(), value)))
        > 0;
  }

  /// 0 where there is no time to count.
  private long count(SearchRequest asked) {
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (!left.isPositive() || counted++ >= MOST_COUNTED) {
      return 0;
    }
    SearchResponse found =
        engine.search(asked.withLimit(0).withFacets(Map.of()).withDeadline(left));
    return found.timedOut() ? 0 : found.documents();
  }

  /// Whether two share words, or are spans of years of one field.
  private static boolean clashes(FilterWords first, FilterWords second) {
    return second.position() < first.end()
        || (first.filter() instanceof Query.Range(var field, _, _)
            && second.filter() instanceof Query.Range(var other, _, _)
            && field == other);
  }

  private Optional<Offer> offer(List<FilterWords> words) {
    Filters added = Filters.NONE;
    Filters all = request.filters();
    for (FilterWords one : words) {
      added = with(added, one.filter());
      all = with(all, one.filter());
    }
    Optional<ParsedQuery> rest = rest(words);
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    SearchRequest narrow = request.withQuery(rest.get()).withFilters(all);
    long documents = count(narrow);
    return documents == 0
        ? Optional.empty()
        : Optional.of(
            new Offer(added, words.stream().map(Narrowing::chosen).toList(), narrow, documents));
  }

  /// What is left of the query; empty where it would mean something else.
  private Optional<ParsedQuery> rest(List<FilterWords> words) {
    String raw = request.query().raw();
    String rest = FilterWords.without(raw, words);
    // In a query without small letters, operators are words.
    boolean operators = raw.matches("(?s).*\\b(?:AND|OR|NOT)\\b.*");
    return operators && rest.chars().noneMatch(Character::isLowerCase)
        ? Optional.empty()
        : Optional.of(QueryParser.parse(rest));
  }

  private static FilterField filter(QueryField field) {
    return FilterField.of(field.slug()).orElseThrow();
  }

  private static boolean isFiltered(Filters filters, Query filter) {
    if (filter instanceof Query.Range(var field, _, _)) {
      return field == QueryField.FOUNDED
          ? !filters.founded().isAny() || !filters.included(FilterField.FOUNDED).isEmpty()
          : !filters.published().isAny();
    }
    FilterField field = field(filter);
    return !filters.included(field).isEmpty() || filters.excluded().containsKey(field);
  }

  /// Values of one field are alternatives.
  private static Filters with(Filters filters, Query filter) {
    if (filter instanceof Query.Range range) {
      if (range.field() == QueryField.FOUNDED) {
        return filters.withFounded(years(range));
      }
      YearRange years = years(range);
      return filters.withPublished(new DayRange(day(years.from(), 1, 1), day(years.to(), 12, 31)));
    }
    FilterField field = field(filter);
    boolean not = filter instanceof Query.Not;
    Set<String> values =
        new LinkedHashSet<>(
            not ? filters.excluded().getOrDefault(field, Set.of()) : filters.included(field));
    for (Query.Value value : values(filter)) {
      values.addAll(Filters.NONE.with(field, value.value()).included(field));
    }
    return not ? filters.excluding(field, values) : filters.including(field, values);
  }

  private static FilterField field(Query filter) {
    return filter(values(filter).getFirst().field());
  }

  private static List<Query.Value> values(Query filter) {
    return switch (filter) {
      case Query.Value value -> List.of(value);
      case Query.Not(var inner) -> values(inner);
      case Query.Any(var clauses) ->
          clauses.stream().flatMap(clause -> values(clause).stream()).toList();
      case Query.Everything _,
          Query.Word _,
          Query.Phrase _,
          Query.Prefix _,
          Query.Fuzzy _,
          Query.InField _,
          Query.Missing _,
          Query.Range _,
          Query.All _,
          Query.Bag _ ->
          throw new IllegalArgumentException("values or a range, got " + filter);
    };
  }

  private static YearRange years(Query.Range range) {
    return new YearRange(year(range.from()), year(range.to()));
  }

  private static @Nullable Integer year(@Nullable String text) {
    return text == null ? null : Integer.valueOf(text);
  }

  private static @Nullable LocalDate day(@Nullable Integer year, int month, int day) {
    return year == null ? null : LocalDate.of(year, month, day);
  }

  private static Chosen chosen(FilterWords words) {
    String label =
        words.filter() instanceof Query.Range range ? label(range) : label(words.filter());
    return new Chosen(label, words.position(), words.length());
  }

  /// `State: not Ohio or Michigan`.
  private static String label(Query filter) {
    List<Query.Value> values = values(filter);
    FilterField field = field(filter);
    String others =
        values.stream()
            .skip(1)
            .map(value -> " or " + FilterLabels.value(field, value.value()))
            .collect(Collectors.joining());
    String first = FilterLabels.of(field, values.getFirst().value());
    return (filter instanceof Query.Not ? first.replaceFirst(": ", ": not ") : first) + others;
  }

  /// `Founded 1991 or later`.
  private static String label(Query.Range range) {
    YearRange years = years(range);
    String name = range.field().slug();
    String span;
    if (years.to() == null) {
      span = years.from() + " or later";
    } else if (years.from() == null) {
      span = years.to() + " or earlier";
    } else {
      span = years.from().equals(years.to()) ? range.from() : years.from() + " to " + years.to();
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " " + span;
  }
}
