package org.lectern.schema;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A part of the shown text.
///
/// @param heading `null` for what stands before any heading
/// @param text without reference marks; paragraphs are parted by a blank line
/// @param marks where the taken-out reference marks stood, in order
public record Section(@Nullable String heading, String text, List<Mark> marks) {
  /// A reference mark that was taken out of the text.
  ///
  /// @param at offset into the section's text, UTF-16 units, from 0 to its length
  /// @param number of the reference, from 1
  public record Mark(int at, int number) {}

  /// @throws IllegalArgumentException if a mark stands outside the text
  public Section {
    marks = List.copyOf(marks);
    for (Mark mark : marks) {
      if (mark.at < 0 || mark.at > text.length() || mark.number < 1) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "a mark stands within its section's %d characters and has a number from 1, got %s",
                text.length(),
                mark));
      }
    }
  }
}
