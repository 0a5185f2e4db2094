package org.lectern.query;

import java.util.List;
import org.lectern.query.Query.Fuzzy;
import org.lectern.query.Query.Prefix;
import org.lectern.query.Query.Word;

/// Reads a word with what may stand behind it: `prefix*`, `word~`, `word~2`.
final class WordReader {
  private static final int FEWEST_LITERALS = 2;
  private static final int MOST_EDITS = 2;
  private static final int SHORT_WORD = 5;

  private WordReader() {}

  /// The edits that `~` without a number allows: 1 for words of up to 5 characters, 2 for longer
  /// ones, as in Elasticsearch's `AUTO`.
  static int usualEdits(String word) {
    return word.codePointCount(0, word.length()) <= SHORT_WORD ? 1 : 2;
  }

  /// The word without stars before it, and where they were, with a note.
  static Token withoutLeadingStars(Token token, Notes notes) {
    String text = token.text();
    int stars = 0;
    while (stars < text.length() && text.charAt(stars) == '*') {
      stars++;
    }
    String rest = text.substring(stars);
    String word = rest.substring(0, withoutSuffix(rest, rest.length()));
    // What else stands there may be syntax by itself: `*title:tax`.
    if (stars == 0 || !Characters.words(word).equals(List.of(word))) {
      return token;
    }
    Wildcards.note(notes, token, "what stood before the word was left out");
    return new Token(token.kind(), rest, token.start() + stars, token.end());
  }

  /// Whether there is a wildcard before the end of a word.
  static boolean hasWildcardInside(String text) {
    return Wildcards.misplaced(text.substring(0, withoutSuffix(text, text.length()))) >= 0;
  }

  static Query read(Token token, Notes notes) {
    String text = Characters.withoutOperator(token.text());
    int end = withoutSuffix(text, text.length());
    if (end == text.length() || !Characters.isSearchable(text.substring(0, end))) {
      return new Word(text);
    }
    String literal = text.substring(0, end);
    return text.charAt(end) == '*'
        ? prefix(literal, token, notes)
        : fuzzy(literal, text.substring(end + 1), token, notes);
  }

  private static Query prefix(String literal, Token token, Notes notes) {
    if (hasLiterals(literal)) {
      return new Prefix(literal);
    }
    notes.add("prefix-too-short", token, tooShort("`*`", literal));
    return word(literal);
  }

  private static Query fuzzy(String literal, String suffix, Token token, Notes notes) {
    String digits = suffix.replace("~", "");
    int edits = digits.length() > 1 ? Integer.MAX_VALUE : edits(digits, literal);
    if (edits > MOST_EDITS) {
      notes.add(
          "too-many-edits",
          token,
          "`~` allows 1 or 2 edits, not " + Notes.quoted(digits) + taken(literal));
      return word(literal);
    }
    if (edits > 0 && !hasLiterals(literal)) {
      notes.add("fuzzy-too-short", token, tooShort("`~`", literal));
      return word(literal);
    }
    return edits == 0 ? word(literal) : new Fuzzy(literal, edits);
  }

  private static String tooShort(String suffix, String literal) {
    return suffix + " needs at least 2 letters or digits directly before it" + taken(literal);
  }

  private static String taken(String literal) {
    return "; " + Notes.quoted(literal) + " was taken as a plain word";
  }

  private static int edits(String digit, String literal) {
    return digit.isEmpty() ? usualEdits(literal) : digit.charAt(0) - '0';
  }

  /// The word without any suffix, so that it is not read as one again.
  private static Word word(String literal) {
    int least = 1;
    while (!Characters.isSearchable(literal.substring(0, least))) {
      least++;
    }
    int end = literal.length();
    int shorter = withoutSuffix(literal, end);
    while (least <= shorter && shorter < end) {
      end = shorter;
      shorter = withoutSuffix(literal, end);
    }
    return new Word(Characters.withoutOperator(literal.substring(0, end)));
  }

  /// Where the last suffix of `text[0, end)` begins: stars, or tildes and digits; `end` where there
  /// is none.
  private static int withoutSuffix(String text, int end) {
    int start = end;
    while (start > 0 && text.charAt(start - 1) == '*') {
      start--;
    }
    if (start < end) {
      return start;
    }
    while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
      start--;
    }
    int digits = start;
    while (start > 0 && text.charAt(start - 1) == '~') {
      start--;
    }
    return start < digits ? start : end;
  }

  /// Whether the last characters are letters or digits, so that no index has to list half of its
  /// words; marks on a letter do not count.
  private static boolean hasLiterals(String literal) {
    int found = 0;
    for (int i = literal.length(); i > 0 && found < FEWEST_LITERALS; ) {
      int c = literal.codePointBefore(i);
      i -= Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        found++;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return found == FEWEST_LITERALS;
  }
}
