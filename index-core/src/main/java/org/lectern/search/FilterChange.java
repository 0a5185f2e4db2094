package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A filter that can be taken away.
///
/// @param text as a parameter: `state=TX`
/// @param label for people: `state Texas`
/// @param alone this filter only
/// @param without takes it away from filters
record FilterChange(String text, String label, Filters alone, UnaryOperator<Filters> without) {
  /// Each filter there is.
  static List<FilterChange> of(Filters filters) {
    List<FilterChange> changes = new ArrayList<>();
    filters
        .included()
        .forEach((field, values) ->
            changes.add(
                new FilterChange(
                    text("", field, values),
                    label(field, values),
                    Filters.NONE.including(field, values),
                    all -> all.including(field, Set.of()))));
    filters
        .excluded()
        .forEach((field, values) ->
            changes.add(
                new FilterChange(
                    text("not_", field, values),
                    "excluding " + label(field, values),
                    Filters.NONE.excluding(field, values),
                    all -> all.excluding(field, Set.of()))));
    if (!filters.founded().isAny()) {
      changes.add(
          new FilterChange(
              range("founded", filters.founded().from(), filters.founded().to()),
              "founding years",
              Filters.NONE.withFounded(filters.founded()),
              all -> all.withFounded(YearRange.ANY)));
    }
    if (!filters.published().isAny()) {
      changes.add(
          new FilterChange(
              range("published", filters.published().from(), filters.published().to()),
              "publication dates",
              Filters.NONE.withPublished(filters.published()),
              all -> all.withPublished(DayRange.ANY)));
    }
    return changes;
  }

  private static String text(String prefix, FilterField field, Set<String> values) {
    return values.stream()
        .map(value -> prefix + field.slug() + "=" + value)
        .collect(Collectors.joining("&"));
  }

  private static String range(String name, @Nullable Object from, @Nullable Object to) {
    String lower = from == null ? "" : name + "_from=" + from;
    String upper = to == null ? "" : name + "_to=" + to;
    return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + "&" + upper;
  }

  private static String label(FilterField field, Set<String> values) {
    return field.slug()
        + " "
        + values.stream().map(value -> label(field, value)).collect(Collectors.joining(" or "));
  }

  private static String label(FilterField field, String value) {
    return value.equals(FilterField.MISSING) ? "not stated" : FilterLabels.value(field, value);
  }
}
