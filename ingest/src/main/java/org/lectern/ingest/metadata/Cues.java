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
}
