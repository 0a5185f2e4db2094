package org.lectern.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.lectern.schema.Invisible;

/// A text without its [Invisible] characters: `co\u00ADoperation` is one word. Offsets are those of
/// the text as it was.
final class VisibleText extends BaseCharFilter {
  private char before;
  private int kept;
  private int removed;
  private boolean told = true;

  VisibleText(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (true) {
      int read = input.read(buffer, offset, length);
      if (read < 0) {
        tell(kept);
        return read;
      }
      int left = visible(buffer, offset, offset + read);
      if (left > 0 || length == 0) {
        return left;
      }
    }
  }

  /// Moves what stays together, and tells how much that is.
  private int visible(char[] buffer, int from, int end) {
    int to = from;
    for (int i = from; i < end; i++) {
      char c = buffer[i];
      if (Invisible.is(c, before)) {
        removed++;
        told = false;
      } else {
        if (!told) {
          // Behind a word they are no part of it.
          boolean word = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
          tell(word ? kept : kept + 1);
        }
        buffer[to++] = c;
        kept++;
      }
      before = c;
    }
    return to - from;
  }

  private void tell(int at) {
    if (!told) {
      addOffCorrectMap(at, removed);
      told = true;
    }
  }
}
