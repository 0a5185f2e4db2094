package org.lectern.lucene;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;

/// Tells whether texts are nearly the same: whether of the runs of five words that either has, most
/// are in both.
///
/// Source: Broder, "On the resemblance and containment of documents", 1997. Only the first 10,000
/// characters are compared word by word; how long the texts are counts too.
final class NearCopy {
  /// The part of all runs that both have, from here on.
  private static final double RESEMBLANCE = 0.85;

  /// Texts with fewer words are copies only where they have the same ones.
  private static final int SHORT = 50;

  /// What the shorter text has of the longer one's length at least.
  private static final double LEAST_LENGTH = 0.7;

  private static final int RUN = 5;
  private static final int LONGEST = 10_000;

  private final String text;
  private long @Nullable [] runs;

  NearCopy(String text) {
    this.text = text;
  }

  /// Read when first asked for: most texts differ so much in length that no word matters.
  private long[] runs() {
    long[] known = runs;
    if (known == null) {
      known = read();
      runs = known;
    }
    return known;
  }

  private long[] read() {
    List<Token> tokens = Tokens.exact(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    int length = tokens.size() < SHORT ? Math.max(1, tokens.size()) : RUN;
    long[] runs = new long[Math.max(0, tokens.size() - length + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = length;
      for (Token token : tokens.subList(i, i + length)) {
        hash = (hash ^ token.term().hashCode()) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
      runs[i] = hash;
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }

  boolean isCopyOf(NearCopy other) {
    int shorter = Math.min(text.length(), other.text.length());
    if (shorter < LEAST_LENGTH * Math.max(text.length(), other.text.length())) {
      return false;
    }
    long[] own = runs();
    long[] others = other.runs();
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < own.length && j < others.length) {
      int order = Long.compare(own[i], others[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both > 0 && both >= RESEMBLANCE * (own.length + others.length - both);
  }
}
