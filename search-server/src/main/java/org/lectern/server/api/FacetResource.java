package org.lectern.server.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.search.Facet;
import org.lectern.search.FacetField;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;

/// `GET /api/v1/facets/{field}`: the values of a facet, also those that a search does not list.
public final class FacetResource {
  /// What stands before the field.
  public static final String PREFIX = "/api/v1/facets/";

  private static final List<String> SINGLE =
      List.of(
          "prefix",
          "q",
          "match",
          "founded_from",
          "founded_to",
          "published_from",
          "published_to",
          "limit");

  /// A prefix is part of a value, and no value is longer.
  private static final int LONGEST_PREFIX = 300;

  private final SearchEngine engine;
  private final Duration deadline;

  /// @param deadline after which counting is given up
  public FacetResource(SearchEngine engine, Duration deadline) {
    this.engine = engine;
    this.deadline = deadline;
  }

  /// @throws ProblemException if there is no such facet, a parameter is not valid, or the deadline
  ///   was met
  public Answer get(Call call) {
    FacetField field = field(call.path().substring(PREFIX.length()));
    ParameterValues values = new ParameterValues(QueryString.parse(call.query()), SINGLE);
    SearchRequest request =
        SearchRequest.of(values.query())
            .withMatch(values.match())
            .withFilters(values.filters())
            .withFacets(Map.of())
            .withDeadline(deadline);
    int limit =
        values.number(
            "limit", SearchRequest.DEFAULT_FACET_VALUES, 1, SearchRequest.MAX_FACET_VALUES);
    String prefix = prefix(values);
    values.check();
    Optional<Facet.Values> found = engine.values(request, field, prefix, limit);
    if (found.isEmpty()) {
      throw new ProblemException(
          Problem.unavailable("deadline-met", "counting took too long, ask for less"));
    }
    return Answer.json(200, FacetsJson.of(field, found.get()));
  }

  private static FacetField field(String name) {
    FacetField field =
        FacetField.of(name)
            .orElseThrow(() ->
                new ProblemException(
                    Problem.notFound("there is no facet with this name", fieldError(name))));
    if (field.shape() == FacetField.Shape.YEARS) {
      throw new ProblemException(Problem.histogram(fieldError(name)));
    }
    return field;
  }

  private static ParameterError fieldError(String name) {
    List<String> allowed =
        Stream.of(FacetField.values())
            .filter(field -> field.shape() != FacetField.Shape.YEARS)
            .map(FacetField::slug)
            .toList();
    return ParameterError.badValue("field", name, "a facet with values", allowed);
  }

  private static String prefix(ParameterValues values) {
    String prefix = values.single("prefix").orElse("");
    if (prefix.length() > LONGEST_PREFIX) {
      String expects = "the beginning of a word, at most " + LONGEST_PREFIX + " characters";
      values.errors().add(ParameterError.badValue("prefix", prefix, expects, List.of()));
    }
    return prefix;
  }
}
