package org.lectern.server.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.search.DayRange;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.Grouping;
import org.lectern.search.MatchMode;
import org.lectern.search.SearchRequest;
import org.lectern.search.YearRange;
import org.lectern.server.api.QueryString.Parameter;
import org.lectern.server.api.SearchLink;

/// The links that lead from a search to its neighbours; each starts at the first page again.
///
/// @param here the search that is shown
record SearchSteps(SearchRequest here) {
  SearchSteps {
    here = here.withoutCursor();
  }

  String first() {
    return link(here);
  }

  String next(String cursor) {
    return link(here.withCursor(cursor));
  }

  /// With a value chosen besides what is chosen in its field; a parent and its children replace
  /// each other, and a year's value replaces a range.
  String pick(FilterField field, String value) {
    Set<String> values = new LinkedHashSet<>(filters().included(field));
    values.removeIf(chosen -> chosen.startsWith(value + "/") || value.startsWith(chosen + "/"));
    values.add(value);
    Filters picked = included(excluded(filters(), field, value, false), field, values);
    return link(
        here.withFilters(
            field == FilterField.FOUNDED ? picked.withFounded(YearRange.ANY) : picked));
  }

  /// Without a chosen value.
  String drop(FilterField field, String value) {
    Set<String> values = new LinkedHashSet<>(filters().included(field));
    values.remove(value);
    return link(here.withFilters(included(filters(), field, values)));
  }

  /// Without the documents that have the value.
  String exclude(FilterField field, String value) {
    Set<String> values = new LinkedHashSet<>(filters().included(field));
    values.remove(value);
    Filters rest = included(filters(), field, values);
    return link(here.withFilters(excluded(rest, field, value, true)));
  }

  /// With the documents that have the value again.
  String readmit(FilterField field, String value) {
    return link(here.withFilters(excluded(filters(), field, value, false)));
  }

  String founded(YearRange years) {
    Filters filters = included(filters(), FilterField.FOUNDED, Set.of());
    return link(here.withFilters(filters.withFounded(years)));
  }

  String published(DayRange days) {
    return link(here.withFilters(filters().withPublished(days)));
  }

  String match(MatchMode mode) {
    return link(here.withMatch(mode));
  }

  /// All that is about one organization, each document a hit.
  String about(String organization) {
    return link(
        here.withGroup(Grouping.NONE)
            .withFilters(filters().with(FilterField.ORGANIZATION, organization)));
  }

  /// With another number of values listed in one facet.
  String list(FacetField facet, int values) {
    boolean usual = here.facets().equals(FacetField.all(SearchRequest.DEFAULT_FACET_VALUES));
    Map<FacetField, Integer> facets = new EnumMap<>(FacetField.class);
    if (!usual) {
      facets.putAll(here.facets());
    }
    facets.remove(facet);
    if (values > SearchRequest.DEFAULT_FACET_VALUES) {
      facets.put(facet, values);
    }
    return link(
        here.withFacets(
            facets.isEmpty() ? FacetField.all(SearchRequest.DEFAULT_FACET_VALUES) : facets));
  }

  /// The words without any filter.
  String withoutFilters() {
    return link(here.withFilters(Filters.NONE));
  }

  /// Other words, with the filters of this search.
  String words(String words) {
    ParsedQuery query = new ParsedQuery(words, new Query.Everything(), List.of());
    return link(here.withQuery(query));
  }

  /// What a form carries along that sets the parameters with these names itself.
  List<Parameter> kept(String... names) {
    List<Parameter> kept = new ArrayList<>(SearchLink.parameters(here));
    kept.removeIf(parameter -> List.of(names).contains(parameter.name()));
    return kept;
  }

  private Filters filters() {
    return here.filters();
  }

  private static String link(SearchRequest request) {
    return SearchLink.of(SearchPage.PATH, request);
  }

  private static Filters included(Filters filters, FilterField field, Set<String> values) {
    return filters.with(field, values.toArray(String[]::new));
  }

  private static Filters excluded(Filters filters, FilterField field, String value, boolean out) {
    Set<String> values = new LinkedHashSet<>(filters.excluded().getOrDefault(field, Set.of()));
    if (out) {
      values.add(value);
    } else {
      values.remove(value);
    }
    return filters.without(field, values.toArray(String[]::new));
  }
}
