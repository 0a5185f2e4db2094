package org.lectern.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Writes acronyms of three letters and more without their dots: `e.p.a` is `epa`. Two letters keep
/// theirs, or `U.S.` would be the word *us*.
final class AcronymFilter extends TokenFilter {
  private static final int SHORTEST = 5;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  AcronymFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (isDotted()) {
      char[] letters = term.buffer();
      int length = (term.length() + 1) / 2;
      for (int i = 1; i < length; i++) {
        letters[i] = letters[2 * i];
      }
      term.setLength(length);
    }
    return true;
  }

  private boolean isDotted() {
    int length = term.length();
    if (length < SHORTEST || length % 2 == 0) {
      return false;
    }
    char[] letters = term.buffer();
    for (int i = 0; i < length; i++) {
      boolean dot = letters[i] == '.';
      if (i % 2 == 0 ? !Character.isLetter(letters[i]) : !dot) {
        return false;
      }
    }
    return true;
  }
}
