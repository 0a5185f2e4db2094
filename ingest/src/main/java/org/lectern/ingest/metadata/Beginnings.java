package org.lectern.ingest.metadata;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where in a text a match of a pattern may begin, as far as three characters tell: the one before
/// it and the first two of it. It was asked of the pattern itself: one that fails on a single
/// character without asking for more can not begin with it.
final class Beginnings {
  private static final int ASCII = 128;
  private static final int BEHIND_WORD = 1;
  private static final int BEHIND_OTHER = 2;
  private static final int BEHIND_ANY = BEHIND_WORD | BEHIND_OTHER;

  /// A pattern that may begin with more of them tells little by the second.
  private static final int MOST_FIRST = 70;

  /// What looks back at more than one character fits nowhere behind one alone.
  private static final Pattern FAR_LOOKBEHIND =
      Pattern.compile("\\(\\?<=(?!(?:[^\\\\\\[(]|\\[[^\\]\\[]*\\]|\\\\p\\{\\w+\\})\\))|\\\\G");

  private static final Pattern LOOKBEHIND = Pattern.compile("\\(\\?<[=!]");

  /// Of which the outcome may depend on what stands beyond the bounds of a region.
  private static final Pattern LOOKAROUND =
      Pattern.compile("\\\\[bBzZ]|\\(\\?<?[=!]|(?<!\\[)\\^|\\$");

  /// What a pattern that does not look back tells apart before a match: words, others, lines.
  private static final String SORTS = "a-\n";

  private static final String ANY =
      IntStream.range(0, ASCII).mapToObj(Character::toString).collect(Collectors.joining());

  private static final byte[] SORT = new byte[ASCII];

  static {
    for (int c = 0; c < ASCII; c++) {
      SORT[c] = (byte) (isOfWord((char) c) ? BEHIND_WORD : BEHIND_OTHER);
    }
  }

  /// The first characters that matches may have behind a word, and behind anything else: 128 bits
  /// each, in no array, so that nothing more has to be fetched for most of what is asked.
  private final long wordLow;

  private final long wordHigh;
  private final long otherLow;
  private final long otherHigh;

  /// The first two characters of matches, where both are ASCII: 128 bits for each first one.
  private final long[] pairs;

  private final boolean empty;
  private final boolean lookaround;
  private final boolean lookbehind;

  private Beginnings(
      byte[] behind, BitSet pairs, boolean empty, boolean lookaround, boolean lookbehind) {
    long[] word = bits(behind, BEHIND_WORD);
    long[] other = bits(behind, BEHIND_OTHER);
    this.wordLow = word[0];
    this.wordHigh = word[1];
    this.otherLow = other[0];
    this.otherHigh = other[1];
    this.pairs = Arrays.copyOf(pairs.toLongArray(), 2 * ASCII);
    this.empty = empty;
    this.lookaround = lookaround;
    this.lookbehind = lookbehind;
  }

  private static long[] bits(byte[] behind, int sort) {
    BitSet bits = new BitSet(ASCII);
    for (int c = 0; c < ASCII; c++) {
      bits.set(c, (behind[c] & sort) != 0);
    }
    return Arrays.copyOf(bits.toLongArray(), 2);
  }

  static Beginnings of(Pattern pattern) {
    String regex = pattern.pattern();
    boolean lookbehind = LOOKBEHIND.matcher(regex).find();
    boolean empty = isEmptySomewhere(pattern, lookbehind ? ANY : SORTS);
    boolean lookaround = LOOKAROUND.matcher(regex).find();
    byte[] behind = new byte[ASCII];
    BitSet pairs = new BitSet(ASCII * ASCII);
    if (FAR_LOOKBEHIND.matcher(regex).find()) {
      Arrays.fill(behind, (byte) BEHIND_ANY);
      pairs.set(0, ASCII * ASCII);
      return new Beginnings(behind, pairs, true, lookaround, true);
    }
    Probe one = new Probe(pattern, 1);
    int firsts = 0;
    for (char c = 0; c < ASCII; c++) {
      one.text[1] = c;
      behind[c] = one.behind(lookbehind ? ANY : SORTS);
      firsts += behind[c] == 0 ? 0 : 1;
    }
    // What must not stand before does not if nothing does: only what must stand is of all sorts.
    String before = regex.contains("(?<=") ? one.fitting() : SORTS;
    Probe two = new Probe(pattern, 2);
    for (char c = 0; c < ASCII; c++) {
      two.text[1] = c;
      for (char next = 0; next < ASCII && behind[c] != 0; next++) {
        two.text[2] = next;
        pairs.set(c * ASCII + next, firsts > MOST_FIRST || two.mayBegin(before));
      }
    }
    return new Beginnings(behind, pairs, empty, lookaround, lookbehind || regex.contains("\\B"));
  }

  private static boolean isEmptySomewhere(Pattern pattern, String before) {
    Matcher matcher = pattern.matcher("");
    boolean empty = matcher.lookingAt();
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = 0; i < before.length() && !empty; i++) {
      empty = matcher.reset(before.substring(i, i + 1)).region(1, 1).lookingAt();
    }
    return empty;
  }

  /// Asks a pattern whether it may begin with some characters, with another one before them.
  private static final class Probe {
    private final char[] text;
    private final Matcher matcher;

    Probe(Pattern pattern, int length) {
      text = new char[1 + length];
      matcher = pattern.matcher(CharBuffer.wrap(text));
    }

    /// Behind which sorts, one of each of which is among `before`, or nothing.
    byte behind(String before) {
      int behind = mayBeginAlone() ? BEHIND_OTHER : 0;
      for (int i = 0; i < before.length() && behind < BEHIND_ANY; i++) {
        char c = before.charAt(i);
        if ((behind & SORT[c]) == 0 && mayBeginBehind(c)) {
          behind |= SORT[c];
        }
      }
      return (byte) behind;
    }

    /// The characters behind which it may with any other.
    String fitting() {
      StringBuilder fitting = new StringBuilder();
      for (char before = 0; before < ASCII; before++) {
        boolean fits = false;
        for (char c = 0; c < ASCII && !fits; c++) {
          text[1] = c;
          fits = mayBeginBehind(before);
        }
        fitting.append(fits ? String.valueOf(before) : "");
      }
      return fitting.toString();
    }

    /// Whether it may behind one of these, or nothing.
    boolean mayBegin(String before) {
      boolean may = mayBeginAlone();
      for (int i = 0; i < before.length() && !may; i++) {
        may = mayBeginBehind(before.charAt(i));
      }
      return may;
    }

    private boolean mayBeginAlone() {
      return mayBegin(matcher.useTransparentBounds(false).useAnchoringBounds(true));
    }

    private boolean mayBeginBehind(char before) {
      text[0] = before;
      return mayBegin(matcher.useTransparentBounds(true).useAnchoringBounds(false));
    }

    private boolean mayBegin(Matcher bounded) {
      return bounded.region(1, text.length).lookingAt() || bounded.hitEnd();
    }
  }

  /// Whether a match may be empty, so that it can stand at the very end.
  boolean mayBeEmpty() {
    return empty;
  }

  /// Whether the same characters may match otherwise where others stand around them.
  boolean hasLookaround() {
    return lookaround;
  }

  /// Whether what stands before may matter for more than where a word begins.
  boolean hasLookbehind() {
    return lookbehind;
  }

  /// Whether a match may stand at `at`, with nothing before it.
  ///
  /// @param to more than `at`: where the text ends
  boolean mayBegin(String text, int at, int to) {
    char c = text.charAt(at);
    return c >= ASCII || (isIn(otherLow, otherHigh, c) && mayGoOn(c, text, at, to));
  }

  /// The first place in `[from, to)` where a match may begin; `to` where there is none.
  int next(String text, int from, int to) {
    long low = wordLow | otherLow;
    long high = wordHigh | otherHigh;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= ASCII
          || (isIn(low, high, c) && mayBeBehind(c, text, i) && mayGoOn(c, text, i, to))) {
        return i;
      }
    }
    return to;
  }

  private static boolean isIn(long low, long high, char c) {
    return (((c < Long.SIZE ? low : high) >>> c) & 1) != 0;
  }

  private boolean mayBeBehind(char c, String text, int at) {
    boolean word = isIn(wordLow, wordHigh, c);
    boolean other = isIn(otherLow, otherHigh, c);
    if (word && other) {
      return true;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return before >= ASCII || (isOfWord(before) ? word : other);
  }

  private boolean mayGoOn(char c, String text, int at, int to) {
    if (at + 1 >= to) {
      return true;
    }
    char next = text.charAt(at + 1);
    return next >= ASCII || isIn(pairs[2 * c], pairs[2 * c + 1], next);
  }

  static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
