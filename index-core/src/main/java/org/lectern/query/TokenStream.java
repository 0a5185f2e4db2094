package org.lectern.query;

import java.util.List;
import org.lectern.query.Token.Kind;

/// The tokens of a query, read one after the other.
final class TokenStream {
  private final String text;
  private final List<Token> tokens;
  private int at;

  /// @param text the cleaned query
  /// @param tokens of it, `END` last
  TokenStream(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  boolean at(Kind kind) {
    return peek().kind() == kind;
  }

  /// The next token, read; `END` stays.
  Token take() {
    Token token = peek();
    if (token.kind() != Kind.END) {
      at++;
    }
    return token;
  }

  /// How many words stand side by side from here, at most `most`.
  int words(int most) {
    int words = 0;
    while (words < most && tokens.get(at + words).kind() == Kind.WORD) {
      words++;
    }
    return words;
  }

  /// The next `count` tokens and what stands between them.
  String text(int count) {
    return count == 1
        ? peek().text()
        : Characters.phrase(text.substring(peek().start(), tokens.get(at + count - 1).end()));
  }

  void skip(int count) {
    at += count;
  }
}
