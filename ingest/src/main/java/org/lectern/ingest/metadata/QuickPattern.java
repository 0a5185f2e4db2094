package org.lectern.ingest.metadata;

import java.util.List;
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

  private final String regex;
  private @Nullable Pattern pattern;
  private int asked;
  private @Nullable Beginnings beginnings;

  private QuickPattern(String regex, @Nullable Pattern pattern, @Nullable Beginnings beginnings) {
    this.regex = regex;
    this.pattern = pattern;
    this.beginnings = beginnings;
  }

  static QuickPattern compile(String regex) {
    return new QuickPattern(regex, Pattern.compile(regex), null);
  }

  /// A pattern for one page, of which it is known what its matches begin with: not compiled before
  /// the page has that.
  ///
  /// @param words with one of which a match begins
  static QuickPattern beginningWith(List<String> words, String regex) {
    return new QuickPattern(regex, null, Beginnings.with(words));
  }

  /// One of a page is compiled here: a page is read by one thread.
  Pattern compiled() {
    Pattern made = pattern;
    if (made == null) {
      made = Pattern.compile(regex);
      pattern = made;
    }
    return made;
  }

  QuickMatcher matcher(String text) {
    // Two threads may both make the same table: the one that is kept is as good as the other.
    if (beginnings == null && ++asked > ENOUGH) {
      beginnings = Beginnings.of(regex, compiled());
    }
    return new QuickMatcher(this, beginnings, text);
  }

  String pattern() {
    return regex;
  }

  String[] split(String text) {
    return compiled().split(text);
  }

  String[] split(String text, int limit) {
    return compiled().split(text, limit);
  }

  Stream<String> splitAsStream(String text) {
    return compiled().splitAsStream(text);
  }

  Predicate<String> asMatchPredicate() {
    return text -> matcher(text).matches();
  }
}
