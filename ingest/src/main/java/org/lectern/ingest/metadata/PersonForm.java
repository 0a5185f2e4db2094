package org.lectern.ingest.metadata;

import java.util.List;

/// Reads what [PersonNames#NAME] describes, without a pattern: every capital letter of a text may
/// begin a name.
final class PersonForm {
  private static final int MOST_LETTERS = 25;
  private static final int MOST_OF_CALLED = 14;
  private static final int MOST_INITIALS = 3;
  private static final List<String> PARTICLES =
      List.of(
          "de la", "de los", "van der", "van den", "de", "van", "von", "la", "del", "della", "di",
          "da", "bin", "al", "el", "ter", "ten");
  private static final List<String> LAST = List.of("Jr.", "Jr", "Sr.", "Sr", "III", "II", "IV");

  private PersonForm() {}

  /// The end of the name that begins at `from`; -1 where none does.
  static int end(String text, int from) {
    int first = word(text, from);
    int given = first < 0 ? initials(text, from) : first;
    return given < 0 ? -1 : family(text, called(text, initial(text, given)));
  }

  /// A capital and one to 24 more letters; -1 where none stands here.
  private static int word(String text, int from) {
    if (!isCapital(text, from)) {
      return -1;
    }
    int start = from + Character.charCount(text.codePointAt(from));
    int end = start;
    for (int i = 1; i < MOST_LETTERS && end < text.length(); i++) {
      int c = text.codePointAt(end);
      if (!Character.isLetter(c) && c != '\'' && c != '’' && c != '-') {
        break;
      }
      end += Character.charCount(c);
    }
    return end > start ? end : -1;
  }

  /// `J. R. R.`, with blanks or without.
  private static int initials(String text, int from) {
    int end = -1;
    int at = from;
    for (int i = 0; i < MOST_INITIALS; i++) {
      int letter = i > 0 && is(text, at, ' ') ? at + 1 : at;
      if (!isCapital(text, letter) || !is(text, behind(text, letter), '.')) {
        return end;
      }
      end = behind(text, letter) + 1;
      at = end;
    }
    return end;
  }

  /// ` Q.`, or ` Q` before a family name.
  private static int initial(String text, int from) {
    if (!is(text, from, ' ') || !isCapital(text, from + 1)) {
      return from;
    }
    int end = behind(text, from + 1);
    if (is(text, end, '.')) {
      return end + 1;
    }
    boolean before =
        is(text, end, ' ')
            && isCapital(text, end + 1)
            && behind(text, end + 1) < text.length()
            && Character.isLowerCase(text.codePointAt(behind(text, end + 1)));
    return before ? end : from;
  }

  /// ` “Bo”` or ` (Bo)`.
  private static int called(String text, int from) {
    boolean open =
        is(text, from, ' ')
            && (is(text, from + 1, '“') || is(text, from + 1, '"') || is(text, from + 1, '('));
    if (!open || !isCapital(text, from + 2)) {
      return from;
    }
    int start = behind(text, from + 2);
    int end = start;
    for (int i = 0; i < MOST_OF_CALLED && end < text.length(); i++) {
      int c = text.codePointAt(end);
      if (!Character.isLetter(c) && c != '.') {
        break;
      }
      end += Character.charCount(c);
    }
    boolean closed = is(text, end, '”') || is(text, end, '"') || is(text, end, ')');
    return end > start && closed ? end + 1 : from;
  }

  /// One or two words, a particle before them; -1 where none stands here.
  private static int family(String text, int from) {
    int at = from;
    if (is(text, from, ' ') && from + 1 < text.length() && text.charAt(from + 1) >= 'a') {
      for (String particle : PARTICLES) {
        if (text.startsWith(particle, from + 1)) {
          at = from + 1 + particle.length();
          break;
        }
      }
    }
    int end = is(text, at, ' ') ? word(text, at + 1) : -1;
    if (end < 0) {
      return -1;
    }
    int second = is(text, end, ' ') ? word(text, end + 1) : -1;
    return last(text, second < 0 ? end : second);
  }

  /// ` Jr.`, `, III`.
  private static int last(String text, int from) {
    int comma = is(text, from, ',') ? from + 1 : from;
    if (!is(text, comma, ' ')) {
      return from;
    }
    for (String last : LAST) {
      int end = comma + 1 + last.length();
      if (text.startsWith(last, comma + 1)
          && (end == text.length() || !Character.isLetter(text.codePointAt(end)))) {
        return end;
      }
    }
    return from;
  }

  private static boolean is(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.codePointAt(at));
  }

  private static int behind(String text, int letter) {
    return letter + Character.charCount(text.codePointAt(letter));
  }
}
