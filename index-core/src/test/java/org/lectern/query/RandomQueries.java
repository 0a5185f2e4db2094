package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lectern.query.Query.Bag;
import org.lectern.query.Query.Fuzzy;
import org.lectern.query.Query.Missing;
import org.lectern.query.Query.Phrase;
import org.lectern.query.Query.Prefix;
import org.lectern.query.Query.Range;
import org.lectern.query.Query.Value;
import org.lectern.query.Query.Word;

/// Random trees such as the parser makes, the same ones for the same seed. They are far from every
/// limit, and have at least one letter in lower case where the words do.
public final class RandomQueries {
  private static final List<QueryField> TEXT_FIELDS =
      Stream.of(QueryField.values())
          .filter(field -> field.holds() == QueryField.Holds.TEXT)
          .toList();
  private static final List<Value> VALUES =
      List.of(
          new Value(QueryField.STATE, "NC"),
          new Value(QueryField.STATE, "OR"),
          new Value(QueryField.REGION, "South"),
          new Value(QueryField.PLACE, "south"),
          new Value(QueryField.PLACE, "south/nc/chapel-hill"),
          new Value(QueryField.COUNTRY, "US"),
          new Value(QueryField.CITY, "Chapel Hill"),
          new Value(QueryField.CITY, "Durham"),
          new Value(QueryField.TYPE, "nonprofit"),
          new Value(QueryField.TYPE, "nonprofit/501c3"),
          new Value(QueryField.TYPE, "for-profit/consultancy"),
          new Value(QueryField.TOPIC, "education"),
          new Value(QueryField.TOPIC, "taxation"),
          new Value(QueryField.KIND, "profile"),
          new Value(QueryField.VOICE, "third-party"),
          new Value(QueryField.HOST, "www.example.org"));
  private static final List<Range> RANGES =
      List.of(
          new Range(QueryField.FOUNDED, "1970", "1990"),
          new Range(QueryField.FOUNDED, "2020", "2020"),
          new Range(QueryField.FOUNDED, null, "1999"),
          new Range(QueryField.PUBLISHED, "2016", null),
          new Range(QueryField.PUBLISHED, "2016-12-23", "2016-12-23"),
          new Range(QueryField.PUBLISHED, "2007-01", "2008"));
  private static final List<QueryField> STATED =
      List.of(
          QueryField.TYPE,
          QueryField.STATE,
          QueryField.TOPIC,
          QueryField.FOUNDED,
          QueryField.PUBLISHED,
          QueryField.PUBLISHER);

  private final Random random;
  private final List<String> words;

  /// @param words that queries are made of: each one a word of the language without any syntax
  public RandomQueries(Random random, List<String> words) {
    this.random = random;
    this.words = List.copyOf(words);
  }

  /// A root of one to six clauses, half of them bare words.
  public Query tree() {
    List<Query> clauses = list(1, 6, () -> random.nextBoolean() ? word() : clause(3));
    return new Bag(clauses);
  }

  /// A clause of at most this many levels of groups.
  public Query clause(int levels) {
    return switch (random.nextInt(levels > 0 ? 10 : 6)) {
      case 0 -> any(VALUES);
      case 1 -> any(RANGES);
      case 2 -> new Missing(any(STATED));
      case 3, 4, 5 -> text();
      case 6 -> NormalForm.not(clause(levels - 1));
      case 7 -> NormalForm.inField(any(TEXT_FIELDS), textClause(levels - 1));
      case 8 -> NormalForm.all(list(2, 4, () -> clause(levels - 1)));
      default -> NormalForm.any(list(2, 4, () -> clause(levels - 1)));
    };
  }

  private Query textClause(int levels) {
    return switch (random.nextInt(levels > 0 ? 6 : 3)) {
      case 0, 1, 2 -> text();
      case 3 -> NormalForm.not(textClause(levels - 1));
      case 4 -> NormalForm.all(list(2, 3, () -> textClause(levels - 1)));
      default -> NormalForm.any(list(2, 3, () -> textClause(levels - 1)));
    };
  }

  private Query text() {
    return switch (random.nextInt(6)) {
      case 0 -> new Phrase(any(words) + " " + any(words));
      case 1 -> new Prefix(prefix());
      case 2 -> new Fuzzy(letters(), 1 + random.nextInt(2));
      default -> word();
    };
  }

  private Query word() {
    return new Word(any(words));
  }

  private String prefix() {
    String word = letters();
    return word.substring(0, 2 + random.nextInt(word.length() - 1));
  }

  /// A word of at least three letters and nothing else.
  private String letters() {
    while (true) {
      String word = any(words);
      if (word.length() > 2 && word.chars().allMatch(Character::isLetter)) {
        return word;
      }
    }
  }

  private List<Query> list(int least, int most, Supplier<Query> part) {
    List<Query> parts = new ArrayList<>();
    for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
      parts.add(part.get());
    }
    return parts;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
