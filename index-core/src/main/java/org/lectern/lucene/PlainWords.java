package org.lectern.lucene;

import org.lectern.schema.Invisible;

/// The words of a text as numbers: letters and digits without regard to case; all else parts them
/// but what is invisible.
///
/// Simpler than the analysis, since all that counts is that copies have the same words, and a
/// twentieth of its cost.
final class PlainWords {
  private PlainWords() {}

  /// Takes the words one after the other.
  interface Taking {
    /// @param name whether it begins with a capital or a digit, as names and numbers do
    void take(int word, boolean name);
  }

  static void read(CharSequence text, Taking taking) {
    int word = 0;
    int length = 0;
    boolean name = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        name = length == 0 ? Character.isUpperCase(c) || Character.isDigit(c) : name;
        word = (word + Character.toLowerCase(c)) * 0x9E3779B1;
        length++;
      } else if (length > 0 && !Invisible.is(c, ' ')) {
        taking.take(ShingleKeys.mix(word), name);
        word = 0;
        length = 0;
      }
    }
    if (length > 0) {
      taking.take(ShingleKeys.mix(word), name);
    }
  }
}
