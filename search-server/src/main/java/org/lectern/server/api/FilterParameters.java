package org.lectern.server.api;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.PartialDate;
import org.lectern.search.DayRange;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.YearRange;

/// Reads the filters among the parameters of a search: `state=NC`, `not_state=NC`,
/// `founded_from=1970`, `published_to=2011-08`.
final class FilterParameters {
  private final Map<String, List<String>> values;
  private final List<ParameterError> errors;
  private final Filters filters;

  /// @param errors takes what is wrong
  FilterParameters(Map<String, List<String>> values, List<ParameterError> errors) {
    this.values = values;
    this.errors = errors;
    this.filters = new Filters(chosen(""), chosen("not_"), founded(), published());
  }

  Filters filters() {
    return filters;
  }

  private Map<FilterField, Set<String>> chosen(String prefix) {
    Map<FilterField, Set<String>> chosen = new EnumMap<>(FilterField.class);
    for (FilterField field : FilterField.values()) {
      String name = prefix + field.slug();
      for (String value : values.getOrDefault(name, List.of())) {
        Optional<String> normal = field.normalize(value);
        if (normal.isPresent()) {
          chosen.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(normal.get());
        } else {
          errors.add(ParameterError.badValue(name, value, field.expects(), allowed(field)));
        }
      }
    }
    return chosen;
  }

  private static List<String> allowed(FilterField field) {
    return field.allowed().isEmpty()
        ? List.of()
        : Stream.concat(field.allowed().stream(), Stream.of(FilterField.MISSING)).toList();
  }

  private YearRange founded() {
    Integer from = read("founded_from", FilterParameters::year, "a year from 1 to 9999");
    Integer to = read("founded_to", FilterParameters::year, "a year from 1 to 9999");
    if (from != null && to != null && from > to) {
      falling("founded_to", Integer.toString(to), "founded_from");
      return YearRange.ANY;
    }
    return new YearRange(from, to);
  }

  private DayRange published() {
    String expects = "a date as YYYY, YYYY-MM or YYYY-MM-DD";
    PartialDate from = read("published_from", PartialDate::parse, expects);
    PartialDate to = read("published_to", PartialDate::parse, expects);
    LocalDate first = from == null ? null : from.firstDay();
    LocalDate last = to == null ? null : to.lastDay();
    if (to != null && first != null && last != null && first.isAfter(last)) {
      falling("published_to", to.toString(), "published_from");
      return DayRange.ANY;
    }
    return new DayRange(first, last);
  }

  private <T> @Nullable T read(String name, Function<String, Optional<T>> reader, String expects) {
    List<String> given = values.get(name);
    if (given == null) {
      return null;
    }
    Optional<T> value = reader.apply(given.getFirst());
    if (value.isEmpty()) {
      errors.add(ParameterError.badValue(name, given.getFirst(), expects, List.of()));
    }
    return value.orElse(null);
  }

  private static Optional<Integer> year(String text) {
    return Optional.of(text)
        .filter(digits -> digits.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .filter(year -> year > 0);
  }

  private void falling(String name, String value, String from) {
    errors.add(ParameterError.badValue(name, value, "at or after " + from, List.of()));
  }
}
