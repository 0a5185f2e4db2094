package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;

/// A line of the source that is not blank, without the spaces around it.
///
/// @param start offset of its first character in the source, UTF-16 units
/// @param text its characters, one for one, with every odd space as a plain one
/// @param afterBlank whether a blank line, or none at all, stands before it
record Line(int start, String text, boolean afterBlank) {
  int end() {
    return start + text.length();
  }

  int length() {
    return text.length();
  }

  /// The lines of a text, whatever its line ends.
  static List<Line> of(String source) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    for (int from = 0; from < source.length(); ) {
      int to = from;
      while (to < source.length() && source.charAt(to) != '\n' && source.charAt(to) != '\r') {
        to++;
      }
      Line line = trimmed(source, from, to, blank);
      blank = line.text.isEmpty();
      if (!blank) {
        lines.add(line);
      }
      boolean pair = to + 1 < source.length() && source.startsWith("\r\n", to);
      from = to + (pair ? 2 : 1);
    }
    return lines;
  }

  private static Line trimmed(String source, int from, int to, boolean blank) {
    int start = from;
    int end = to;
    while (start < end && isSpace(source.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(source.charAt(end - 1))) {
      end--;
    }
    return new Line(start, plain(source, start, end), blank);
  }

  private static String plain(String source, int start, int end) {
    char[] plain = new char[end - start];
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      plain[i - start] = isSpace(c) ? ' ' : c;
    }
    keepColumn(source, start, plain);
    return new String(plain);
  }

  /// One tab in a line parts two columns: a label and its value.
  private static void keepColumn(String source, int start, char[] plain) {
    int end = start + plain.length;
    int tab = source.indexOf('\t', start, end);
    if (tab > start && source.indexOf('\t', tab + 1, end) < 0) {
      plain[tab - start] = '\t';
    }
  }

  /// White space, no-break spaces, and what has no width: byte order marks, zero-width spaces.
  static boolean isSpace(char c) {
    if (c > ' ' && c < '\u007f') {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }
}
