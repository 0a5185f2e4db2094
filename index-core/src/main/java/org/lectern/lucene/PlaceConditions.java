package org.lectern.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.schema.Slug;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;

/// What must hold of one and the same place of a document.
///
/// Each condition is met by one of its values, or by "not stated". For some way of choosing between
/// the two, one place must meet all the conditions that are met by values, and no place of the
/// document may state anything in the others: `region=South&state=_missing` is a document that
/// names the South, and no state.
final class PlaceConditions {
  private final Map<FilterField, Set<String>> conditions;

  private PlaceConditions(Map<FilterField, Set<String>> conditions) {
    this.conditions = conditions;
  }

  static PlaceConditions of(Filters filters) {
    Map<FilterField, Set<String>> conditions = new EnumMap<>(FilterField.class);
    filters
        .included()
        .forEach((field, values) -> {
          if (field.isPlace()) {
            conditions.put(field, values);
          }
        });
    return new PlaceConditions(conditions);
  }

  static PlaceConditions of(FilterField field, Collection<String> values) {
    return new PlaceConditions(Map.of(field, new LinkedHashSet<>(values)));
  }

  PlaceConditions without(FilterField field) {
    Map<FilterField, Set<String>> fewer = new EnumMap<>(FilterField.class);
    fewer.putAll(conditions);
    fewer.remove(field);
    return new PlaceConditions(fewer);
  }

  PlaceConditions with(FilterField field, String value) {
    Map<FilterField, Set<String>> more = new EnumMap<>(FilterField.class);
    more.putAll(conditions);
    more.put(field, Set.of(value));
    return new PlaceConditions(more);
  }

  boolean isEmpty() {
    return conditions.isEmpty();
  }

  /// One way of meeting the conditions: these by values, those by stating nothing.
  private record Choice(Map<FilterField, Set<String>> stated, Set<FilterField> missing) {
    boolean fits(PlaceTuple place) {
      return stated.entrySet().stream()
          .allMatch(condition ->
              condition.getValue().stream()
                  .anyMatch(value -> place.has(condition.getKey(), value)));
    }

    boolean breaks(PlaceTuple place) {
      return missing.stream().anyMatch(place::states);
    }

    boolean holds(List<PlaceTuple> places) {
      return (stated.isEmpty() || places.stream().anyMatch(this::fits))
          && places.stream().noneMatch(this::breaks);
    }

    Query query() {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      query.add(stated.isEmpty() ? everything() : fitting(), Occur.FILTER);
      if (!missing.isEmpty()) {
        query.add(breaking(), Occur.MUST_NOT);
      }
      return query.build();
    }

    /// Documents with a place that fits. A single condition is met by a term of its own.
    private Query fitting() {
      if (stated.size() == 1) {
        Map.Entry<FilterField, Set<String>> only = stated.entrySet().iterator().next();
        Optional<String> field = field(only.getKey());
        if (field.isPresent()) {
          boolean region = only.getKey() == FilterField.REGION;
          return new ConstantScoreQuery(
              WordQueries.any(
                  only.getValue().stream()
                      .map(value -> region ? Slug.of(value) : value)
                      .<Query>map(value -> new TermQuery(new Term(field.get(), value)))
                      .toList()));
        }
      }
      return anyPlace(this::fits);
    }

    private Query breaking() {
      Optional<String> only =
          missing.size() == 1 && !missing.contains(FilterField.REGION)
              ? field(missing.iterator().next())
              : Optional.empty();
      return only.isPresent() ? new FieldExistsQuery(only.get()) : anyPlace(this::breaks);
    }

    /// The field of the index with the values of a filter.
    private static Optional<String> field(FilterField filter) {
      return switch (filter) {
        case STATE -> Optional.of(FieldNames.STATE);
        case PLACE, REGION -> Optional.of(FieldNames.PLACE);
        case CITY, COUNTRY, TYPE, TOPIC, KIND, VOICE, PUBLISHER, HOST, ORGANIZATION, FOUNDED ->
            Optional.empty();
      };
    }

    private static Query everything() {
      return WordQueries.all(List.of());
    }

    private static Query anyPlace(Predicate<PlaceTuple> wanted) {
      return new TermsWhereQuery(
          FieldNames.PLACE_TUPLE, term -> wanted.test(PlaceTuple.ofTerm(term)));
    }
  }

  private List<Choice> choices() {
    List<Choice> choices = List.of(new Choice(Map.of(), Set.of()));
    for (Map.Entry<FilterField, Set<String>> condition : conditions.entrySet()) {
      Set<String> values = new LinkedHashSet<>(condition.getValue());
      boolean missing = values.remove(FilterField.MISSING);
      List<Choice> extended = new ArrayList<>();
      for (Choice choice : choices) {
        if (!values.isEmpty()) {
          Map<FilterField, Set<String>> stated = new EnumMap<>(FilterField.class);
          stated.putAll(choice.stated);
          stated.put(condition.getKey(), values);
          extended.add(new Choice(stated, choice.missing));
        }
        if (missing) {
          Set<FilterField> more = new LinkedHashSet<>(choice.missing);
          more.add(condition.getKey());
          extended.add(new Choice(choice.stated, more));
        }
      }
      choices = extended;
    }
    return choices;
  }

  /// Whether a document with these places meets the conditions.
  boolean hold(List<PlaceTuple> places) {
    return choices().stream().anyMatch(choice -> choice.holds(places));
  }

  /// The documents that meet the conditions.
  Query query() {
    List<Query> choices = choices().stream().map(Choice::query).toList();
    return choices.size() == 1 ? choices.getFirst() : WordQueries.any(choices);
  }
}
