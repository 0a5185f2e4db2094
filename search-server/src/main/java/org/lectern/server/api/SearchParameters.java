package org.lectern.server.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.query.ParsedQuery;
import org.lectern.search.FacetField;
import org.lectern.search.Filters;
import org.lectern.search.Grouping;
import org.lectern.search.MatchMode;
import org.lectern.search.SearchRequest;
import org.lectern.search.Sort;

/// Reads the parameters of a search.
public final class SearchParameters {
  private static final List<String> SINGLE =
      List.of(
          "q",
          "match",
          "founded_from",
          "founded_to",
          "published_from",
          "published_to",
          "sort",
          "group",
          "collapse",
          "limit",
          "cursor",
          "facets",
          "highlight",
          "explain");

  /// Every name, in the order of the documentation.
  public static final List<String> NAMES = ParameterValues.withFilters(SINGLE);

  private SearchParameters() {}

  /// @param deadline of the search
  /// @throws ProblemException if a parameter is not valid
  public static SearchCall read(List<QueryString.Parameter> parameters, Duration deadline) {
    ParameterValues values = new ParameterValues(parameters, SINGLE);
    ParsedQuery query = values.query();
    MatchMode match = values.match();
    Filters filters = values.filters();
    Sort sort =
        values.oneOf(
            "sort", Sort.RELEVANCE, List.of(Sort.values()), Sort::slug, "an order of hits");
    Grouping group =
        values.oneOf(
            "group",
            Grouping.NONE,
            List.of(Grouping.values()),
            Grouping::slug,
            "none or organization");
    boolean collapse = values.flag("collapse", true);
    int limit = values.number("limit", SearchRequest.DEFAULT_LIMIT, 0, SearchRequest.MAX_LIMIT);
    boolean highlight = values.flag("highlight", true);
    boolean explain = values.flag("explain", false);
    Map<FacetField, Integer> facets =
        new FacetsParameter(values.errors()).read(values.single("facets"));
    Optional<String> cursor = values.single("cursor");
    values.check();
    SearchRequest request =
        new SearchRequest(
            query, match, filters, sort, group, collapse, limit, cursor, facets, highlight, explain,
            deadline);
    return new SearchCall(request, List.copyOf(facets.keySet()));
  }
}
