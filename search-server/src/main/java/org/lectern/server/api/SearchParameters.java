package org.lectern.server.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.query.ParsedQuery;
import org.lectern.query.QueryRejectedException;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;
import org.lectern.search.MatchMode;
import org.lectern.search.SearchRequest;
import org.lectern.search.Sort;

/// Reads the parameters of a search. An unknown name, a repeated single value and a bad value are
/// errors; all of them are reported together, and nothing is put right silently.
public final class SearchParameters {
  /// The modes that a caller may ask for; the first is the default.
  private static final List<MatchMode> MATCH_MODES = List.of(MatchMode.ALL);

  private static final List<String> SINGLE =
      List.of(
          "q",
          "match",
          "founded_from",
          "founded_to",
          "published_from",
          "published_to",
          "sort",
          "limit",
          "cursor",
          "facets",
          "highlight",
          "explain");

  /// Every name, in the order of the documentation.
  public static final List<String> NAMES =
      Stream.of(
              SINGLE.stream(),
              Stream.of(FilterField.values()).map(FilterField::slug),
              Stream.of(FilterField.values()).map(field -> "not_" + field.slug()))
          .flatMap(names -> names)
          .toList();

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<ParameterError> errors = new ArrayList<>();

  private SearchParameters(List<QueryString.Parameter> parameters) {
    for (QueryString.Parameter parameter : parameters) {
      values.computeIfAbsent(parameter.name(), _ -> new ArrayList<>()).add(parameter.value());
    }
  }

  /// @param deadline of the search
  /// @throws ProblemException if a parameter is not valid
  public static SearchCall read(List<QueryString.Parameter> parameters, Duration deadline) {
    return new SearchParameters(parameters).call(deadline);
  }

  private SearchCall call(Duration deadline) {
    checkNames();
    ParsedQuery query = query();
    MatchMode match = match();
    FilterParameters filters = new FilterParameters(values, errors);
    Sort sort = sort();
    int limit = limit();
    boolean highlight = flag("highlight", true);
    boolean explain = flag("explain", false);
    Map<FacetField, Integer> facets = new FacetsParameter(errors).read(single("facets"));
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.parameters(errors));
    }
    SearchRequest request =
        new SearchRequest(
            query,
            match,
            filters.filters(),
            sort,
            limit,
            cursor(),
            facets,
            highlight,
            explain,
            deadline);
    return new SearchCall(request, List.copyOf(facets.keySet()));
  }

  private void checkNames() {
    values.forEach((name, given) -> {
      if (!NAMES.contains(name)) {
        errors.add(ParameterError.unknownName(name, NAMES));
      } else if (SINGLE.contains(name) && given.size() > 1) {
        errors.add(ParameterError.repeated(name, given.get(1)));
      }
    });
  }

  private Optional<String> single(String name) {
    return Optional.ofNullable(values.get(name)).map(List::getFirst);
  }

  private ParsedQuery query() {
    String text = single("q").orElse("");
    try {
      return QueryReader.read(text);
    } catch (QueryRejectedException rejected) {
      errors.add(ParameterError.refused(rejected.code(), "q", text, rejected.position(), rejected));
      return QueryReader.read("");
    }
  }

  private MatchMode match() {
    List<String> allowed = MATCH_MODES.stream().map(MatchMode::slug).toList();
    Optional<String> text = single("match");
    Optional<MatchMode> mode = text.flatMap(MatchMode::of).filter(MATCH_MODES::contains);
    if (text.isPresent() && mode.isEmpty()) {
      errors.add(ParameterError.badValue("match", text.get(), "a match mode", allowed));
    }
    return mode.orElse(MATCH_MODES.getFirst());
  }

  private Sort sort() {
    Optional<String> text = single("sort");
    Optional<Sort> sort = text.flatMap(Sort::of);
    if (text.isPresent() && sort.isEmpty()) {
      List<String> allowed = Stream.of(Sort.values()).map(Sort::slug).toList();
      errors.add(ParameterError.badValue("sort", text.get(), "an order of hits", allowed));
    }
    return sort.orElse(Sort.RELEVANCE);
  }

  private int limit() {
    Optional<String> text = single("limit");
    if (text.isEmpty()) {
      return SearchRequest.DEFAULT_LIMIT;
    }
    int limit = text.get().matches("[0-9]{1,3}") ? Integer.parseInt(text.get()) : -1;
    if (limit >= 0 && limit <= SearchRequest.MAX_LIMIT) {
      return limit;
    }
    errors.add(
        ParameterError.badValue(
            "limit", text.get(), "a whole number from 0 to " + SearchRequest.MAX_LIMIT, List.of()));
    return SearchRequest.DEFAULT_LIMIT;
  }

  private boolean flag(String name, boolean standard) {
    String text = single(name).orElse(Boolean.toString(standard));
    List<String> allowed = List.of("true", "false");
    if (!allowed.contains(text)) {
      errors.add(ParameterError.badValue(name, text, "true or false", allowed));
    }
    return text.equals("true");
  }

  private Optional<String> cursor() {
    return single("cursor");
  }
}
