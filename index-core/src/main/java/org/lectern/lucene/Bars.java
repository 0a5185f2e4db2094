package org.lectern.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.search.MatchMode;

/// What was counted for the words of recent searches of one commit: a next page, another filter and
/// another order ask for the same. Safe for use by many threads.
final class Bars {
  private static final int MOST = 1_000;

  /// What was counted.
  ///
  /// @param frequencies documents with each word, in the order of the words
  /// @param height what a document's words must weigh, 0 where any word will do
  /// @param all documents with all the words
  /// @param shown documents that reach the bar
  record Bar(List<Integer> frequencies, int height, long all, long shown) {}

  private record Asked(BareWords words, MatchMode mode) {}

  private final Map<Asked, Bar> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Bar> eldest) {
          return size() > MOST;
        }
      };

  synchronized @Nullable Bar get(BareWords words, MatchMode mode) {
    return recent.get(new Asked(words, mode));
  }

  synchronized void put(BareWords words, MatchMode mode, Bar bar) {
    recent.put(new Asked(words, mode), bar);
  }
}
