package org.lectern.server.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.SearchRequest;
import org.lectern.server.api.QueryString.Parameter;

/// A search as the URL that asks for it: the way back from [SearchParameters].
///
/// There is one spelling for each request: what is usual is left out, parameters and values stand
/// in a fixed order. The deadline is the server's and no part of it.
public final class SearchLink {
  /// What no parameter at all asks for.
  private static final SearchRequest USUAL =
      SearchParameters.read(List.of(), SearchRequest.DEFAULT_DEADLINE).request();

  private static final MonthDay FIRST_DAY = MonthDay.of(1, 1);
  private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

  private final SearchRequest request;
  private final List<Parameter> parameters = new ArrayList<>();

  private SearchLink(SearchRequest request) {
    this.request = request;
    add("q", request.query().raw());
    if (request.match() != USUAL.match()) {
      add("match", request.match().slug());
    }
    filters(request.filters());
    if (request.sort() != USUAL.sort()) {
      add("sort", request.sort().slug());
    }
    if (request.group() != USUAL.group()) {
      add("group", request.group().slug());
    }
    if (!request.collapse()) {
      add("collapse", "false");
    }
    if (request.limit() != USUAL.limit()) {
      add("limit", Integer.toString(request.limit()));
    }
    if (!request.highlight()) {
      add("highlight", "false");
    }
    if (request.explain()) {
      add("explain", "true");
    }
    facets();
    request.cursor().ifPresent(cursor -> add("cursor", cursor));
  }

  /// What stands behind `?`, encoded: `q=affinity+groups&state=NC`. Empty for the usual request.
  public static String query(SearchRequest request) {
    return encoded(parameters(request));
  }

  /// `/api/v1/search?q=affinity`; the path alone for the usual request.
  public static String of(String path, SearchRequest request) {
    String query = query(request);
    return query.isEmpty() ? path : path + "?" + query;
  }

  /// The names and values, not encoded: what a form carries along.
  public static List<Parameter> parameters(SearchRequest request) {
    return List.copyOf(new SearchLink(request).parameters);
  }

  /// The names and values of filters alone.
  static List<Parameter> parameters(Filters filters) {
    return parameters(USUAL.withFilters(filters));
  }

  /// Any parameters, as a form encodes them; `/`, `,` and `:` stay, so that people can read them.
  public static String encoded(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%2C", ",")
        .replace("%3A", ":");
  }

  private void filters(Filters filters) {
    chosen("", filters.included());
    chosen("not_", filters.excluded());
    number("founded_from", filters.founded().from());
    number("founded_to", filters.founded().to());
    day("published_from", filters.published().from(), FIRST_DAY);
    day("published_to", filters.published().to(), LAST_DAY);
  }

  private void chosen(String prefix, Map<FilterField, Set<String>> values) {
    values.forEach((field, chosen) ->
        chosen.stream().sorted().forEach(value -> add(prefix + field.slug(), value)));
  }

  private void number(String name, @Nullable Integer number) {
    if (number != null) {
      add(name, number.toString());
    }
  }

  /// @param whole the day on which the year alone says the same
  private void day(String name, @Nullable LocalDate day, MonthDay whole) {
    if (day != null) {
      boolean yearAlone = MonthDay.from(day).equals(whole);
      add(name, yearAlone ? String.format(Locale.ROOT, "%04d", day.getYear()) : day.toString());
    }
  }

  private void facets() {
    Map<FacetField, Integer> facets = request.facets();
    if (facets.equals(USUAL.facets())) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      Integer values = facets.get(field);
      if (values != null) {
        boolean usual = values == SearchRequest.DEFAULT_FACET_VALUES;
        parts.add(usual ? field.slug() : field.slug() + ":" + values);
      }
    }
    parameters.add(new Parameter("facets", String.join(",", parts)));
  }

  private void add(String name, String value) {
    if (!value.isEmpty()) {
      parameters.add(new Parameter(name, value));
    }
  }
}
