package org.lectern.ingest.metadata;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A [Pattern] that is tried only where a match can begin. The rules ask some hundred patterns of
/// every sentence, and nearly none of them fits anywhere: a table of the characters that matches
/// begin with tells so without asking it.
final class QuickPattern {
  /// How often a pattern is asked before the table is made: most of a run over a few documents
  /// would not earn it back.
  private static final int ENOUGH = 1_000;

  private final Pattern pattern;
  private int asked;
  private @Nullable Beginnings beginnings;

  private QuickPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  static QuickPattern compile(String regex) {
    return new QuickPattern(Pattern.compile(regex));
  }

  Pattern compiled() {
    return pattern;
  }

  QuickMatcher matcher(String text) {
    // Two threads may both make the same table: the one that is kept is as good as the other.
    if (beginnings == null && ++asked > ENOUGH) {
      beginnings = Beginnings.of(pattern);
    }
    return new QuickMatcher(this, beginnings, text);
  }

  String pattern() {
    return pattern.pattern();
  }

  String[] split(String text) {
    return pattern.split(text);
  }

  String[] split(String text, int limit) {
    return pattern.split(text, limit);
  }

  Stream<String> splitAsStream(String text) {
    return pattern.splitAsStream(text);
  }

  Predicate<String> asMatchPredicate() {
    return text -> matcher(text).matches();
  }
}
