package org.lectern.ingest.metadata;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Matches of a [QuickPattern] in a text: all methods do what those of [Matcher] do, but that the
/// place of a match is not to be asked for where there was none.
final class QuickMatcher {
  private final QuickPattern pattern;
  private final @Nullable Beginnings beginnings;
  private final String text;
  private @Nullable Matcher matcher;
  private int from;
  private int to;
  private int next;
  private boolean transparent;

  /// Whether the matcher searches itself, and goes on where it found the last match.
  private boolean searching;

  QuickMatcher(QuickPattern pattern, @Nullable Beginnings beginnings, String text) {
    this.pattern = pattern;
    this.beginnings = beginnings;
    this.text = text;
    this.to = text.length();
  }

  /// Searches `[begin, limit)` alone from now on.
  QuickMatcher region(int begin, int limit) {
    from = begin;
    to = limit;
    next = begin;
    searching = false;
    return this;
  }

  QuickMatcher useTransparentBounds(boolean use) {
    transparent = use;
    return this;
  }

  QuickMatcher reset() {
    return region(0, text.length());
  }

  boolean find(int start) {
    region(0, text.length());
    if (start < 0 || start > to) {
      throw new IndexOutOfBoundsException(start);
    }
    next = start;
    return find();
  }

  boolean find() {
    if (searching) {
      return made().find();
    }
    Beginnings may = beginnings;
    boolean whole = from == 0 && to == text.length();
    if (may == null || !(whole || !may.hasLookaround())) {
      return (may == null || isLikely(may)) && findPlainly();
    }
    for (int at = next; at <= to; at++) {
      at = may.next(text, at, to);
      if (at == to && !may.mayBeEmpty()) {
        break;
      }
      // What stands before is seen, so that only the beginning of the text is one.
      if (made().useTransparentBounds(true).useAnchoringBounds(false).region(at, to).lookingAt()) {
        next = made().end() == at ? at + 1 : made().end();
        return true;
      }
    }
    next = to + 1;
    return false;
  }

  /// Whether a match may stand in the region for one that does not look beyond its bounds.
  private boolean isLikely(Beginnings may) {
    boolean begins = next == from && from < to && may.mayBegin(text, from, to);
    if (may.hasLookbehind() || may.mayBeEmpty() || begins) {
      return true;
    }
    for (int at = may.next(text, next, to); at < to; at = may.next(text, at + 1, to)) {
      if (!Beginnings.isOfWord(text.charAt(at))
          || made()
              .useTransparentBounds(false)
              .useAnchoringBounds(true)
              .region(at, to)
              .lookingAt()) {
        return true;
      }
    }
    next = to + 1;
    return false;
  }

  private boolean findPlainly() {
    searching = true;
    return next == from ? bounded().find() : bounded().find(next);
  }

  boolean lookingAt() {
    searching = false;
    return mayBegin() && bounded().lookingAt();
  }

  boolean matches() {
    searching = false;
    return mayBegin() && bounded().matches();
  }

  private boolean mayBegin() {
    return beginnings == null
        || from == to
        || beginnings.mayBegin(text, from, to)
        || (transparent && beginnings.next(text, from, from + 1) == from);
  }

  private Matcher bounded() {
    return made().useTransparentBounds(transparent).useAnchoringBounds(true).region(from, to);
  }

  private Matcher made() {
    Matcher made = matcher;
    if (made == null) {
      made = pattern.compiled().matcher(text);
      matcher = made;
    }
    return made;
  }

  /// Whether the last match, or the attempt, came to the end of the text.
  boolean hitEnd() {
    return made().hitEnd();
  }

  Stream<MatchResult> results() {
    return bounded().results();
  }

  String replaceAll(String replacement) {
    if (!reset().find()) {
      return text;
    }
    if (replacement.indexOf('$') >= 0 || replacement.indexOf('\\') >= 0) {
      return made().reset().replaceAll(replacement);
    }
    StringBuilder replaced = new StringBuilder(text.length());
    int end = 0;
    do {
      replaced.append(text, end, start()).append(replacement);
      end = end();
    } while (find());
    return replaced.append(text, end, text.length()).toString();
  }

  String replaceAll(Function<MatchResult, String> replacement) {
    return reset().find() ? made().reset().replaceAll(replacement) : text;
  }

  String replaceFirst(String replacement) {
    return reset().find() ? made().reset().replaceFirst(replacement) : text;
  }

  int start() {
    return made().start();
  }

  int start(int group) {
    return made().start(group);
  }

  int start(String group) {
    return made().start(group);
  }

  int end() {
    return made().end();
  }

  int end(int group) {
    return made().end(group);
  }

  int end(String group) {
    return made().end(group);
  }

  String group() {
    return made().group();
  }

  // Not said to be null, as the one of [Matcher] is not: who asks knows which groups always stand.
  String group(int group) {
    return made().group(group);
  }

  String group(String group) {
    return made().group(group);
  }

  int groupCount() {
    return made().groupCount();
  }
}
