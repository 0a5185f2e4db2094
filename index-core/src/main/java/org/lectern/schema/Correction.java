package org.lectern.schema;

import java.time.Instant;

/// What somebody says by hand about one value of a document. It survives that the document is read
/// again, and wins over every rule.
///
/// @param document its id
/// @param value what a filter takes, as in a [Fact]
/// @param label what people read
/// @param holds whether the document has the value; `false` where it was read and is wrong
/// @param note why; the evidence that is shown
/// @param at when it was said
public record Correction(
    String document,
    FactField field,
    String value,
    String label,
    boolean holds,
    String note,
    Instant at) {
  /// @throws IllegalArgumentException if the document's id is none, or value or note are blank
  public Correction {
    if (!Summary.isId(document) || value.isEmpty() || note.isBlank()) {
      throw new IllegalArgumentException(
          "a correction has a document's id, a value and a note, got "
              + String.join(", ", document, value, note));
    }
  }
}
