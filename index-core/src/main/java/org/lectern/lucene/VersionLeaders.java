package org.lectern.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Sort;

/// Lets one document through of those that are versions of each other: the first of those that were
/// found, in the order of the request. Documents without versions all pass.
///
/// Which one leads is known only when all hits have been seen, and does not depend on the page: so
/// no text can come up on two pages. It costs three arrays as long as the list of groups; a segment
/// without versions is passed by.
final class VersionLeaders implements Collector {
  /// Is told of every hit that stands behind a version of it.
  interface Hidden {
    void take(LeafReaderContext leaf, int doc) throws IOException;
  }

  private final Snapshot snapshot;
  private final Sort sort;
  private final Collector next;
  private final Hidden hidden;
  private final VersionGroups versions;

  // By slot: whether it was found. By group: the slot of its first, with its place.
  private final FixedBitSet found;
  private final int[] leaders;
  private final long[] keys;

  VersionLeaders(Snapshot snapshot, Sort sort, Collector next, Hidden hidden) throws IOException {
    this.snapshot = snapshot;
    this.sort = sort;
    this.next = next;
    this.hidden = hidden;
    this.versions = snapshot.versions();
    this.found = new FixedBitSet(Math.max(1, versions.documents()));
    this.leaders = new int[versions.size()];
    this.keys = new long[versions.size()];
    Arrays.fill(leaders, VersionGroups.NONE);
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    int[] range = versions.range(leaf);
    LeafCollector alone = next.getLeafCollector(leaf);
    return range[0] == range[1] ? alone : new SegmentCollector(leaf, range[0], range[1], alone);
  }

  private final class SegmentCollector implements Batch.Taking {
    private final LeafReaderContext leaf;
    private final LeafCollector alone;
    private final int end;
    private int slot;
    private @Nullable Scorable scorer;
    // Made for the first hit that has versions: most searches meet none.
    private @Nullable SortKey key;

    SegmentCollector(LeafReaderContext leaf, int slot, int end, LeafCollector alone) {
      this.leaf = leaf;
      this.slot = slot;
      this.end = end;
      this.alone = alone;
    }

    @Override
    public void setScorer(Scorable scores) throws IOException {
      scorer = scores;
      key = null;
      alone.setScorer(scores);
    }

    @Override
    public void collect(int doc) throws IOException {
      int number = leaf.docBase + doc;
      while (slot < end && versions.doc(slot) < number) {
        slot++;
      }
      if (slot == end || versions.doc(slot) > number) {
        alone.collect(doc);
      } else {
        take(slot, key().of(doc));
      }
    }

    @Override
    public void collect(Batch batch) throws IOException {
      if (batch.size > 0 && !hasVersions(batch.docs[0], batch.docs[batch.size - 1])) {
        batch.into(alone);
        return;
      }
      for (int i = 0; i < batch.size; i++) {
        batch.at(i);
        collect(batch.docs[i]);
      }
    }

    private boolean hasVersions(int first, int last) {
      while (slot < end && versions.doc(slot) < leaf.docBase + first) {
        slot++;
      }
      return slot < end && versions.doc(slot) <= leaf.docBase + last;
    }

    private SortKey key() throws IOException {
      SortKey known = key;
      if (known == null) {
        if (scorer == null) {
          throw new IllegalStateException("a hit was collected before its scorer");
        }
        known = SortKey.of(sort, snapshot, leaf, scorer);
        key = known;
      }
      return known;
    }

    @Override
    public void finish() throws IOException {
      alone.finish();
    }
  }

  private void take(int slot, long key) {
    found.set(slot);
    int group = versions.group(slot);
    int leader = leaders[group];
    boolean first =
        leader == VersionGroups.NONE
            || key < keys[group]
            || (key == keys[group] && versions.place(slot) < versions.place(leader));
    if (first) {
      leaders[group] = slot;
      keys[group] = key;
    }
  }

  /// Hands the leaders on; to be called once, when all hits have been seen.
  void lead() throws IOException {
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int[] range = versions.range(leaf);
      if (range[0] < range[1]) {
        lead(leaf, range[0], range[1]);
      }
    }
  }

  private void lead(LeafReaderContext leaf, int from, int to) throws IOException {
    LeafCollector collector = next.getLeafCollector(leaf);
    KnownScore known = new KnownScore();
    collector.setScorer(known);
    for (int slot = from; slot < to; slot++) {
      int doc = versions.doc(slot) - leaf.docBase;
      int group = versions.group(slot);
      if (leaders[group] == slot) {
        known.set(keys[group]);
        collector.collect(doc);
      } else if (found.get(slot)) {
        hidden.take(leaf, doc);
      }
    }
    collector.finish();
  }

  /// The documents that stand behind one, by number in the whole index.
  ///
  /// @param doc number in the whole index
  int[] behind(int doc) {
    int group = versions.groupOf(doc);
    return group == VersionGroups.NONE
        ? new int[0]
        : Arrays.stream(versions.slots(group))
            .filter(slot -> found.get(slot) && versions.doc(slot) != doc)
            .map(versions::doc)
            .toArray();
  }
}
