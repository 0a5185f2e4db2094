package org.lectern.lucene;

import java.util.Arrays;

/// Of the runs of words of a text the [#SIZE] with the lowest numbers: enough to tell which part of
/// the runs that two texts have between them is in both. Exact where the texts have no more runs
/// than that between them, else right to about .02.
///
/// Source: Broder, "On the resemblance and containment of documents", 1997.
final class ShingleSketch {
  static final int SIZE = 256;

  // Rising, each once.
  private final int[] lowest;

  /// @param lowest numbers of runs, rising, each once
  ShingleSketch(int[] lowest) {
    this.lowest = lowest;
  }

  int[] lowest() {
    return lowest;
  }

  /// The part of all runs of either text that is in both, 0 to 1.
  double resemblance(ShingleSketch other) {
    int[] others = other.lowest;
    int seen = 0;
    int both = 0;
    int i = 0;
    int j = 0;
    while (seen < SIZE && (i < lowest.length || j < others.length)) {
      seen++;
      if (j == others.length || (i < lowest.length && lowest[i] < others[j])) {
        i++;
      } else if (i == lowest.length || others[j] < lowest[i]) {
        j++;
      } else {
        both++;
        i++;
        j++;
      }
    }
    return seen == 0 ? 0 : (double) both / seen;
  }

  /// Takes the runs of one text.
  static final class Builder {
    private final int[] kept = new int[4 * SIZE];
    private int size;
    // From here on a number is not among the lowest.
    private int bound = Integer.MAX_VALUE;

    void add(int run) {
      if (run < bound) {
        kept[size++] = run;
        if (size == kept.length) {
          shrink();
        }
      }
    }

    private void shrink() {
      Arrays.sort(kept, 0, size);
      int distinct = 0;
      for (int i = 0; i < size && distinct < SIZE; i++) {
        if (i == 0 || kept[i] != kept[i - 1]) {
          kept[distinct++] = kept[i];
        }
      }
      size = distinct;
      bound = distinct == SIZE ? kept[SIZE - 1] : Integer.MAX_VALUE;
    }

    ShingleSketch sketch() {
      shrink();
      return new ShingleSketch(Arrays.copyOf(kept, size));
    }
  }
}
