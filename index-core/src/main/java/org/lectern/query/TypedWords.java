package org.lectern.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lectern.query.Token.Kind;
import org.lectern.schema.Slug;

/// Bare words of a query that stand side by side, outside of quotes, fields, exclusions, groups and
/// operators.
record TypedWords(List<Word> words) {
  private static final Set<Kind> OPERATORS = EnumSet.of(Kind.AND, Kind.OR, Kind.NOT);

  /// A word.
  ///
  /// @param text as typed, without punctuation at its end
  /// @param key its letters and digits, in lower case
  /// @param capital whether it begins with a capital, in a query that has small letters too
  /// @param ends whether a comma or the like stands behind it
  record Word(String text, String key, boolean capital, boolean ends, int start, int end) {}

  TypedWords {
    words = List.copyOf(words);
  }

  /// Every run of such words; none where the query cannot be read.
  static List<TypedWords> of(String raw) {
    VisibleQuery query = VisibleQuery.of(raw);
    String text = query.text();
    boolean tells = Characters.hasLowerCase(text);
    List<Token> tokens = Lexer.tokens(query, new Notes(query));
    List<TypedWords> runs = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
      boolean bare = depth == 0 && isBare(tokens, i, tells);
      if (bare) {
        run.add(word(token, query, tells));
      }
      if (!bare && !run.isEmpty()) {
        runs.add(new TypedWords(run));
        run.clear();
      }
    }
    return runs;
  }

  /// Operators are words in a query without small letters.
  private static boolean isBare(List<Token> tokens, int at, boolean operators) {
    Token token = tokens.get(at);
    if (token.kind() != Kind.WORD || token.text().matches(".*[*~:].*")) {
      return false;
    }
    Kind before = at == 0 ? Kind.END : tokens.get(at - 1).kind();
    Kind behind = tokens.get(at + 1).kind();
    boolean operand = operators && (OPERATORS.contains(before) || OPERATORS.contains(behind));
    return !operand && before != Kind.MINUS && before != Kind.FIELD;
  }

  private static Word word(Token token, VisibleQuery query, boolean tells) {
    String typed = query.text().substring(token.start(), token.end());
    String core = typed.replaceAll("[,;.?!]+$", "");
    return new Word(
        core,
        key(core),
        tells && !core.isEmpty() && Character.isUpperCase(core.codePointAt(0)),
        core.length() < typed.length(),
        query.start(token.start()),
        query.end(token.end()));
  }

  /// What all spellings of a word have in common: `501(c)(3)s` is `501c3s`.
  static String key(String word) {
    return Slug.of(word).replace("-", "");
  }

  int size() {
    return words.size();
  }

  Word get(int at) {
    return words.get(at);
  }

  /// The key of a word; empty beyond the ends.
  String key(int at) {
    return at < 0 || at >= size() ? "" : get(at).key();
  }

  /// Whether a word is there, side by side with the one before it, and begins with a capital.
  boolean isCapital(int at) {
    return at >= 0 && at < size() && get(at).capital();
  }

  /// Whether a name could go on behind the word: neither the end nor a comma is there.
  boolean goesOn(int last) {
    return last + 1 < size() && !get(last).ends();
  }

  /// The keys of words, a space between two; empty where a comma parts them.
  String keys(int from, int to) {
    StringBuilder keys = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i + 1 < to && get(i).ends()) {
        return "";
      }
      keys.append(i == from ? "" : " ").append(key(i));
    }
    return keys.toString();
  }

  /// The words of a value.
  ///
  /// @param to one behind the last
  FilterWords taken(Query filter, int from, int to) {
    int start = get(from).start();
    return new FilterWords(filter, start, get(to - 1).end() - start);
  }
}
