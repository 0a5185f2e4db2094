package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lectern.query.Query.Missing;
import org.lectern.query.Query.Phrase;
import org.lectern.query.Query.Word;
import org.lectern.query.Token.Kind;

/// Reads single words, phrases, values and ranges: the leaves of the tree.
final class ClauseReader {
  /// No label has more, and hardly a city's name.
  static final int MOST_WORDS = 8;

  private final TokenStream tokens;
  private final Notes notes;
  private final List<Integer> positions = new ArrayList<>();
  private boolean operatorTold;

  ClauseReader(TokenStream tokens, Notes notes) {
    this.tokens = tokens;
    this.notes = notes;
  }

  /// Where the leaves that were read begin, in their order.
  List<Integer> positions() {
    return positions;
  }

  /// What the next token is in this scope, together with words behind it that belong to it. Never
  /// empty.
  List<Query> read(Scope scope) {
    return switch (scope.holds()) {
      case TEXT -> texts(scope);
      case VALUES -> value(scope.field().orElseThrow(), scope.grouped());
      case YEARS, DATES -> range(scope.field().orElseThrow());
    };
  }

  /// The token as a word, whatever it is.
  Query word(Token token) {
    return leaf(new Word(Characters.withoutOperator(token.text())), token);
  }

  /// Whether an operator's name stands where a value is due, and is one: `state:(OR OR WA)`.
  boolean isValue(Token operator, Scope scope) {
    return operator.kind() == Kind.OR
        && scope.holds() == QueryField.Holds.VALUES
        && ValueResolver.known(scope.field().orElseThrow(), operator.text()).isPresent();
  }

  private List<Query> texts(Scope scope) {
    Token token = tokens.take();
    if (token.kind() == Kind.WORD) {
      token = WordReader.withoutLeadingStars(token, notes);
      if (WordReader.hasWildcardInside(token.text())) {
        Wildcards.note(notes, token, "the parts of this one were taken as words");
        return words(token);
      }
    }
    return List.of(text(token, scope));
  }

  private Query text(Token token, Scope scope) {
    return leaf(
        switch (token.kind()) {
          case PHRASE -> new Phrase(phrase(token));
          case AND, OR, NOT -> operator(token);
          case WORD -> word(token, scope.field());
          case FIELD, OPEN, CLOSE, MINUS, END ->
              throw new IllegalStateException("no leaf: " + token);
        },
        token);
  }

  private String phrase(Token token) {
    if (Wildcards.misplaced(token.text()) < 0) {
      return token.text();
    }
    Wildcards.note(notes, token, "the phrase was taken without it");
    return Characters.phrase(Wildcards.without(token.text()));
  }

  private Query word(Token token, Optional<QueryField> field) {
    Query read = WordReader.read(token, notes);
    boolean missing =
        read instanceof Word(var word) && word.equalsIgnoreCase(ValueResolver.MISSING);
    return missing && field.isPresent() ? new Missing(field.get()) : read;
  }

  /// An operator that is none, because nothing in the query is in small letters. Acronyms may look
  /// just so, hence the note.
  private Query operator(Token token) {
    if (!operatorTold) {
      operatorTold = true;
      notes.add(
          "operator-as-word",
          token,
          "`"
              + token.text()
              + "` was taken as a word, for no word of the query has a small letter;"
              + " one would make it an operator");
    }
    return new Word(Characters.withoutOperator(token.text()));
  }

  private List<Query> value(QueryField field, boolean grouped) {
    Token first = tokens.peek();
    int reach = reach(field);
    int words = grouped ? Math.max(1, tokens.words(MOST_WORDS)) : 1;
    Optional<Query> value =
        longest(reach, field, ValueResolver::known)
            .or(() -> longest(reach, field, ValueResolver::beginning))
            .or(() -> taken(words, ValueResolver.free(field, tokens.text(words))));
    if (value.isPresent()) {
      return List.of(leaf(value.get(), first));
    }
    notes.add("unknown-value", first, () -> UnknownValue.message(field, first.text()));
    return words(tokens.take());
  }

  /// How many words from here could be the beginning of a label: `North Carolina`.
  private int reach(QueryField field) {
    int most = Math.max(1, tokens.words(MOST_WORDS));
    int reach = 1;
    while (reach < most && ValueResolver.goesOn(field, tokens.text(reach))) {
      reach++;
    }
    return reach;
  }

  private Optional<Query> longest(
      int most, QueryField field, BiFunction<QueryField, String, Optional<Query>> reading) {
    Optional<Query> value = Optional.empty();
    for (int count = most; value.isEmpty() && count > 0; count--) {
      value = taken(count, reading.apply(field, tokens.text(count)));
    }
    return value;
  }

  private Optional<Query> taken(int count, Optional<Query> value) {
    if (value.isPresent()) {
      tokens.skip(count);
    }
    return value;
  }

  private List<Query> range(QueryField field) {
    Token token = tokens.take();
    if (token.text().equalsIgnoreCase(ValueResolver.MISSING)) {
      return List.of(leaf(new Missing(field), token));
    }
    Optional<RangeReader.Reading> reading = RangeReader.read(field, token.text());
    if (reading.isEmpty()) {
      notes.add("bad-range", token, () -> UnknownValue.message(field, token.text()));
      return words(token);
    }
    Query.Range range = reading.get().range();
    if (reading.get().reversed()) {
      notes.add(
          "reversed-range",
          token,
          "this range ends before it starts; it was taken as `"
              + range.from()
              + ".."
              + range.to()
              + "`");
    }
    return List.of(leaf(range, token));
  }

  private List<Query> words(Token token) {
    List<Query> words = new ArrayList<>();
    for (String word : Characters.words(Wildcards.without(token.text()))) {
      words.add(leaf(new Word(Characters.withoutOperator(word)), token));
    }
    return words;
  }

  private Query leaf(Query query, Token token) {
    positions.add(token.start());
    return query;
  }
}
