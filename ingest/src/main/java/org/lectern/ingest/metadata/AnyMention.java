package org.lectern.ingest.metadata;

import java.util.List;

/// A name, "we" where the organization speaks itself, or "the foundation", in this order.
///
/// @param own what "our" may stand before; empty where it does not speak itself
record AnyMention(NameMention name, List<String> own, Mention noun) implements Mention {
  private static final String WE = "We";
  private static final String OUR = "Our ";

  AnyMention {
    own = List.copyOf(own);
  }

  @Override
  public int next(String text, int from, int to) {
    int first = Math.min(name.next(text, from, to), noun.next(text, from, to));
    if (!own.isEmpty()) {
      first = Math.min(first, first(text, WE, from, to));
      first = Math.min(first, first(text, OUR, from, to));
    }
    return first;
  }

  private static int first(String text, String words, int from, int to) {
    int at = text.indexOf(words, from);
    return at < 0 ? to : at;
  }

  @Override
  public int end(String text, int at, int to, boolean whole) {
    int end = name.end(text, at, to, whole);
    if (end < 0 && !own.isEmpty()) {
      end = us(text, at, to, whole);
    }
    return end < 0 ? noun.end(text, at, to, whole) : end;
  }

  private int us(String text, int at, int to, boolean whole) {
    int we = at + WE.length();
    if (text.startsWith(WE, at) && isEnd(text, we, to, whole)) {
      return we;
    }
    if (!text.startsWith(OUR, at)) {
      return -1;
    }
    for (int i = 0; i < own.size(); i++) {
      int end = at + OUR.length() + own.get(i).length();
      if (text.startsWith(own.get(i), at + OUR.length()) && isEnd(text, end, to, whole)) {
        return end;
      }
    }
    return -1;
  }

  /// `West` is not us.
  private static boolean isEnd(String text, int at, int to, boolean whole) {
    return at == to || (!whole && at < to && !Mention.goesOnAt(text, at));
  }
}
