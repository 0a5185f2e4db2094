package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words of a text for matching terms: lower case, possessives and plurals folded.
final class Tokens {
  private Tokens() {}

  /// A word: half-open `[start, end)` in its text, UTF-16 units.
  record Token(String word, int start, int end) {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isWord(text, at)) {
        at++;
      }
      if (at > start) {
        tokens.add(new Token(folded(text.substring(start, at)), start, at));
      } else {
        at++;
      }
    }
    return tokens;
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    boolean inside =
        (c == '\'' || c == '’')
            && at > 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1));
    return inside || Character.isLetterOrDigit(c);
  }

  /// The word without its possessive and plural endings: `families` and `family's` are `family`.
  static String folded(String printed) {
    String word = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4
        && (word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes"))) {
      return word.substring(0, length - 2);
    }
    boolean plural =
        length > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, length - 1) : word;
  }
}
