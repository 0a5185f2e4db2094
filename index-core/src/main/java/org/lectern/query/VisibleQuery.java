package org.lectern.query;

import java.util.Arrays;
import org.lectern.schema.Invisible;

/// A query without what nobody sees: what is no part of any word is left out, and spaces and
/// control characters of every sort are plain spaces.
final class VisibleQuery {
  private final String text;
  private final int[] offsets;

  private VisibleQuery(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  static VisibleQuery of(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int[] offsets = new int[raw.length()];
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!Invisible.is(c, before)) {
        offsets[text.length()] = i;
        text.append(c);
      }
      before = c;
    }
    return new VisibleQuery(
        Characters.clean(text.toString()), Arrays.copyOf(offsets, text.length()));
  }

  String text() {
    return text;
  }

  /// Where in the raw query a character of the text stands; behind the last one where there is
  /// none.
  int start(int offset) {
    return offset < offsets.length ? offsets[offset] : end(offset);
  }

  /// Behind the character before this offset.
  int end(int offset) {
    return offset == 0 ? 0 : offsets[offset - 1] + 1;
  }
}
