package org.lectern.ingest.metadata;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// `the foundation` of the Oak Foundation: a noun behind an article, with a possessive or a place
/// between them: `the region’s foundation`, `the Akron, Ohio-based foundation`.
final class NounMention implements Mention {
  private static final QuickPattern BETWEEN =
      QuickPattern.compile(
          "(?:[\\p{Ll}-]++(?<=[\\p{Ll}-]s)['’]|\\p{Ll}++['’]s|\\p{Lu}[\\p{L}.]++(?: \\p{Lu}[\\p{L}.]++)?(?:, \\p{Lu}[\\p{L}.]++(?: \\p{Lu}\\p{L}++)?)?-based) ");
  private static final int LEAST_OF_WORD = 2;
  private static final int MOST_OF_WORD = 30;

  /// In small letters and with a capital.
  private final List<String> nouns;

  NounMention(Collection<String> nouns) {
    this.nouns = nouns.stream().flatMap(noun -> Stream.of(noun, capital(noun))).distinct().toList();
  }

  private static String capital(String noun) {
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
  }

  @Override
  public int next(String text, int from, int to) {
    for (int at = text.indexOf("he ", from + 1);
        at > 0 && at < to;
        at = text.indexOf("he ", at + 1)) {
      if (Mention.isTheAt(text, at - 1)) {
        return at - 1;
      }
    }
    return to;
  }

  @Override
  public int end(String text, int at, int to, boolean whole) {
    int noun = at + Mention.THE;
    if (noun >= to || !Mention.isTheAt(text, at)) {
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
    for (int i = 0; i < nouns.size(); i++) {
      int end = at + nouns.get(i).length();
      if (end <= to && text.startsWith(nouns.get(i), at) && isEnd(text, end, to, whole)) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isEnd(String text, int at, int to, boolean whole) {
    if (at == to || whole) {
      return at == to;
    }
    boolean goesOn =
        text.charAt(at) == ' '
            && at + 1 < to
            && NameShape.isCapital(text, at + 1)
            && isCapitalized(text, at);
    return text.charAt(at) != '-' && !Mention.goesOnAt(text, at) && !goesOn;
  }

  /// Whether the word that ends at `end` has a capital: `the Foundation Center` is another one.
  private static boolean isCapitalized(String text, int end) {
    int at = end;
    for (int letters = 0; at > 0 && letters <= MOST_OF_WORD; letters++) {
      at = text.offsetByCodePoints(at, -1);
      if (!NameShape.isLetter(text, at)) {
        return false;
      }
      if (letters >= LEAST_OF_WORD && NameShape.isCapital(text, at)) {
        return true;
      }
    }
    return false;
  }
}
