package org.lectern.search;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lectern.query.ParsedQuery;

/// A question to an engine.
///
/// @param query what the user typed, parsed
/// @param match how many of the bare words a document needs
/// @param group whether there is one hit an organization; totals and facets count documents anyway
/// @param collapse whether of documents that say nearly the same only the first is a hit, in the
///   order of the request; totals and facets count all of them anyway
/// @param limit hits on a page, 0 to 100; 0 gives totals and facets only
/// @param cursor the `next` of the page before; absent for the first page
/// @param facets which facets to count, and how many values of each to list
/// @param highlight whether hits carry snippets with marks
/// @param explain whether hits tell developers how their score came about
/// @param deadline after which the search stops and answers what it has
public record SearchRequest(
    ParsedQuery query,
    MatchMode match,
    Filters filters,
    Sort sort,
    Grouping group,
    boolean collapse,
    int limit,
    Optional<String> cursor,
    Map<FacetField, Integer> facets,
    boolean highlight,
    boolean explain,
    Duration deadline) {
  public static final int MAX_LIMIT = 100;
  public static final int DEFAULT_LIMIT = 20;
  public static final int MAX_FACET_VALUES = 1000;
  public static final int DEFAULT_FACET_VALUES = 10;
  public static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(2);

  /// @throws IllegalArgumentException if a number is out of its range
  public SearchRequest {
    if (limit < 0 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is 0 to " + MAX_LIMIT + ", got " + limit);
    }
    facets = Map.copyOf(facets);
    for (int values : facets.values()) {
      if (values < 1 || values > MAX_FACET_VALUES) {
        throw new IllegalArgumentException(
            "a facet lists 1 to " + MAX_FACET_VALUES + " values, got " + values);
      }
    }
  }

  /// The first page of a query, with the usual settings, all facets and no filter.
  public static SearchRequest of(ParsedQuery query) {
    return new SearchRequest(
        query,
        MatchMode.AUTO,
        Filters.NONE,
        Sort.RELEVANCE,
        Grouping.NONE,
        true,
        DEFAULT_LIMIT,
        Optional.empty(),
        FacetField.all(DEFAULT_FACET_VALUES),
        true,
        false,
        DEFAULT_DEADLINE);
  }

  public SearchRequest withQuery(ParsedQuery other) {
    return new SearchRequest(
        other, match, filters, sort, group, collapse, limit, cursor, facets, highlight, explain,
        deadline);
  }

  public SearchRequest withMatch(MatchMode mode) {
    return new SearchRequest(
        query, mode, filters, sort, group, collapse, limit, cursor, facets, highlight, explain,
        deadline);
  }

  public SearchRequest withFilters(Filters other) {
    return new SearchRequest(
        query, match, other, sort, group, collapse, limit, cursor, facets, highlight, explain,
        deadline);
  }

  public SearchRequest withSort(Sort order) {
    return new SearchRequest(
        query, match, filters, order, group, collapse, limit, cursor, facets, highlight, explain,
        deadline);
  }

  public SearchRequest withGroup(Grouping by) {
    return new SearchRequest(
        query, match, filters, sort, by, collapse, limit, cursor, facets, highlight, explain,
        deadline);
  }

  public SearchRequest withCollapse(boolean wanted) {
    return new SearchRequest(
        query, match, filters, sort, group, wanted, limit, cursor, facets, highlight, explain,
        deadline);
  }

  public SearchRequest withLimit(int hits) {
    return new SearchRequest(
        query, match, filters, sort, group, collapse, hits, cursor, facets, highlight, explain,
        deadline);
  }

  public SearchRequest withCursor(String next) {
    return new SearchRequest(
        query,
        match,
        filters,
        sort,
        group,
        collapse,
        limit,
        Optional.of(next),
        facets,
        highlight,
        explain,
        deadline);
  }

  /// The first page of the same.
  public SearchRequest withoutCursor() {
    return new SearchRequest(
        query,
        match,
        filters,
        sort,
        group,
        collapse,
        limit,
        Optional.empty(),
        facets,
        highlight,
        explain,
        deadline);
  }

  public SearchRequest withFacets(Map<FacetField, Integer> counted) {
    return new SearchRequest(
        query, match, filters, sort, group, collapse, limit, cursor, counted, highlight, explain,
        deadline);
  }

  public SearchRequest withDeadline(Duration budget) {
    return new SearchRequest(
        query, match, filters, sort, group, collapse, limit, cursor, facets, highlight, explain,
        budget);
  }

  public SearchRequest withHighlight(boolean wanted) {
    return new SearchRequest(
        query, match, filters, sort, group, collapse, limit, cursor, facets, wanted, explain,
        deadline);
  }

  public SearchRequest withExplain(boolean wanted) {
    return new SearchRequest(
        query, match, filters, sort, group, collapse, limit, cursor, facets, highlight, wanted,
        deadline);
  }
}
