package org.lectern.store;

import java.util.Locale;

/// What became of a source.
public enum Outcome {
  /// Its documents are in the index, and at least one of them was written.
  INDEXED,
  /// The index had what the source gives.
  UNCHANGED,
  /// The very bytes of another file, whose document is in the index.
  DUPLICATE,
  /// It could not be read, or none of its documents.
  FAILED,
  /// It is gone, and so are its documents.
  REMOVED;

  /// As people and machines read it: `indexed`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Outcome ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
