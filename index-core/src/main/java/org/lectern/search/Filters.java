package org.lectern.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a document must state to be a hit, besides matching the query.
///
/// Values of one field are alternatives, different fields must all hold; conditions on place,
/// region, state, city and country must hold of one and the same place of a document.
/// [FilterField#MISSING] among the values means "states nothing there".
///
/// @param included values of which one must hold, normalized
/// @param excluded values of which none may hold, normalized; each on its own, whatever the place
/// @param founded a range of founding years
/// @param published a range of days, against the first day that a document's date can mean
public record Filters(
    Map<FilterField, Set<String>> included,
    Map<FilterField, Set<String>> excluded,
    YearRange founded,
    DayRange published) {
  public static final Filters NONE = new Filters(Map.of(), Map.of(), YearRange.ANY, DayRange.ANY);

  public Filters {
    included = copy(included);
    excluded = copy(excluded);
  }

  private static Map<FilterField, Set<String>> copy(Map<FilterField, Set<String>> values) {
    Map<FilterField, Set<String>> copy = new EnumMap<>(FilterField.class);
    values.forEach((field, chosen) -> {
      if (!chosen.isEmpty()) {
        copy.put(field, Collections.unmodifiableSet(new LinkedHashSet<>(chosen)));
      }
    });
    return Collections.unmodifiableMap(copy);
  }

  /// The values chosen in a field, in the order in which they were chosen.
  public Set<String> included(FilterField field) {
    return included.getOrDefault(field, Set.of());
  }

  /// These filters with `values` instead of what was chosen in `field`.
  ///
  /// @throws IllegalArgumentException if a value cannot be one of the field
  public Filters with(FilterField field, String... values) {
    return including(field, normalized(field, List.of(values)));
  }

  /// These filters with normalized `values` instead of what was chosen in `field`.
  public Filters including(FilterField field, Set<String> values) {
    Map<FilterField, Set<String>> changed = new EnumMap<>(FilterField.class);
    changed.putAll(included);
    changed.put(field, values);
    return new Filters(changed, excluded, founded, published);
  }

  /// These filters without documents that have one of `values` in `field`.
  ///
  /// @throws IllegalArgumentException if a value cannot be one of the field
  public Filters without(FilterField field, String... values) {
    return excluding(field, normalized(field, List.of(values)));
  }

  /// These filters with normalized `values` instead of what was excluded in `field`.
  public Filters excluding(FilterField field, Set<String> values) {
    Map<FilterField, Set<String>> changed = new EnumMap<>(FilterField.class);
    changed.putAll(excluded);
    changed.put(field, values);
    return new Filters(included, changed, founded, published);
  }

  public Filters withFounded(YearRange range) {
    return new Filters(included, excluded, range, published);
  }

  public Filters withPublished(DayRange range) {
    return new Filters(included, excluded, founded, range);
  }

  private static Set<String> normalized(FilterField field, List<String> values) {
    Set<String> normalized = new LinkedHashSet<>();
    for (String value : values) {
      normalized.add(
          field
              .normalize(value)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      String.format(
                          Locale.ROOT, "%s is %s, got %s", field.slug(), field.expects(), value))));
    }
    return normalized;
  }
}
