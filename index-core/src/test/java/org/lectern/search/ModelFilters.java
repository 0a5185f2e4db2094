package org.lectern.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;

/// What filters mean, said once more without an index.
final class ModelFilters {
  private ModelFilters() {}

  static boolean hold(PolicyDocument document, Filters filters) {
    Summary summary = document.summary();
    for (Map.Entry<FilterField, Set<String>> excluded : filters.excluded().entrySet()) {
      if (excluded.getValue().stream().anyMatch(v -> has(document, excluded.getKey(), v))) {
        return false;
      }
    }
    for (Map.Entry<FilterField, Set<String>> included : filters.included().entrySet()) {
      if (!included.getKey().isPlace()
          && included.getValue().stream().noneMatch(v -> has(document, included.getKey(), v))) {
        return false;
      }
    }
    return places(summary.places(), filters)
        && founded(summary, filters.founded())
        && published(summary, filters.published());
  }

  private static boolean founded(Summary summary, YearRange range) {
    Integer year = summary.founded();
    return range.isAny()
        || (year != null
            && (range.from() == null || year >= range.from())
            && (range.to() == null || year <= range.to()));
  }

  private static boolean published(Summary summary, DayRange range) {
    if (range.isAny()) {
      return true;
    }
    if (summary.published() == null) {
      return false;
    }
    LocalDate day = summary.published().firstDay();
    return (range.from() == null || !day.isBefore(range.from()))
        && (range.to() == null || !day.isAfter(range.to()));
  }

  /// Every way of meeting each condition by a value or by nothing stated.
  private static boolean places(List<Place> places, Filters filters) {
    List<FilterField> fields =
        filters.included().keySet().stream().filter(FilterField::isPlace).toList();
    for (int way = 0; way < 1 << fields.size(); way++) {
      List<FilterField> stated = new ArrayList<>();
      List<FilterField> missing = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        ((way >> i & 1) == 0 ? stated : missing).add(fields.get(i));
      }
      if (missing.stream().allMatch(f -> filters.included(f).contains(FilterField.MISSING))) {
        List<Place> left =
            places.stream()
                .filter(place ->
                    stated.stream()
                        .allMatch(f ->
                            filters.included(f).stream()
                                .anyMatch(v -> values(place, f).contains(v))))
                .toList();
        boolean nothing =
            missing.stream().allMatch(f -> places.stream().allMatch(p -> values(p, f).isEmpty()));
        if (nothing && (stated.isEmpty() || !left.isEmpty())) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean has(PolicyDocument document, FilterField field, String value) {
    Set<String> values = values(document, field);
    return value.equals(FilterField.MISSING) ? values.isEmpty() : values.contains(value);
  }

  /// Every value of a document that a filter on the field would find, parents included.
  static Set<String> values(PolicyDocument document, FilterField field) {
    Summary summary = document.summary();
    Set<String> values = new HashSet<>();
    switch (field) {
      case TYPE ->
          summary
              .types()
              .forEach(type -> {
                values.add(type.slug());
                type.parent().ifPresent(parent -> values.add(parent.slug()));
              });
      case TOPIC -> summary.topics().forEach(topic -> values.add(topic.slug()));
      case KIND -> values.add(summary.kind().slug());
      case VOICE -> values.add(summary.voice().slug());
      case PUBLISHER -> add(values, summary.publisher());
      case ORGANIZATION ->
          add(values, summary.organization() == null ? null : summary.organization().id());
      case HOST ->
          document.references().forEach(reference -> reference.host().ifPresent(values::add));
      case FOUNDED -> add(values, summary.founded());
      case PLACE, REGION, STATE, CITY, COUNTRY ->
          summary.places().forEach(place -> values.addAll(values(place, field)));
    }
    return values;
  }

  private static void add(Set<String> values, @Nullable Object value) {
    if (value != null) {
      values.add(value.toString());
    }
  }

  private static Set<String> values(Place place, FilterField field) {
    Set<String> values = new HashSet<>();
    switch (field) {
      case PLACE -> values.addAll(place.path());
      case REGION -> add(values, place.region() == null ? null : place.region().label());
      case STATE -> add(values, place.state() == null ? null : place.state().code());
      case CITY -> add(values, place.city());
      case COUNTRY -> add(values, place.country());
      case TYPE, TOPIC, KIND, VOICE, PUBLISHER, HOST, ORGANIZATION, FOUNDED ->
          throw new IllegalArgumentException(Objects.toString(field));
    }
    return values;
  }
}
