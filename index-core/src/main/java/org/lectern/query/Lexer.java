package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.query.Token.Kind;

/// Cuts a query into tokens, in one pass.
///
/// A parenthesis is an operator where a token begins or where its partner is not in the same word;
/// a minus only behind a space, an opening parenthesis or the start, and in front of something.
/// Tokens without a letter or number are left out.
final class Lexer {
  private static final int LONGEST_FIELD =
      Stream.of(QueryField.values()).mapToInt(field -> field.slug().length()).max().orElseThrow();

  private final VisibleQuery query;
  private final String text;
  private final Notes notes;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int depth;

  private Lexer(VisibleQuery query, Notes notes) {
    this.query = query;
    this.text = query.text();
    this.notes = notes;
  }

  /// @throws QueryRejectedException if parentheses nest too deep
  static List<Token> tokens(VisibleQuery query, Notes notes) {
    Lexer lexer = new Lexer(query, notes);
    while (!lexer.atEnd()) {
      lexer.step();
    }
    lexer.add(Kind.END, "", lexer.at);
    return lexer.tokens;
  }

  private void step() {
    switch (text.charAt(at)) {
      case ' ' -> at++;
      case '(' -> open();
      case ')' -> close();
      case '-' -> dashes();
      default -> {
        if (!sign()) {
          operand();
        }
      }
    }
  }

  /// Leaves out a sign that is an operator elsewhere, `+water` or `a || b`, with a note.
  private boolean sign() {
    int end = at;
    while (end < text.length() && "!+|&".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String sign = text.substring(at, end);
    boolean joins = sign.equals("||") || sign.equals("&&");
    if (!joins && !sign.matches("[!+]+")) {
      return false;
    }
    boolean glued = endsHere(Kind.MINUS) || endsHere(Kind.FIELD);
    if (end == text.length() || " )".indexOf(text.charAt(end)) >= 0) {
      if (!joins || glued) {
        return false;
      }
    } else if (!Characters.isSearchable(text.codePointAt(end))
        && !Characters.isQuote(text.charAt(end))
        && text.charAt(end) != '(') {
      return false;
    }
    notes.add("unknown-operator", at, end - at, unknown(sign));
    if (glued) {
      Token before = tokens.removeLast();
      tokens.add(new Token(before.kind(), before.text(), before.start(), end));
    }
    at = end;
    return true;
  }

  private static String unknown(String sign) {
    String right =
        switch (sign) {
          case "||" -> "either word is `a OR b`";
          case "&&" -> "both words are `a AND b`";
          default ->
              sign.contains("!")
                  ? "to exclude a word, write `-` before it"
                  : "to require words, join them with `AND`";
        };
    return "`" + sign + "` is no operator here and was left out; " + right;
  }

  private void open() {
    depth = Limits.deeper(depth, query.start(at));
    at++;
    add(Kind.OPEN, "(", at - 1);
  }

  private void close() {
    at++;
    if (depth > 0) {
      depth--;
      add(Kind.CLOSE, ")", at - 1);
    } else {
      notes.add("unopened-group", at - 1, 1, "this parenthesis closes none; it was left out");
    }
  }

  private void dashes() {
    boolean first = at == 0 || text.charAt(at - 1) == ' ' || endsHere(Kind.OPEN);
    boolean alone = at + 1 == text.length() || " -)".indexOf(text.charAt(at + 1)) >= 0;
    if (first && !alone) {
      at++;
      add(Kind.MINUS, "-", at - 1);
    } else {
      skipDashes();
    }
  }

  private void skipDashes() {
    while (!atEnd() && text.charAt(at) == '-') {
      at++;
    }
  }

  private void operand() {
    int before = tokens.size();
    boolean excluded = endsHere(Kind.MINUS);
    int colon = colon();
    if (Characters.isQuote(text.charAt(at))) {
      phrase();
    } else if (colon > 0) {
      field(colon);
    } else {
      word();
    }
    if (excluded && tokens.size() == before) {
      tokens.removeLast();
    }
  }

  /// The offset of the colon of a `field:` that begins here, -1 where there is none.
  private int colon() {
    int last = Math.min(text.length() - 1, at + LONGEST_FIELD);
    for (int i = at; i <= last; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return QueryField.of(text.substring(at, i)).isPresent() ? i : -1;
      }
      if (!Character.isLetter(c)) {
        return -1;
      }
    }
    return -1;
  }

  private void field(int colon) {
    int start = at;
    String name = text.substring(start, colon);
    at = colon + 1;
    skipDashes();
    add(Kind.FIELD, name, start);
    int before = tokens.size();
    boolean _ = sign();
    char next = atEnd() ? ' ' : text.charAt(at);
    if (next == '(') {
      open();
    } else if (Characters.isQuote(next)) {
      phrase();
    } else if (next != ' ' && next != ')') {
      word();
    }
    if (tokens.size() == before) {
      tokens.removeLast();
      tokens.add(new Token(Kind.WORD, name, start, colon));
      if (!Characters.isQuote(next)) {
        notes.add(
            "missing-value",
            start,
            at - start,
            "nothing to look for stands directly behind `"
                + name
                + ":`; the name was taken as a word");
      }
    }
  }

  private void word() {
    int start = at;
    boolean glued = endsHere(Kind.MINUS) || endsHere(Kind.FIELD);
    Kind kind = glued ? Kind.WORD : operator();
    at = kind == Kind.WORD ? endOfWord() : at + kind.name().length();
    String word = text.substring(start, at);
    if (kind != Kind.WORD || Characters.isSearchable(word)) {
      add(kind, word, start);
    }
    boolean quote = !atEnd() && Characters.isQuote(text.charAt(at));
    if (quote && kind == Kind.WORD && endsText(at + 1)) {
      notes.add("unopened-quote", at, 1, "this quote closes none; it was left out");
      at++;
    }
  }

  /// Where the word ends that begins here: at a space, at a quote, or at a parenthesis without its
  /// partner in the word.
  private int endOfWord() {
    int open = 0;
    int outermost = at;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || Characters.isQuote(c) || (c == ')' && open == 0)) {
        return open > 0 ? outermost : i;
      }
      if (c == ')') {
        open--;
      } else if (c == '(' && open++ == 0) {
        outermost = i;
      }
    }
    return open > 0 ? outermost : text.length();
  }

  private Kind operator() {
    for (Kind kind : List.of(Kind.AND, Kind.OR, Kind.NOT)) {
      int end = at + kind.name().length();
      if (text.startsWith(kind.name(), at)
          && (end == text.length()
              || " ()".indexOf(text.charAt(end)) >= 0
              || Characters.isQuote(text.charAt(end)))) {
        return kind;
      }
    }
    return Kind.WORD;
  }

  private void phrase() {
    int start = at;
    int closing = PhraseEnd.of(text, start);
    int end = closing < 0 ? text.length() : closing;
    at = closing < 0 ? end : closing + 1;
    String phrase = Characters.phrase(text.substring(start + 1, end));
    boolean searchable = Characters.isSearchable(phrase);
    if (searchable) {
      add(Kind.PHRASE, phrase, start);
    }
    if (closing < 0) {
      notes.add(
          "unclosed-quote",
          start,
          at - start,
          "this quote is never closed; "
              + (searchable ? "the rest was taken as the phrase" : "it was left out"));
    } else if (!searchable) {
      notes.add(
          "empty-phrase",
          start,
          at - start,
          "there is no letter or number between these quotes; they were left out");
    }
    suffix();
  }

  /// `~5` behind a phrase is "nearby" elsewhere; here it is left out.
  private void suffix() {
    int end = at;
    if (!atEnd() && text.charAt(at) == '~') {
      do {
        end++;
      } while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9');
    }
    if (end > at && endsText(end)) {
      notes.add(
          "phrase-suffix",
          at,
          end - at,
          "`~` works behind words, not behind phrases; it was left out");
      at = end;
    }
  }

  private boolean endsText(int offset) {
    return offset == text.length() || " ),.;:!?".indexOf(text.charAt(offset)) >= 0;
  }

  private boolean endsHere(Kind kind) {
    return !tokens.isEmpty() && tokens.getLast().kind() == kind && tokens.getLast().end() == at;
  }

  private boolean atEnd() {
    return at == text.length();
  }

  private void add(Kind kind, String word, int start) {
    tokens.add(new Token(kind, word, start, at));
  }
}
