package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What single characters are to the query language.
final class Characters {
  private static final String QUOTES = "\"“”„«»";

  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private Characters() {}

  /// The text with a plain space for every sort of space, control character and lone surrogate.
  /// Just as long, so offsets stay good.
  static String clean(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (i + 1 < raw.length() && Character.isSurrogatePair(c, raw.charAt(i + 1))) {
        text.append(c).append(raw.charAt(++i));
      } else {
        text.append(isSpace(c) ? ' ' : c);
      }
    }
    return text.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.isSurrogate(c)
        || c == ZERO_WIDTH_SPACE;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /// Whether the character is a letter or a number, in the widest sense: `½` and `Ⅷ` are numbers.
  static boolean isSearchable(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /// Whether there is anything in the text that can be looked for.
  static boolean isSearchable(String text) {
    return text.codePoints().anyMatch(Characters::isSearchable);
  }

  /// Whether a letter is in lower case. Symbols such as `ⓐ` are no letters.
  static boolean hasLowerCase(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.LOWERCASE_LETTER);
  }

  /// The text in lower case, character by character: the JDK's own conversion of a whole text takes
  /// quadratic time where a letter becomes two, as `İ` does.
  static String lowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }

  /// What stood between quotes: one space between words, and none of the quotes nested in it, which
  /// no match depends on.
  static String phrase(String text) {
    StringBuilder phrase = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || isQuote(c);
      if (!space) {
        phrase.append(c);
      } else if (!phrase.isEmpty() && phrase.charAt(phrase.length() - 1) != ' ') {
        phrase.append(' ');
      }
    }
    return phrase.toString().strip();
  }

  /// The words of a text in which nothing is syntax: cut at every character that could be, so that
  /// no word can be read as anything else.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || " ():*~".indexOf(text.charAt(i)) >= 0 || isQuote(text.charAt(i))) {
        while (start < i && "-!+|&".indexOf(text.charAt(start)) >= 0) {
          start++;
        }
        String word = text.substring(start, i);
        if (isSearchable(word)) {
          words.add(word.equalsIgnoreCase(ValueResolver.MISSING) ? word.substring(1) : word);
        }
        start = i + 1;
      }
    }
    return words;
  }

  /// The text with `AND`, `OR` and `NOT` in lower case where they would be read as operators.
  static String withoutOperator(String text) {
    for (String operator : List.of("AND", "OR", "NOT")) {
      if (text.equals(operator) || text.startsWith(operator + "(")) {
        return operator.toLowerCase(Locale.ROOT) + text.substring(operator.length());
      }
    }
    return text;
  }
}
