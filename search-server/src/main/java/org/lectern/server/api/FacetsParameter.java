package org.lectern.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.search.FacetField;
import org.lectern.search.SearchRequest;

/// Reads `facets=type,state:20`: which facets, and how many values of each. Empty is none; without
/// the parameter all come.
final class FacetsParameter {
  private static final List<String> ALLOWED =
      Stream.of(FacetField.values()).map(FacetField::slug).toList();

  private final List<ParameterError> errors;

  FacetsParameter(List<ParameterError> errors) {
    this.errors = errors;
  }

  /// The facets in the order asked for.
  Map<FacetField, Integer> read(Optional<String> text) {
    if (text.isEmpty()) {
      return FacetField.all(SearchRequest.DEFAULT_FACET_VALUES);
    }
    Map<FacetField, Integer> facets = new LinkedHashMap<>();
    if (text.get().isEmpty()) {
      return facets;
    }
    for (String part : text.get().split(",", -1)) {
      add(part, facets);
    }
    return facets;
  }

  private void add(String part, Map<FacetField, Integer> facets) {
    int colon = part.indexOf(':');
    String name = colon < 0 ? part : part.substring(0, colon);
    Optional<FacetField> field = FacetField.of(name);
    if (field.isEmpty()) {
      errors.add(
          ParameterError.badValue(
              "facets", part, "facets parted by commas, such as type,state:20", ALLOWED));
      return;
    }
    int values = colon < 0 ? SearchRequest.DEFAULT_FACET_VALUES : number(part.substring(colon + 1));
    if (values < 1 || values > SearchRequest.MAX_FACET_VALUES) {
      String expects =
          String.format(
              Locale.ROOT,
              "%s with 1 to %d values after the colon",
              name,
              SearchRequest.MAX_FACET_VALUES);
      errors.add(ParameterError.badValue("facets", part, expects, List.of()));
    } else if (facets.put(field.get(), values) != null) {
      errors.add(ParameterError.repeated("facets", part));
    }
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
  }
}
