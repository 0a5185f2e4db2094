package org.lectern.ingest.reader;

import java.util.Arrays;

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

  /// Runs of characters: run `i` starts at `shown[i]` and stands from `source[i]` on, one for one;
  /// but where `length[i]` is not [#SAME], the whole run was made of that many characters.
  private static final class Runs implements Way {
    private final int[] shown;
    private final int[] source;
    private final int[] length;

    Runs(int[] shown, int[] source, int[] length) {
      this.shown = shown;
      this.source = source;
      this.length = length;
    }
  }

  private static final int SAME = -1;

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
      case Runs runs -> start(runs, offset);
    };
  }

  /// Where the characters end that the shown characters before `offset` were made of.
  ///
  /// @param offset exclusive end in the shown text, from 1
  public int sourceEnd(int offset) {
    return switch (way) {
      case Straight(var base) -> base + offset;
      case Escaped(var source, var base) -> walk(source, base, offset);
      case Runs runs -> end(runs, offset - 1);
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
    return found >= 0 ? found : -found - 2;
  }

  private static int start(Runs runs, int offset) {
    int i = run(runs, offset);
    return runs.length[i] == SAME ? runs.source[i] + offset - runs.shown[i] : runs.source[i];
  }

  private static int end(Runs runs, int offset) {
    int i = run(runs, offset);
    return runs.length[i] == SAME
        ? runs.source[i] + offset - runs.shown[i] + 1
        : runs.source[i] + runs.length[i];
  }

  /// Puts a text together from pieces of the source.
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] shown = new int[16];
    private int[] source = new int[16];
    private int[] length = new int[16];
    private int runs;

    /// Adds characters that stand in the source from `at` on, one for one.
    public void add(CharSequence characters, int at) {
      if (characters.isEmpty()) {
        return;
      }
      int last = runs - 1;
      boolean goesOn =
          runs > 0 && length[last] == SAME && source[last] + text.length() - shown[last] == at;
      if (!goesOn) {
        run(at, SAME);
      }
      text.append(characters);
    }

    /// Adds characters that were made of the `from` characters of the source from `at` on: an
    /// entity, several spaces, or none at all.
    public void add(CharSequence characters, int at, int from) {
      if (!characters.isEmpty()) {
        run(at, from);
        text.append(characters);
      }
    }

    private void run(int at, int from) {
      if (runs == shown.length) {
        shown = Arrays.copyOf(shown, runs * 2);
        source = Arrays.copyOf(source, runs * 2);
        length = Arrays.copyOf(length, runs * 2);
      }
      shown[runs] = text.length();
      source[runs] = at;
      length[runs] = from;
      runs++;
    }

    public int length() {
      return text.length();
    }

    public ShownText build() {
      return new ShownText(
          text.toString(),
          new Runs(
              Arrays.copyOf(shown, runs),
              Arrays.copyOf(source, runs),
              Arrays.copyOf(length, runs)));
    }
  }
}
