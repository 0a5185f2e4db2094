package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Text to show, and where each of its characters stands in the source text.
///
/// Offsets are UTF-16 units. The way back is worked out only when it is asked for.
public final class ShownText {
  private final String text;
  private final Way way;

  private ShownText(String text, Way way) {
    this.text = text;
    this.way = way;
  }

  /// The way from a shown character to the source's.
  private sealed interface Way {}

  private record Straight(int base) implements Way {}

  /// Characters of a JSON string: `\n` and `\u00e9` are one character shown.
  private record Escaped(String source, int base) implements Way {}

  /// Runs of characters: run `i` starts at `shown[i]` and stands from `source[i]` on.
  private static final class Runs implements Way {
    private final int[] shown;
    private final int[] source;

    Runs(List<int[]> runs) {
      shown = runs.stream().mapToInt(run -> run[0]).toArray();
      source = runs.stream().mapToInt(run -> run[1]).toArray();
    }
  }

  /// Text that stands in the source as it is, from `base` on.
  public static ShownText at(int base, String text) {
    return new ShownText(text, new Straight(base));
  }

  /// The value of a JSON string whose characters stand in the source from `base` on.
  static ShownText escaped(String text, String source, int base, int end) {
    return end - base == text.length()
        ? at(base, text)
        : new ShownText(text, new Escaped(source, base));
  }

  public String text() {
    return text;
  }

  /// Where the shown character stands.
  ///
  /// @param offset of a shown character, from 0
  public int sourceStart(int offset) {
    return switch (way) {
      case Straight(var base) -> base + offset;
      case Escaped(var source, var base) -> walk(source, base, offset);
      case Runs runs -> run(runs, offset);
    };
  }

  /// Where the characters end that the shown characters before `offset` were made of.
  ///
  /// @param offset exclusive end in the shown text, from 1
  public int sourceEnd(int offset) {
    return switch (way) {
      case Straight(var base) -> base + offset;
      case Escaped(var source, var base) -> walk(source, base, offset);
      case Runs runs -> run(runs, offset - 1) + 1;
    };
  }

  private static int walk(String source, int base, int offset) {
    int at = base;
    for (int shown = 0; shown < offset; shown++) {
      if (source.charAt(at) != '\\') {
        at++;
      } else {
        at += source.charAt(at + 1) == 'u' ? 6 : 2;
      }
    }
    return at;
  }

  private static int run(Runs runs, int offset) {
    int found = Arrays.binarySearch(runs.shown, offset);
    int i = found >= 0 ? found : -found - 2;
    return runs.source[i] + offset - runs.shown[i];
  }

  /// Puts a text together from pieces of the source.
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> runs = new ArrayList<>();

    /// Adds characters that stand in the source from `at` on, one for one.
    public void add(CharSequence shown, int at) {
      if (!shown.isEmpty()) {
        runs.add(new int[] {text.length(), at});
        text.append(shown);
      }
    }

    public int length() {
      return text.length();
    }

    public ShownText build() {
      return new ShownText(text.toString(), new Runs(runs));
    }
  }
}
