package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import org.lectern.query.Grammar.Operators;
import org.lectern.query.Query.Bag;
import org.lectern.query.Query.Everything;
import org.lectern.query.Query.Word;

/// Reads what a user typed. The language is described in the package's documentation.
public final class QueryParser {
  /// UTF-16 units.
  public static final int MAX_LENGTH = 4096;

  /// Groups within groups.
  public static final int MAX_DEPTH = 16;

  /// Leaves of the tree other than bare words.
  public static final int MAX_CLAUSES = 64;

  /// Different bare words.
  public static final int MAX_WORDS = 256;

  /// Further ones are left out.
  public static final int MAX_NOTES = 20;

  private QueryParser() {}

  /// The query as a tree, with a note for each fault.
  ///
  /// @throws QueryRejectedException if the query is over a limit
  public static ParsedQuery parse(String raw) {
    Limits.checkLength(raw);
    VisibleQuery query = VisibleQuery.of(raw);
    Notes notes = new Notes(query);
    List<Token> tokens = Lexer.tokens(query, notes);
    boolean capitals = !Characters.hasLowerCase(query.text());
    Grammar.Parse parse =
        Grammar.parse(query, tokens, capitals ? Operators.IN_VALUES : Operators.EVERYWHERE);
    if (QueryPrinter.losesOperators(tree(parse.clauses()))) {
      // `state:99 OR 5`: what had small letters was no field after all.
      parse = Grammar.parse(query, tokens, Operators.NOWHERE);
    }
    Query tree = tree(parse.clauses());
    Limits.check(tree, parse.positions(), raw);
    return new ParsedQuery(
        raw,
        tree,
        notes(query, tree, notes).with(parse.notes()),
        WordPlaces.of(tree, parse.positions()));
  }

  /// Prose as bare words, in which no character is syntax: for topics of evaluations. It is no text
  /// of the language, so [QueryPrinter] cannot write it down as such.
  ///
  /// @throws QueryRejectedException if the text is over a limit
  public static ParsedQuery plain(String raw) {
    Limits.checkLength(raw);
    VisibleQuery query = VisibleQuery.of(raw);
    String text = query.text();
    List<Query> words = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        String word = text.substring(start, i);
        if (Characters.isSearchable(word)) {
          words.add(new Word(word));
          positions.add(query.start(start));
        }
        start = i + 1;
      }
    }
    Query tree = tree(words);
    Limits.check(tree, positions, raw);
    Notes notes = notes(query, tree, new Notes(query));
    return new ParsedQuery(raw, tree, notes.with(new Notes(query)), positions);
  }

  /// The words of a phrase, without quotes.
  public static List<Query> words(String phrase) {
    return Characters.words(phrase).stream()
        .<Query>map(word -> new Word(Characters.withoutOperator(word)))
        .toList();
  }

  private static Query tree(List<Query> clauses) {
    return clauses.isEmpty() ? new Everything() : new Bag(clauses);
  }

  private static Notes notes(VisibleQuery query, Query tree, Notes lexical) {
    if (tree instanceof Everything && !query.text().isBlank()) {
      lexical.add(
          "nothing-to-search",
          0,
          query.text().length(),
          "there is no letter or number to look for; every document is listed");
    }
    return lexical;
  }
}
