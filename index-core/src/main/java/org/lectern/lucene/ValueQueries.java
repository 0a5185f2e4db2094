package org.lectern.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.search.DayRange;
import org.lectern.search.FilterField;
import org.lectern.search.YearRange;

/// The Lucene queries of values: what filters, and `field:value` in a query, mean.
final class ValueQueries {
  private ValueQueries() {}

  /// Documents with one of these values in a field; [FilterField#MISSING] is one without any.
  static Query oneOf(FilterField field, Collection<String> values) {
    if (field.isPlace()) {
      return PlaceConditions.of(field, values).query();
    }
    List<Query> alternatives = new ArrayList<>();
    for (String value : values) {
      alternatives.add(value.equals(FilterField.MISSING) ? missing(field) : has(field, value));
    }
    return new ConstantScoreQuery(WordQueries.any(alternatives));
  }

  private static Query has(FilterField field, String value) {
    return field == FilterField.FOUNDED
        ? IntPoint.newExactQuery(FieldNames.FOUNDED, Integer.parseInt(value))
        : new TermQuery(new Term(name(field), value));
  }

  private static Query missing(FilterField field) {
    return not(new FieldExistsQuery(name(field)));
  }

  /// Every document but those of a query.
  static Query not(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  /// The doc values of a field that is no condition on a place.
  static String name(FilterField field) {
    return switch (field) {
      case TYPE -> FieldNames.TYPE;
      case TOPIC -> FieldNames.TOPIC;
      case KIND -> FieldNames.KIND;
      case VOICE -> FieldNames.VOICE;
      case PUBLISHER -> FieldNames.PUBLISHER;
      case HOST -> FieldNames.HOST;
      case ORGANIZATION -> FieldNames.ORGANIZATION_ID;
      case FOUNDED -> FieldNames.FOUNDED;
      case PLACE, REGION, STATE, CITY, COUNTRY ->
          throw new IllegalArgumentException(field + " is a condition on a place");
    };
  }

  static Query founded(YearRange years) {
    return IntPoint.newRangeQuery(
        FieldNames.FOUNDED,
        Objects.requireNonNullElse(years.from(), Integer.MIN_VALUE),
        Objects.requireNonNullElse(years.to(), Integer.MAX_VALUE));
  }

  static Query published(DayRange days) {
    return LongPoint.newRangeQuery(
        FieldNames.PUBLISHED_FIRST,
        day(days.from(), Long.MIN_VALUE),
        day(days.to(), Long.MAX_VALUE));
  }

  private static long day(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }

  static Query publishedMissing() {
    return not(new FieldExistsQuery(FieldNames.PUBLISHED_FIRST));
  }
}
