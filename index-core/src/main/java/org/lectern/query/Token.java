package org.lectern.query;

/// A piece of a query, as the lexer cuts it.
///
/// `MINUS` and `FIELD` are always followed by what they belong to: a word, a phrase, an opening
/// parenthesis or, behind a minus, a field. `END` comes last.
///
/// @param text of a word or a phrase what to look for, of a field its name as typed
/// @param start offset into the query, UTF-16 units
/// @param end behind the last character
record Token(Kind kind, String text, int start, int end) {
  enum Kind {
    WORD,
    PHRASE,
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    MINUS,
    END
  }

  int length() {
    return end - start;
  }
}
