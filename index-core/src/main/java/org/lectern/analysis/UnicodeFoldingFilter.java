package org.lectern.analysis;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// One spelling for forms of the same letters: lower case, compatibility forms (`ﬁ`, full width)
/// and accents written as marks of their own (U+0300 to U+036F) taken off.
///
/// Source: Unicode Standard Annex #15, normalization form KD. Marks of scripts in which they carry
/// the word (Devanagari, Hebrew, Arabic) stay.
final class UnicodeFoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  UnicodeFoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!lowerAscii()) {
      fold();
    }
    return true;
  }

  /// Lower-cases ASCII letters in place, and tells whether there were no others.
  private boolean lowerAscii() {
    char[] letters = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      char c = letters[i];
      if (c >= 128) {
        return false;
      }
      if (c >= 'A' && c <= 'Z') {
        letters[i] = (char) (c + ('a' - 'A'));
      }
    }
    return true;
  }

  private void fold() {
    String plain = Normalizer.normalize(term, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < '\u0300' || c > '\u036F') {
        folded.append(c);
      }
    }
    if (!folded.isEmpty()) {
      term.setEmpty().append(Normalizer.normalize(folded, Normalizer.Form.NFC));
    }
  }
}
