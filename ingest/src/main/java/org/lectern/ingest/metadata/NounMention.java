package org.lectern.ingest.metadata;

import java.util.Collection;
import java.util.List;

/// `the foundation` of the Oak Foundation: a noun behind an article, with a possessive or a place
/// between them: `the region’s foundation`, `the Akron, Ohio-based foundation`.
final class NounMention implements Mention {
  /// The letters of an article, with the blank.
  static final int THE = 4;

  private static final QuickPattern BETWEEN =
      QuickPattern.compile(
          "(?:[\\p{Ll}-]++(?<=[\\p{Ll}-]s)['’]|\\p{Ll}++['’]s|\\p{Lu}[\\p{L}.]++(?: \\p{Lu}[\\p{L}.]++)?(?:, \\p{Lu}[\\p{L}.]++(?: \\p{Lu}\\p{L}++)?)?-based) ");
  private static final int LEAST_OF_WORD = 2;
  private static final int MOST_OF_WORD = 30;

  /// Without their first letters, which may be capitals.
  private final List<String> rests;

  private final char[] firsts;
  private final char[] capitals;

  NounMention(Collection<String> nouns) {
    rests = nouns.stream().map(noun -> noun.substring(1)).toList();
    firsts = new char[rests.size()];
    capitals = new char[rests.size()];
    int i = 0;
    for (String noun : nouns) {
      firsts[i] = noun.charAt(0);
      capitals[i++] = Character.toUpperCase(noun.charAt(0));
    }
  }

  /// Whether "The " or "the " stands there.
  static boolean isTheAt(String text, int at) {
    return text.startsWith("he ", at + 1) && (text.charAt(at) == 't' || text.charAt(at) == 'T');
  }

  static boolean isLetterOrDigit(String text, int at, int to) {
    char c = text.charAt(at);
    return c < 128
        ? Beginnings.isOfWord(c) && c != '_'
        : Character.isLetter(at + 1 < to ? text.codePointAt(at) : c);
  }

  @Override
  public int next(String text, int from, int to) {
    for (int at = text.indexOf("he ", from + 1);
        at > 0 && at < to;
        at = text.indexOf("he ", at + 1)) {
      if (text.charAt(at - 1) == 't' || text.charAt(at - 1) == 'T') {
        return at - 1;
      }
    }
    return to;
  }

  @Override
  public int end(String text, int at, int to, boolean whole) {
    int noun = at + THE;
    if (noun >= to || !isTheAt(text, at)) {
      return -1;
    }
    int end = -1;
    if (hasBetween(text, noun, to)) {
      QuickMatcher between = BETWEEN.matcher(text).useTransparentBounds(true).region(noun, to);
      end = between.lookingAt() ? noun(text, between.end(), to, whole) : -1;
    }
    return end < 0 ? noun(text, noun, to, whole) : end;
  }

  private static boolean hasBetween(String text, int from, int to) {
    for (int i = from; i < to && text.charAt(i) != ' '; i++) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
        return true;
      }
    }
    return text.indexOf("-based ", from) >= 0;
  }

  private int noun(String text, int at, int to, boolean whole) {
    if (at >= to) {
      return -1;
    }
    char c = text.charAt(at);
    for (int i = 0; i < firsts.length; i++) {
      if (c == firsts[i] || c == capitals[i]) {
        int end = at + 1 + rests.get(i).length();
        if (end <= to && text.startsWith(rests.get(i), at + 1) && isEnd(text, end, to, whole)) {
          return end;
        }
      }
    }
    return -1;
  }

  private static boolean isEnd(String text, int at, int to, boolean whole) {
    if (at == to) {
      return true;
    }
    return !whole
        && text.charAt(at) != '-'
        && !isLetterOrDigit(text, at, to)
        && !(isCapitalBehindSpace(text, at, to) && isCapitalized(text, at));
  }

  private static boolean isCapitalBehindSpace(String text, int at, int to) {
    return text.charAt(at) == ' ' && at + 1 < to && isCapital(text.codePointAt(at + 1));
  }

  static boolean isCapital(int c) {
    return Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  /// Whether the word that ends at `end` has a capital: `the Foundation Center` is another one.
  private static boolean isCapitalized(String text, int end) {
    int letters = 0;
    for (int at = end; at > 0 && letters <= MOST_OF_WORD; letters++) {
      int c = text.codePointBefore(at);
      if (!Character.isLetter(c)) {
        return false;
      }
      if (letters >= LEAST_OF_WORD && isCapital(c)) {
        return true;
      }
      at -= Character.charCount(c);
    }
    return false;
  }
}
