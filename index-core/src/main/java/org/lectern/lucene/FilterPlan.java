package org.lectern.lucene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;

/// A request's filters, sorted by what they mean for the counts: a filter that a counted facet must
/// ignore is a dimension, every other one holds throughout.
///
/// @param required hold of every document that is counted anywhere
/// @param dimensions each ignored by its own facets
/// @param places what must hold of one place; also decides which values of a place facet count
record FilterPlan(List<Query> required, List<Dimension> dimensions, PlaceConditions places) {
  /// @param facets that ignore this filter
  record Dimension(Query query, Set<FacetField> facets) {}

  static FilterPlan of(Filters filters, Set<FacetField> counted) {
    List<Query> required = new ArrayList<>();
    List<Dimension> dimensions = new ArrayList<>();
    filters
        .excluded()
        .forEach((field, values) -> required.add(ValueQueries.not(excluded(field, values))));
    for (FilterField field : filters.included().keySet()) {
      if (!field.isPlace() && field != FilterField.FOUNDED) {
        Query query = ValueQueries.oneOf(field, filters.included(field));
        add(query, facets(field, counted), required, dimensions);
      }
    }
    founded(filters)
        .ifPresent(query -> add(query, own(FacetField.FOUNDED, counted), required, dimensions));
    if (!filters.published().isAny()) {
      Query query = ValueQueries.published(filters.published());
      add(query, own(FacetField.PUBLISHED, counted), required, dimensions);
    }
    PlaceConditions places = PlaceConditions.of(filters);
    if (!places.isEmpty()) {
      Set<FacetField> own = EnumSet.noneOf(FacetField.class);
      filters.included().keySet().stream()
          .filter(FilterField::isPlace)
          .forEach(field -> own.addAll(facets(field, counted)));
      add(places.query(), own, required, dimensions);
    }
    return new FilterPlan(required, dimensions, places);
  }

  /// Excluded values stand each on its own: no place of the document may have one.
  private static Query excluded(FilterField field, Set<String> values) {
    return WordQueries.any(
        values.stream().map(value -> ValueQueries.oneOf(field, List.of(value))).toList());
  }

  private static Optional<Query> founded(Filters filters) {
    List<Query> conditions = new ArrayList<>();
    Set<String> years = filters.included(FilterField.FOUNDED);
    if (!years.isEmpty()) {
      conditions.add(ValueQueries.oneOf(FilterField.FOUNDED, years));
    }
    if (!filters.founded().isAny()) {
      conditions.add(ValueQueries.founded(filters.founded()));
    }
    return conditions.isEmpty() ? Optional.empty() : Optional.of(WordQueries.all(conditions));
  }

  private static void add(
      Query query, Set<FacetField> own, List<Query> required, List<Dimension> dimensions) {
    if (own.isEmpty()) {
      required.add(query);
    } else {
      dimensions.add(new Dimension(query, own));
    }
  }

  private static Set<FacetField> facets(FilterField field, Set<FacetField> counted) {
    return FacetField.of(field.slug())
        .map(facet -> own(facet, counted))
        .orElseGet(() -> EnumSet.noneOf(FacetField.class));
  }

  private static Set<FacetField> own(FacetField facet, Set<FacetField> counted) {
    return counted.contains(facet) ? EnumSet.of(facet) : EnumSet.noneOf(FacetField.class);
  }
}
