package org.lectern.query;

/// Finds wildcards that the language does not know: `*water`, `w*ter`, `w?ter`, a star in a phrase.
final class Wildcards {
  private Wildcards() {}

  /// Where the first one stands, -1 where there is none. A question mark counts between letters or
  /// digits only, and in no address.
  ///
  /// @param text a word without what stands behind it, or a phrase
  static int misplaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '*' || isWildcard(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWildcard(String text, int at) {
    return text.charAt(at) == '?'
        && at > 0
        && at + 1 < text.length()
        && Characters.isSearchable(text.codePointBefore(at))
        && Characters.isSearchable(text.codePointAt(at + 1))
        && text.chars().noneMatch(c -> c == '/' || c == ':' || c == '=');
  }

  /// The text with a space for each of them.
  static String without(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int at = misplaced(text); at >= 0; at = misplaced(plain.toString())) {
      plain.setCharAt(at, ' ');
    }
    return plain.toString();
  }

  static void note(Notes notes, Token token, String taken) {
    notes.add(
        "misplaced-wildcard",
        token,
        "a wildcard works only at the end of a word outside of quotes, as in `educat*`; " + taken);
  }
}
