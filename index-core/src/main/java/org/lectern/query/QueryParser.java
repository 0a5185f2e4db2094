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
    String text = Characters.clean(raw);
    Notes notes = new Notes();
    List<Token> tokens = Lexer.tokens(text, notes);
    boolean capitals = !Characters.hasLowerCase(text);
    Grammar.Parse parse =
        Grammar.parse(text, tokens, capitals ? Operators.IN_VALUES : Operators.EVERYWHERE);
    if (QueryPrinter.losesOperators(tree(parse.clauses()))) {
      // `state:99 OR 5`: what had small letters was no field after all.
      parse = Grammar.parse(text, tokens, Operators.NOWHERE);
    }
    Query tree = tree(parse.clauses());
    Limits.check(tree, parse.positions(), raw);
    return parsed(raw, text, tree, notes, parse.notes());
  }

  /// Prose as bare words, in which no character is syntax: for topics of evaluations. It is no text
  /// of the language, so [QueryPrinter] cannot write it down as such.
  ///
  /// @throws QueryRejectedException if the text is over a limit
  public static ParsedQuery plain(String raw) {
    Limits.checkLength(raw);
    String text = Characters.clean(raw);
    List<Query> words = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        String word = text.substring(start, i);
        if (Characters.isSearchable(word)) {
          words.add(new Word(word));
          positions.add(start);
        }
        start = i + 1;
      }
    }
    Query tree = tree(words);
    Limits.check(tree, positions, raw);
    return parsed(raw, text, tree, new Notes(), new Notes());
  }

  private static Query tree(List<Query> clauses) {
    return clauses.isEmpty() ? new Everything() : new Bag(clauses);
  }

  private static ParsedQuery parsed(
      String raw, String text, Query tree, Notes lexical, Notes grammatical) {
    if (tree instanceof Everything && !text.isBlank()) {
      lexical.add(
          "nothing-to-search",
          0,
          raw.length(),
          "there is no letter or number to look for; every document is listed");
    }
    return new ParsedQuery(raw, tree, lexical.with(grammatical));
  }
}
