package org.lectern.lucene;

import java.util.HashSet;
import java.util.Set;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;

/// The fields of the index whose values a search counts: those of its facets, and the organization.
final class CountedFields {
  private CountedFields() {}

  /// What any search may count.
  static Set<String> all() {
    return of(Set.of(FacetField.values()), true);
  }

  static Set<String> of(Set<FacetField> facets, FilterPlan plan) {
    return of(facets, !plan.places().isEmpty());
  }

  /// @param places whether several conditions hold of one place
  private static Set<String> of(Set<FacetField> facets, boolean places) {
    Set<String> fields = new HashSet<>(Set.of(FieldNames.ORGANIZATION_ID));
    for (FacetField facet : facets) {
      switch (facet) {
        case FOUNDED -> fields.add(FieldNames.FOUNDED);
        case PUBLISHED -> fields.add(FieldNames.PUBLISHED_FIRST);
        case PLACE, STATE -> {
          fields.add(facet == FacetField.PLACE ? FieldNames.PLACE : FieldNames.STATE);
          if (places) {
            fields.add(FieldNames.PLACE_TUPLE);
          }
        }
        case TYPE, TOPIC, KIND, VOICE, PUBLISHER, ORGANIZATION, HOST ->
            fields.add(ValueQueries.name(FilterField.of(facet.slug()).orElseThrow()));
      }
    }
    return fields;
  }
}
