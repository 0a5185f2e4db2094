package org.lectern.lucene;

import java.util.Locale;
import java.util.Set;

/// Finds the words of a text that are written in capitals, as acronyms are: three to ten letters
/// and digits, dots between them aside. A word beside another one in capitals is part of a line
/// that is written so, and tells nothing.
final class CapitalWords {
  static final int SHORTEST = 3;
  static final int LONGEST = 10;

  private final CharSequence text;
  private final Set<String> found;
  private final StringBuilder word = new StringBuilder();
  private String candidate = "";
  private boolean capitalBefore;

  private CapitalWords(CharSequence text, Set<String> found) {
    this.text = text;
    this.found = found;
  }

  /// Adds the words in lower case.
  static void find(CharSequence text, Set<String> found) {
    new CapitalWords(text, found).read();
  }

  private void read() {
    boolean capital = true;
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
        capital &= Character.isUpperCase(c) || Character.isDigit(c);
        letter |= Character.isLetter(c);
      } else if (!word.isEmpty() && !isInside(i)) {
        take(capital && letter && word.length() > 1);
        capital = true;
        letter = false;
      }
    }
    if (!word.isEmpty()) {
      take(capital && letter && word.length() > 1);
    }
    take(false);
  }

  /// Whether a character is the dot within `N.R.A.`
  private boolean isInside(int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at - 1));
  }

  private void take(boolean capital) {
    if (!capital && !candidate.isEmpty()) {
      found.add(candidate);
    }
    boolean fits = word.length() >= SHORTEST && word.length() <= LONGEST;
    candidate = capital && !capitalBefore && fits ? word.toString().toLowerCase(Locale.ROOT) : "";
    capitalBefore = capital;
    word.setLength(0);
  }
}
