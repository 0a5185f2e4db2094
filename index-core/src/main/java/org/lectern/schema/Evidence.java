package org.lectern.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words that a value was read from.
///
/// @param quote exactly the characters `[sourceStart, sourceEnd)` of the decoded source text, or a
///   curator's note
/// @param sourceStart offset into the decoded source text, UTF-16 units; [#NOWHERE] for a note
/// @param sourceEnd exclusive end, UTF-16 units; [#NOWHERE] for a note
/// @param shown where these words stand in the shown text; `null` where they were taken out of it
public record Evidence(String quote, int sourceStart, int sourceEnd, @Nullable Shown shown) {
  /// Where a curator's note stands in the source.
  public static final int NOWHERE = -1;

  /// The words of somebody who corrected a document by hand.
  public static Evidence ofNote(String note) {
    return new Evidence(note, NOWHERE, NOWHERE, null);
  }

  /// Whether the words are a curator's, and in no source.
  public boolean noted() {
    return sourceStart == NOWHERE;
  }

  /// A place in the shown text: half-open `[start, end)`, UTF-16 units.
  ///
  /// @param section index of the section, from 0
  public record Shown(int section, int start, int end) {
    /// @throws IllegalArgumentException if the place is negative or ends before it starts
    public Shown {
      if (section < 0 || start < 0 || end < start) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "a place in the text is section, start <= end, all from 0, got %d, %d, %d",
                section,
                start,
                end));
      }
    }
  }

  /// @throws IllegalArgumentException if the quote is empty or not as long as its range
  public Evidence {
    boolean note = sourceStart == NOWHERE && sourceEnd == NOWHERE && shown == null;
    boolean words = sourceStart >= 0 && sourceEnd - sourceStart == quote.length();
    if (quote.isEmpty() || !(note || words)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a quote fills its range in the source, got %d characters for [%d, %d)",
              quote.length(),
              sourceStart,
              sourceEnd));
    }
  }
}
