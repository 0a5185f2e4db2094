package org.lectern.ingest.metadata;

/// The places in a text where a [Mention] stands: all methods do what those of a
/// [java.util.regex.Matcher] do.
final class MentionMatcher {
  private final Mention mention;
  private final String text;
  private int from;
  private int to;
  private int next;
  private int start;
  private int end;

  MentionMatcher(Mention mention, String text) {
    this.mention = mention;
    this.text = text;
    this.to = text.length();
  }

  /// Searches `[begin, limit)` alone from now on.
  MentionMatcher region(int begin, int limit) {
    from = begin;
    to = limit;
    next = begin;
    return this;
  }

  /// The next one.
  boolean find() {
    for (int at = next; at < to; at++) {
      at = mention.next(text, at, to);
      if (at < to && ends(at, mention.end(text, at, to, false))) {
        return true;
      }
    }
    next = to;
    return false;
  }

  /// Whether one stands at the beginning.
  boolean lookingAt() {
    return ends(from, mention.end(text, from, to, false));
  }

  /// Whether the whole text is one.
  boolean matches() {
    return ends(from, mention.end(text, from, to, true));
  }

  private boolean ends(int at, int last) {
    if (last < 0) {
      return false;
    }
    start = at;
    end = last;
    next = last;
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
