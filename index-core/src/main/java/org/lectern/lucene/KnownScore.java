package org.lectern.lucene;

import org.apache.lucene.search.Scorable;

/// The score that a hit was seen with, when it is collected later; none before the first.
final class KnownScore extends Scorable {
  private long key;

  /// @param key of the hit in the order of the request
  void set(long key) {
    this.key = key;
  }

  @Override
  public float score() {
    return SortKey.score(key);
  }
}
