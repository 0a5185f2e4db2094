package org.lectern.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.query.Query;
import org.lectern.query.QueryField;
import org.lectern.schema.PartialDate;
import org.lectern.search.DayRange;
import org.lectern.search.FilterField;
import org.lectern.search.YearRange;

/// Makes the Lucene query of a clause that always holds. The bare words of the root are another
/// matter: they follow the match mode, see [BareWords].
final class QueryTranslator {
  private final Ranking ranking;

  QueryTranslator(Ranking ranking) {
    this.ranking = ranking;
  }

  org.apache.lucene.search.Query translate(Query query) {
    return switch (query) {
      case Query.Everything() -> MatchAllDocsQuery.INSTANCE;
      case Query.Word(var text) -> WordQueries.words(text, ranking);
      case Query.Phrase(var text) -> WordQueries.phrase(text, ranking);
      case Query.Prefix(var text) -> WordQueries.prefix(FieldNames.SEARCHED, text);
      case Query.Fuzzy(var text, var edits) -> WordQueries.fuzzy(FieldNames.SEARCHED, text, edits);
      case Query.InField(var field, var clause) -> inField(name(field), clause);
      case Query.Value(var field, var value) -> ValueQueries.oneOf(filter(field), List.of(value));
      case Query.Missing(var field) -> missing(field);
      case Query.Range(var field, var from, var to) -> range(field, from, to);
      case Query.All(var clauses) -> all(clauses, this::translate);
      case Query.Any(var clauses) -> any(clauses.stream().map(this::translate).toList());
      case Query.Not(var clause) -> ValueQueries.not(translate(clause));
      case Query.Bag(var clauses) -> all(clauses, this::translate);
    };
  }

  private interface Translation {
    org.apache.lucene.search.Query of(Query clause);
  }

  /// Every clause must match; those that must not are taken off what the others match.
  private static org.apache.lucene.search.Query all(List<Query> clauses, Translation translation) {
    List<org.apache.lucene.search.Query> wanted = new ArrayList<>();
    List<org.apache.lucene.search.Query> unwanted = new ArrayList<>();
    for (Query clause : clauses) {
      if (clause instanceof Query.Not(var inner)) {
        unwanted.add(translation.of(inner));
      } else {
        wanted.add(translation.of(clause));
      }
    }
    org.apache.lucene.search.Query all =
        areWords(wanted) ? CoverageQuery.allOf(wanted) : WordQueries.all(wanted);
    if (unwanted.isEmpty()) {
      return all;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(all, Occur.MUST);
    unwanted.forEach(clause -> query.add(clause, Occur.MUST_NOT));
    return query.build();
  }

  private static org.apache.lucene.search.Query any(List<org.apache.lucene.search.Query> clauses) {
    return areWords(clauses) ? CoverageQuery.anyOf(clauses) : WordQueries.any(clauses);
  }

  private static boolean areWords(List<org.apache.lucene.search.Query> clauses) {
    return clauses.size() > 1 && clauses.stream().allMatch(WordQuery.class::isInstance);
  }

  private org.apache.lucene.search.Query inField(String field, Query query) {
    return switch (query) {
      case Query.Word(var text) -> WordQueries.words(field, text);
      case Query.Phrase(var text) -> WordQueries.phrase(field, text);
      case Query.Prefix(var text) -> WordQueries.prefix(List.of(field), text);
      case Query.Fuzzy(var text, var edits) -> WordQueries.fuzzy(List.of(field), text, edits);
      case Query.All(var clauses) -> all(clauses, clause -> inField(field, clause));
      case Query.Any(var clauses) ->
          WordQueries.any(clauses.stream().map(clause -> inField(field, clause)).toList());
      case Query.Not(var clause) -> ValueQueries.not(inField(field, clause));
      case Query.Everything _,
          Query.InField _,
          Query.Value _,
          Query.Missing _,
          Query.Range _,
          Query.Bag _ ->
          translate(query);
    };
  }

  /// The text field of the index behind a field of the query language.
  static String name(QueryField field) {
    return switch (field) {
      case TITLE -> FieldNames.TITLE;
      case ORGANIZATION -> FieldNames.ORGANIZATION;
      case HEADING -> FieldNames.HEADING;
      case TEXT -> FieldNames.BODY;
      case PERSON -> FieldNames.PERSON;
      case PUBLISHER -> FieldNames.PUBLISHER_TEXT;
      case BYLINE -> FieldNames.BYLINE;
      case TYPE,
          PLACE,
          REGION,
          STATE,
          CITY,
          COUNTRY,
          TOPIC,
          KIND,
          VOICE,
          HOST,
          FOUNDED,
          PUBLISHED ->
          throw new IllegalArgumentException(field + " holds no text");
    };
  }

  private static FilterField filter(QueryField field) {
    return FilterField.of(field.slug())
        .orElseThrow(() -> new IllegalArgumentException(field + " holds no values"));
  }

  private static org.apache.lucene.search.Query missing(QueryField field) {
    return switch (field) {
      case PUBLISHED -> ValueQueries.publishedMissing();
      case TITLE, ORGANIZATION, HEADING, TEXT, PERSON, PUBLISHER, BYLINE ->
          ValueQueries.not(WordQueries.exists(FieldNames.exact(name(field))));
      case TYPE, PLACE, REGION, STATE, CITY, COUNTRY, TOPIC, KIND, VOICE, HOST, FOUNDED ->
          ValueQueries.oneOf(filter(field), List.of(FilterField.MISSING));
    };
  }

  private static org.apache.lucene.search.Query range(
      QueryField field, @Nullable String from, @Nullable String to) {
    return field == QueryField.FOUNDED
        ? ValueQueries.founded(new YearRange(year(from), year(to)))
        : ValueQueries.published(
            new DayRange(
                day(from).map(PartialDate::firstDay).orElse(null),
                day(to).map(PartialDate::lastDay).orElse(null)));
  }

  private static @Nullable Integer year(@Nullable String text) {
    return text == null ? null : Integer.valueOf(text);
  }

  private static Optional<PartialDate> day(@Nullable String text) {
    return Optional.ofNullable(text).flatMap(PartialDate::parse);
  }
}
