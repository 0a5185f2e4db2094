package org.lectern.ingest.metadata;

import java.util.List;

/// Words, or parts of words, of which a text must have one before a costly pattern can fit there.
record Cues(List<String> words) {
  Cues {
    words = List.copyOf(words);
  }

  static Cues of(String... words) {
    return new Cues(List.of(words));
  }

  /// Whether one of them stands in the text, upper and lower case told apart.
  boolean in(String text) {
    for (int i = 0; i < words.size(); i++) {
      if (text.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of them may stand in the text as a word of its own: no ASCII letter or digit
  /// beside it.
  boolean inWords(String text) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int end = at + word.length();
        boolean whole =
            (at == 0 || !isOfWord(text.charAt(at - 1)))
                && (end == text.length() || !isOfWord(text.charAt(end)));
        if (whole) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
