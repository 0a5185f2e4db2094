package org.lectern.ingest.metadata;

import java.util.Set;

/// A set of words, written as a text.
final class WordSet {
  private WordSet() {}

  /// @param words parted by white space; each stands once
  /// @throws IllegalArgumentException if a word stands twice
  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
