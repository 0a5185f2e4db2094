package org.lectern.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;

/// Counts the values of a facet of places where other conditions must hold of the same place.
final class PlaceCounts {
  private final FacetField facet;
  private final FilterField field;
  private final PlaceConditions others;
  private final Map<String, Long> counts = new HashMap<>();
  private long missing;

  /// @param others the conditions on places without the facet's own
  PlaceCounts(FacetField facet, FilterField field, PlaceConditions others) {
    this.facet = facet;
    this.field = field;
    this.others = others;
  }

  /// Counts documents with these places.
  void add(List<PlaceTuple> places, long documents) {
    Set<String> values = new LinkedHashSet<>();
    for (PlaceTuple place : places) {
      values.addAll(values(place));
    }
    for (String value : values) {
      if (others.with(field, value).hold(places)) {
        counts.merge(value, documents, Long::sum);
      }
    }
    if (others.with(field, FilterField.MISSING).hold(places)) {
      missing += documents;
    }
  }

  private List<String> values(PlaceTuple place) {
    if (facet == FacetField.STATE) {
      return place.state().isEmpty() ? List.of() : List.of(place.state());
    }
    List<String> levels = new ArrayList<>();
    for (int slash = place.path().indexOf('/');
        slash >= 0;
        slash = place.path().indexOf('/', slash + 1)) {
      levels.add(place.path().substring(0, slash));
    }
    levels.add(place.path());
    return levels;
  }

  Map<String, Long> counts() {
    return counts;
  }

  long missing() {
    return missing;
  }
}
