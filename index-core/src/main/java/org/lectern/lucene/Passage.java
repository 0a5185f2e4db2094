package org.lectern.lucene;

/// A stretch of a text that can be read alone: a sentence, or as much of it as fits.
///
/// @param start offset into the text, UTF-16 units
/// @param end exclusive end
record Passage(int start, int end) {
  private static final int LONGEST = 260;
  private static final int BEFORE = 110;
  private static final int SHORTEST = 90;

  /// The sentence around `[from, to)`; of a long one the words around it. A short sentence takes
  /// the next one of its paragraph along.
  static Passage around(String text, int from, int to) {
    int start = sentenceStart(text, from);
    if (from - start > BEFORE) {
      start = wordStart(text, from - BEFORE, from);
    }
    int most = Math.max(start + LONGEST, to);
    int end = sentenceEnd(text, to, most);
    while (end - start < SHORTEST && end < text.length() && text.charAt(end) == ' ') {
      end = sentenceEnd(text, end + 1, most);
    }
    return new Passage(start, end);
  }

  /// How a text begins.
  static Passage beginning(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start == text.length() ? new Passage(0, 0) : around(text, start, start + 1);
  }

  Passage notBefore(int offset) {
    return start >= offset ? this : new Passage(Math.min(offset, end), end);
  }

  private static int sentenceStart(String text, int from) {
    int limit = Math.max(0, from - LONGEST);
    for (int at = from; at > limit; at--) {
      if (text.charAt(at - 1) == '\n' || endsSentence(text, at)) {
        return skipSpaces(text, at, from);
      }
    }
    return limit;
  }

  private static int sentenceEnd(String text, int to, int most) {
    for (int at = to; at < Math.min(text.length(), most); at++) {
      if (text.charAt(at) == '\n' || (at > to && endsSentence(text, at))) {
        return trimmed(text, to, at);
      }
    }
    return text.length() <= most ? trimmed(text, to, text.length()) : wordEnd(text, to, most);
  }

  /// Whether a sentence ends before `at`, where white space stands: a full stop after a word of
  /// three letters and more (`Dr.` and `U.S.` end none), a question mark or an exclamation mark.
  private static boolean endsSentence(String text, int at) {
    if (at >= text.length() || text.charAt(at) != ' ') {
      return false;
    }
    int last = at - 1;
    while (last > 0 && "\"'”’)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char mark = last < 0 ? ' ' : text.charAt(last);
    if (mark == '?' || mark == '!') {
      return true;
    }
    return mark == '.'
        && last >= 3
        && wordLike(text.charAt(last - 1))
        && wordLike(text.charAt(last - 2))
        && wordLike(text.charAt(last - 3));
  }

  private static boolean wordLike(char c) {
    return Character.isLetterOrDigit(c) || "\"'”’)]".indexOf(c) >= 0;
  }

  private static int skipSpaces(String text, int at, int most) {
    int start = at;
    while (start < most && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int trimmed(String text, int least, int at) {
    int end = at;
    while (end > least && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int wordStart(String text, int at, int most) {
    for (int start = at; start < most; start++) {
      if (Character.isWhitespace(text.charAt(start))) {
        return skipSpaces(text, start, most);
      }
    }
    return most;
  }

  private static int wordEnd(String text, int least, int at) {
    for (int end = at; end > least; end--) {
      if (Character.isWhitespace(text.charAt(end))) {
        return trimmed(text, least, end);
      }
    }
    return at;
  }
}
