package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Fact;

/// Counts, page after page and field after field, what was stated, read and right.
final class FactTally {
  private final Map<String, FieldFigure> figures = new LinkedHashMap<>();
  private final List<FactFault> faults = new ArrayList<>();

  List<FieldFigure> figures() {
    return List.copyOf(figures.values());
  }

  List<FactFault> faults() {
    return List.copyOf(faults);
  }

  /// Compares the values of a field; in a field without a value there is nothing to count.
  void count(GoldPage page, String field, List<String> found, @Nullable GoldAnswer answer) {
    Map<String, String> missed = keys(field, page.stated(field));
    Map<String, String> extra = keys(field, found);
    compare(page, field, missed, extra, answer);
  }

  /// Compares given values.
  ///
  /// @param missed what is stated, by its key
  /// @param extra what was read, by its key
  void compare(
      GoldPage page,
      String field,
      Map<String, String> missed,
      Map<String, String> extra,
      @Nullable GoldAnswer answer) {
    int expected = missed.size();
    Set<String> right = Set.copyOf(missed.keySet().stream().filter(extra::containsKey).toList());
    missed.keySet().removeAll(right);
    extra.keySet().removeAll(right);
    List<String> accepted = page.accepted(field);
    extra.keySet().removeAll(keys(field, accepted).keySet());
    if (accepted.contains(GoldPage.ANYTHING)) {
      extra.clear();
    }
    figures.merge(
        field,
        new FieldFigure(field, expected, right.size() + extra.size(), right.size()),
        FactTally::sum);
    List<String> stated = List.copyOf(missed.values());
    List<String> read = List.copyOf(extra.values());
    for (int i = 0; i < Math.max(stated.size(), read.size()); i++) {
      String got = i < read.size() ? read.get(i) : null;
      Fact fact = got == null || answer == null ? null : answer.fact(field, got).orElse(null);
      faults.add(
          new FactFault(
              page.name(),
              field,
              i < stated.size() ? stated.get(i) : null,
              got,
              fact == null ? null : fact.rule(),
              fact == null ? null : fact.evidence().quote()));
    }
  }

  /// Each value by what it says, in order.
  static Map<String, String> keys(String field, List<String> values) {
    Map<String, String> keys = new LinkedHashMap<>();
    values.forEach(value -> keys.putIfAbsent(GoldValue.key(field, value), value));
    return keys;
  }

  private static FieldFigure sum(FieldFigure one, FieldFigure other) {
    return new FieldFigure(
        one.field(),
        one.expected() + other.expected(),
        one.found() + other.found(),
        one.right() + other.right());
  }
}
