package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;

/// A part of a text.
///
/// @param start its offset there, UTF-16 units
record Piece(String text, int start) {
  private static final String LINE_END = "\n\n";

  /// The lines and paragraphs of a section's text, which a blank line parts.
  static List<Piece> lines(String text) {
    List<Piece> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf(LINE_END, at);
      end = end < 0 ? text.length() : end;
      lines.add(new Piece(text.substring(at, end), at));
      at = end + LINE_END.length();
    }
    return lines;
  }

  /// Exclusive end.
  int end() {
    return start + text.length();
  }
}
