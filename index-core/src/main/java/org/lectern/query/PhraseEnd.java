package org.lectern.query;

/// Finds the quote that closes a phrase.
///
/// Straight and typographic quotes may be mixed, as they are in copied text: any quote closes,
/// unless it belongs to a pair of another sort inside: `"the “Fair Share” Act"` is one phrase, and
/// so is `"tax”`. A straight quote always closes a straight one.
final class PhraseEnd {
  private static final String OPENING = "“„«";

  private PhraseEnd() {}

  /// The offset of the closing quote, -1 where there is none.
  static int of(String text, int opening) {
    boolean straight = text.charAt(opening) == '"';
    int nested = 0;
    for (int i = opening + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isQuote(c)) {
        continue;
      }
      if (straight && c == '"') {
        return i;
      }
      if (opensWord(text, i) && (c == '"' || OPENING.indexOf(c) >= 0)) {
        nested++;
      } else if (nested-- == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensWord(String text, int quote) {
    char before = text.charAt(quote - 1);
    char after = quote + 1 < text.length() ? text.charAt(quote + 1) : ' ';
    return (before == ' ' || before == '(') && after != ' ' && !Characters.isQuote(after);
  }
}
