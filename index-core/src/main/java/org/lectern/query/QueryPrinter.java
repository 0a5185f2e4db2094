package org.lectern.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.query.Query.All;
import org.lectern.query.Query.Any;
import org.lectern.query.Query.Bag;
import org.lectern.query.Query.Everything;
import org.lectern.query.Query.Fuzzy;
import org.lectern.query.Query.InField;
import org.lectern.query.Query.Missing;
import org.lectern.query.Query.Not;
import org.lectern.query.Query.Phrase;
import org.lectern.query.Query.Prefix;
import org.lectern.query.Query.Range;
import org.lectern.query.Query.Value;
import org.lectern.query.Query.Word;

/// Writes a tree as text of the query language.
///
/// [QueryParser#parse] reads the text of a tree that it made as the same tree, without notes, and
/// of a tree with some of its clauses left out as well. But operators do not count in a query
/// without a letter in lower case: where leaving out took the last one, the words are written in
/// lower case, and where no word has a letter at all, as in `2010 OR 2011`, the operators are read
/// as words.
public final class QueryPrinter {
  private final StringBuilder text = new StringBuilder();
  private final boolean lowerCase;
  private boolean operators;
  private boolean ambiguous;

  private QueryPrinter(boolean lowerCase) {
    this.lowerCase = lowerCase;
  }

  /// The text; empty for [Everything].
  public static String print(Query query) {
    QueryPrinter printer = printed(query, false);
    return printer.losesOperators()
        ? printed(query, true).text.toString()
        : printer.text.toString();
  }

  /// Whether operators would be words in the text, because it has no letter in lower case.
  static boolean losesOperators(Query query) {
    return printed(query, false).losesOperators();
  }

  private static QueryPrinter printed(Query query, boolean lowerCase) {
    QueryPrinter printer = new QueryPrinter(lowerCase);
    printer.root(query);
    return printer;
  }

  private boolean losesOperators() {
    return operators && !Characters.hasLowerCase(text.toString());
  }

  private void root(Query query) {
    List<Query> clauses =
        switch (query) {
          case Everything _ -> List.of();
          case Bag(var parts) -> parts;
          case Word _, Phrase _, Prefix _, Fuzzy _, InField _ -> List.of(query);
          case Value _, Missing _, Range _, All _, Any _, Not _ -> List.of(query);
        };
    Optional<List<Query>> only = clauses.size() == 1 ? group(clauses.getFirst()) : Optional.empty();
    if (only.isPresent() && commonField(only.get()).isEmpty()) {
      join(clauses.getFirst(), this::clause);
    } else {
      list(clauses, " ", this::clause);
    }
  }

  /// Prints a clause so that it holds together wherever it stands.
  private void clause(Query query) {
    switch (query) {
      case Everything _, Bag _ -> throw new IllegalArgumentException("only a root: " + query);
      case Word(var word) -> word(word);
      case Phrase(var phrase) -> quoted(phrase);
      case Prefix(var start) -> word(start).append('*');
      case Fuzzy(var word, int edits) -> fuzzy(word, edits);
      case Value(var field, _) -> field(field, query);
      case Missing(var field) -> field(field, query);
      case Range(var field, _, _) -> field(field, query);
      case InField(var field, var clause) -> {
        text.append(field.slug()).append(':');
        compact(clause);
      }
      case Not(var clause) -> {
        text.append('-');
        compact(clause);
      }
      case All _, Any _ -> parenthesised(query);
    }
  }

  /// Behind a minus or a field, words side by side are all required.
  private void compact(Query query) {
    if (query instanceof All(var clauses) && commonField(clauses).isEmpty()) {
      text.append('(');
      list(clauses, " ", this::clause);
      text.append(')');
    } else {
      clause(query);
    }
  }

  private void parenthesised(Query query) {
    Optional<QueryField> field = commonField(group(query).orElseThrow());
    field.ifPresent(common -> text.append(common.slug()).append(':'));
    text.append('(');
    join(query, field.isPresent() ? part -> value(part, true) : this::clause);
    text.append(')');
  }

  private void join(Query query, Consumer<Query> printing) {
    operators = true;
    list(group(query).orElseThrow(), query instanceof All ? " AND " : " OR ", printing);
  }

  private static Optional<List<Query>> group(Query query) {
    return switch (query) {
      case All(var clauses) -> Optional.of(clauses);
      case Any(var clauses) -> Optional.of(clauses);
      case Everything _, Word _, Phrase _, Prefix _, Fuzzy _ -> Optional.empty();
      case InField _, Value _, Missing _, Range _, Not _, Bag _ -> Optional.empty();
    };
  }

  /// The field of which all clauses are values or ranges.
  private static Optional<QueryField> commonField(List<Query> clauses) {
    Optional<QueryField> first = fieldOf(clauses.getFirst());
    return first.filter(_ -> clauses.stream().allMatch(part -> fieldOf(part).equals(first)));
  }

  private static Optional<QueryField> fieldOf(Query query) {
    return switch (query) {
      case Value(var field, _) -> Optional.of(field);
      case Missing(var field) -> Optional.of(field);
      case Range(var field, _, _) -> Optional.of(field);
      case Everything _, Word _, Phrase _, Prefix _, Fuzzy _ -> Optional.empty();
      case InField _, All _, Any _, Not _, Bag _ -> Optional.empty();
    };
  }

  private void list(List<Query> clauses, String separator, Consumer<Query> printing) {
    for (int i = 0; i < clauses.size(); i++) {
      text.append(i == 0 ? "" : separator);
      ambiguous = separator.equals(" ") && runsOn(clauses.subList(i, clauses.size()));
      printing.accept(clauses.get(i));
    }
  }

  /// Whether the first clause is a value that would be another one together with the words behind
  /// it: `place:"south" carolina`.
  private static boolean runsOn(List<Query> clauses) {
    Query first = clauses.getFirst() instanceof Not(var clause) ? clause : clauses.getFirst();
    if (!(first instanceof Value(var field, var value))) {
      return false;
    }
    StringBuilder words = new StringBuilder(value);
    for (int i = 1; i < clauses.size() && i < ClauseReader.MOST_WORDS; i++) {
      switch (clauses.get(i)) {
        case Word(var word) -> words.append(' ').append(word);
        case Prefix(var start) -> words.append(' ').append(start);
        case Fuzzy(var word, _) -> words.append(' ').append(word);
        case Everything _, Bag _, Phrase _, InField _, Value _, Missing _ -> {
          return false;
        }
        case Range _, All _, Any _, Not _ -> {
          return false;
        }
      }
      if (ValueResolver.known(field, words.toString()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void field(QueryField field, Query query) {
    text.append(field.slug()).append(':');
    value(query, false);
  }

  private void value(Query query, boolean grouped) {
    switch (query) {
      case Value(_, var value) -> {
        if (isPlain(value) && !(grouped ? isOperator(value) : ambiguous)) {
          text.append(value);
        } else {
          quoted(value);
        }
      }
      case Missing _ -> text.append(ValueResolver.MISSING);
      case Range(_, var from, var to) -> {
        text.append(from == null ? "" : from);
        if (from == null || !from.equals(to)) {
          text.append("..").append(to == null ? "" : to);
        }
      }
      case Everything _,
          Word _,
          Phrase _,
          Prefix _,
          Fuzzy _,
          InField _,
          All _,
          Any _,
          Not _,
          Bag _ ->
          throw new IllegalArgumentException("no value: " + query);
    }
  }

  private static boolean isOperator(String value) {
    return !Characters.withoutOperator(value).equals(value);
  }

  private static boolean isPlain(String value) {
    return Character.isLetterOrDigit(value.codePointAt(0))
        && value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-/._".indexOf(c) >= 0);
  }

  private void fuzzy(String word, int edits) {
    word(word).append('~');
    if (edits != WordReader.usualEdits(word)) {
      text.append(edits);
    }
  }

  private void quoted(String phrase) {
    text.append('"');
    word(phrase).append('"');
  }

  private StringBuilder word(String word) {
    return text.append(lowerCase ? Characters.lowerCase(word) : word);
  }
}
