package org.lectern.server.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.search.DayRange;
import org.lectern.search.Facet;
import org.lectern.search.Facet.FacetValue;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.YearRange;

/// A filter that is applied.
///
/// @param field `State`
/// @param value `North Carolina`
/// @param excluded whether documents with the value are left out
/// @param link to the search without the filter
public record ChipView(String field, String value, boolean excluded, String link) {
  /// All filters of a search, in a fixed order.
  ///
  /// @param facets know the names of what has only an id
  static List<ChipView> of(SearchSteps steps, Collection<Facet> facets) {
    Filters filters = steps.here().filters();
    Names names = new Names(facets);
    List<ChipView> chips = new ArrayList<>();
    for (FilterField field : FilterField.values()) {
      filters
          .included(field)
          .forEach(value ->
              chips.add(
                  new ChipView(
                      Words.field(field),
                      names.of(field, value),
                      false,
                      steps.drop(field, value))));
    }
    filters
        .excluded()
        .forEach((field, values) ->
            values.forEach(value ->
                chips.add(
                    new ChipView(
                        Words.field(field),
                        names.of(field, value),
                        true,
                        steps.readmit(field, value)))));
    if (!filters.founded().isAny()) {
      String years = Words.years(filters.founded());
      chips.add(new ChipView("Founded", years, false, steps.founded(YearRange.ANY)));
    }
    if (!filters.published().isAny()) {
      String days = Words.days(filters.published());
      chips.add(new ChipView("Published", days, false, steps.published(DayRange.ANY)));
    }
    return chips;
  }

  /// What people call the values that were counted.
  private static final class Names {
    private final Map<String, String> labels = new HashMap<>();

    Names(Collection<Facet> facets) {
      for (Facet facet : facets) {
        if (facet instanceof Facet.Values values) {
          values.values().forEach(this::add);
        }
      }
    }

    private void add(FacetValue value) {
      labels.put(value.value(), value.label());
      value.children().orElse(List.of()).forEach(this::add);
    }

    String of(FilterField field, String value) {
      boolean byId = field == FilterField.ORGANIZATION || field == FilterField.PLACE;
      return byId && !value.equals(FilterField.MISSING)
          ? labels.getOrDefault(value, value)
          : Words.value(field, value);
    }
  }
}
