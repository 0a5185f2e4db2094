package org.lectern.lucene;

import java.util.Set;

/// A stretch of a text that can be read alone: a sentence, or as much of it as fits.
///
/// @param start offset into the text, UTF-16 units
/// @param end exclusive end
/// @param cutStart whether its first sentence begins before it
/// @param cutEnd whether its last sentence goes on behind it
record Passage(int start, int end, boolean cutStart, boolean cutEnd) {
  private static final int LONGEST = 260;
  private static final int BEFORE = 110;
  private static final int SHORTEST = 90;

  // With the space before them.
  private static final Set<String> SMALL_WORDS =
      Set.of(
          " as", " at", " be", " by", " do", " go", " he", " if", " in", " is", " it", " me", " of",
          " on", " or", " so", " to", " up", " us", " we");

  /// The sentence around `[from, to)`; of one that is too long the words around it. A short
  /// sentence takes the next one of its paragraph along.
  static Passage around(String text, int from, int to) {
    int start = sentenceStart(text, from);
    boolean tooLong = from - start > BEFORE && sentenceEnd(text, to, start + LONGEST) < 0;
    if (tooLong) {
      start = wordStart(text, from - BEFORE, from);
    }
    int most = Math.max(start + LONGEST, to);
    int end = sentenceEnd(text, to, most);
    if (end < 0) {
      return new Passage(start, wordEnd(text, to, most), tooLong, true);
    }
    while (end - start < SHORTEST && end < text.length() && text.charAt(end) == ' ') {
      int next = sentenceEnd(text, end + 1, most);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return new Passage(start, end, tooLong, false);
  }

  /// How a text begins.
  static Passage beginning(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start == text.length()
        ? new Passage(0, 0, false, false)
        : around(text, start, start + 1);
  }

  /// What of it stands behind the end of another one.
  Passage behind(String text, int offset) {
    return start >= offset
        ? this
        : new Passage(skipSpaces(text, Math.min(offset, end), end), end, true, cutEnd);
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

  /// Where the sentence ends that `to` stands in; -1 if that is not before `most`.
  private static int sentenceEnd(String text, int to, int most) {
    for (int at = to; at < Math.min(text.length(), most); at++) {
      if (text.charAt(at) == '\n' || (at > to && endsSentence(text, at))) {
        return trimmed(text, to, at);
      }
    }
    return text.length() <= most ? trimmed(text, to, text.length()) : -1;
  }

  /// Whether a sentence ends before `at`, where white space stands: a full stop after a word of
  /// three letters and more (`Dr.` and `U.S.` end none), a question mark or an exclamation mark;
  /// and no small letter follows (`Corp. said`).
  private static boolean endsSentence(String text, int at) {
    if (at >= text.length() || text.charAt(at) != ' ') {
      return false;
    }
    if (at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1))) {
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
    if (mark != '.' || last < 3) {
      return false;
    }
    return SMALL_WORDS.contains(text.substring(last - 3, last))
        || (wordLike(text.charAt(last - 1))
            && wordLike(text.charAt(last - 2))
            && wordLike(text.charAt(last - 3)));
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
    return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }
}
