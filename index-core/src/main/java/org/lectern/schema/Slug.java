package org.lectern.schema;

import java.text.Normalizer;
import java.util.Locale;

/// Makes slugs of labels.
public final class Slug {
  private Slug() {}

  /// The words of `label` in lower case, without accents and brackets, joined by `-`; everything
  /// that is neither a letter nor a digit parts two words, except brackets, dots and apostrophes,
  /// which vanish: `501(c)(3)` is `501c3`, `St. Mary's` is `st-marys`. Empty where the label has no
  /// letter or digit.
  public static String of(String label) {
    String plain =
        (isAscii(label) ? label : Normalizer.normalize(label, Normalizer.Form.NFKD))
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ");
    StringBuilder slug = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        gap = false;
        slug.appendCodePoint(c);
      } else if (!vanishes(c)) {
        gap = true;
      }
    }
    return slug.toString();
  }

  /// Such a label is its own normal form.
  private static boolean isAscii(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static boolean vanishes(int c) {
    return c == '('
        || c == ')'
        || c == '.'
        || c == '\''
        || c == '’'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
