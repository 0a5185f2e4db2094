package org.lectern.ingest.metadata;

import java.util.List;
import java.util.stream.Collectors;

/// Where the name of a person ends, as [PersonNames#TITLE] and [PersonNames#NAME] have it: read by
/// hand, since every capital of a page is asked.
final class NameShape {
  static final List<String> TITLES =
      List.of(
          "Dr. ",
          "Mr. ",
          "Mrs. ",
          "Ms. ",
          "Prof. ",
          "Rev. ",
          "Sen. ",
          "Rep. ",
          "Gov. ",
          "Hon. ",
          "Fr. ",
          "Sr. ",
          "Lt. ",
          "Col. ",
          "Gen. ",
          "Capt. ",
          "Professor ",
          "Senator ",
          "Governor ",
          "Judge ",
          "Mayor ",
          "Reverend ",
          "Congressman ",
          "Congresswoman ",
          "Bishop ",
          "Rabbi ",
          "Sister ",
          "Father ",
          "Sir ",
          "Pastor ",
          "Imam ",
          "DR. ",
          "MR. ",
          "MRS. ",
          "MS. ",
          "PROF. ",
          "REV. ",
          "HON. ",
          "H.E. ");
  static final List<String> PARTICLES =
      List.of(
          "de la", "de los", "van der", "van den", "de", "van", "von", "la", "del", "della", "di",
          "da", "bin", "al", "el", "ter", "ten");

  /// The longer ones first.
  static final List<String> GENERATIONS = List.of("Jr.", "Sr.", "III", "Jr", "Sr", "II", "IV");

  private static final String TITLE_INITIALS =
      TITLES.stream().map(title -> title.substring(0, 1)).distinct().collect(Collectors.joining());
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_NICKNAME = 14;
  private static final int MOST_TITLES = 3;
  private static final int MOST_INITIALS = 3;
  private static final int MOST_LAST = 2;
  private static final String SPELLING = "'’-";
  private static final String OPENING = "“\"(";
  private static final String CLOSING = "”\")";

  private NameShape() {}

  /// Whether a name, or one behind titles, begins at `from`.
  static boolean begins(String text, int from) {
    return end(text, afterTitles(text, from)) >= 0;
  }

  /// What follows up to three titles.
  static int afterTitles(String text, int from) {
    int at = from;
    for (int i = 0; i < MOST_TITLES; i++) {
      int end = afterOne(text, at);
      if (end == at) {
        break;
      }
      at = end;
    }
    return at;
  }

  private static int afterOne(String text, int from) {
    if (from < text.length() && TITLE_INITIALS.indexOf(text.charAt(from)) >= 0) {
      for (String title : TITLES) {
        if (text.startsWith(title, from)) {
          return from + title.length();
        }
      }
    }
    return from;
  }

  /// The end of the name that begins at `from`, no title before it; -1 where none does.
  static int end(String text, int from) {
    int at = first(text, from);
    if (at < 0) {
      return -1;
    }
    at = afterParticle(text, afterNickname(text, afterMiddleInitial(text, at)));
    int last = last(text, at);
    if (last == at) {
      return -1;
    }
    for (int i = 1; i < MOST_LAST; i++) {
      last = last(text, last);
    }
    return afterGeneration(text, last);
  }

  /// `Jane`, `J.` or `J. R.`; -1 where neither begins.
  private static int first(String text, int from) {
    if (!isCapital(text, from)) {
      return -1;
    }
    int end = afterLetters(text, next(text, from));
    if (end > next(text, from)) {
      return end;
    }
    if (!isAt(text, next(text, from), '.')) {
      return -1;
    }
    end = next(text, from) + 1;
    for (int i = 1; i < MOST_INITIALS; i++) {
      int initial = isAt(text, end, ' ') ? end + 1 : end;
      if (!isCapital(text, initial) || !isAt(text, next(text, initial), '.')) {
        break;
      }
      end = next(text, initial) + 1;
    }
    return end;
  }

  /// ` Q.`, or ` Q` before a word with a capital.
  private static int afterMiddleInitial(String text, int from) {
    if (!isAt(text, from, ' ') || !isCapital(text, from + 1)) {
      return from;
    }
    int end = next(text, from + 1);
    if (isAt(text, end, '.')) {
      return end + 1;
    }
    boolean before =
        isAt(text, end, ' ')
            && isCapital(text, end + 1)
            && next(text, end + 1) < text.length()
            && Character.isLowerCase(text.codePointAt(next(text, end + 1)));
    return before ? end : from;
  }

  /// ` “Bo”`.
  private static int afterNickname(String text, int from) {
    if (!isAt(text, from, ' ') || !isOneOf(text, from + 1, OPENING) || !isCapital(text, from + 2)) {
      return from;
    }
    int begin = next(text, from + 2);
    int end = begin;
    for (int i = 0; i < LONGEST_NICKNAME && (isLetter(text, end) || isAt(text, end, '.')); i++) {
      end = next(text, end);
    }
    return end > begin && isOneOf(text, end, CLOSING) ? end + 1 : from;
  }

  /// ` van der`.
  private static int afterParticle(String text, int from) {
    if (isAt(text, from, ' ')) {
      for (String particle : PARTICLES) {
        if (text.startsWith(particle, from + 1) && isAt(text, from + 1 + particle.length(), ' ')) {
          return from + 1 + particle.length();
        }
      }
    }
    return from;
  }

  private static int last(String text, int from) {
    if (!isAt(text, from, ' ') || !isCapital(text, from + 1)) {
      return from;
    }
    int end = afterLetters(text, next(text, from + 1));
    return end > next(text, from + 1) ? end : from;
  }

  /// `, Jr.` or ` III`.
  private static int afterGeneration(String text, int from) {
    int space = isAt(text, from, ',') ? from + 1 : from;
    if (isAt(text, space, ' ')) {
      for (String generation : GENERATIONS) {
        int end = space + 1 + generation.length();
        if (text.startsWith(generation, space + 1) && !isLetter(text, end)) {
          return end;
        }
      }
    }
    return from;
  }

  private static int afterLetters(String text, int from) {
    int end = from;
    for (int i = 0;
        i < LONGEST_WORD && (isLetter(text, end) || isOneOf(text, end, SPELLING));
        i++) {
      end = next(text, end);
    }
    return end;
  }

  static boolean isLetter(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(text.codePointAt(at));
  }

  static boolean isCapital(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c < 128
        ? c >= 'A' && c <= 'Z'
        : Character.getType(text.codePointAt(at)) == Character.UPPERCASE_LETTER;
  }

  private static boolean isAt(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isOneOf(String text, int at, String chars) {
    return at < text.length() && chars.indexOf(text.charAt(at)) >= 0;
  }

  /// What follows the character at `at`, be it one that takes two units.
  static int next(String text, int at) {
    boolean two =
        at + 1 < text.length()
            && Character.isHighSurrogate(text.charAt(at))
            && Character.isLowSurrogate(text.charAt(at + 1));
    return at + (two ? 2 : 1);
  }
}
