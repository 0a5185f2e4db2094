package org.lectern.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.lectern.search.Sort;

/// Lets one document an organization through to the best hits: its first in the order of the
/// request. Documents about no organization all pass.
///
/// Which document leads is known only when all hits have been seen, and does not depend on the
/// page: so no organization can come up on two pages. It costs four arrays as long as the list of
/// organizations in the index.
final class OrganizationLeaders implements Collector {
  private static final int NOBODY = -1;
  private static final int CHECK_EVERY = 1024;

  private final Snapshot snapshot;
  private final Sort sort;
  private final Collector best;
  private final GlobalOrdinals organizations;

  // By the number of the organization: how many hits, and the first of them with its place.
  private final int[] hits;
  private final int[] leaders;
  private final long[] keys;
  private final int[] ids;

  OrganizationLeaders(Snapshot snapshot, Sort sort, Collector best) {
    this.snapshot = snapshot;
    this.sort = sort;
    this.best = best;
    this.organizations = snapshot.ordinals(FieldNames.ORGANIZATION_ID);
    int size = organizations.size();
    this.hits = new int[size];
    this.leaders = new int[size];
    this.keys = new long[size];
    this.ids = new int[size];
    Arrays.fill(leaders, NOBODY);
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    Column column = snapshot.columns().words(leaf.reader(), FieldNames.ORGANIZATION_ID);
    int[] toGlobal = organizations.toGlobal(leaf.ord);
    SortKey id = SortKey.id(snapshot, leaf);
    LeafCollector alone = best.getLeafCollector(leaf);
    return new LeafCollector() {
      private SortKey key = _ -> SortKey.LAST;

      @Override
      public void setScorer(Scorable scorer) throws IOException {
        key = SortKey.of(sort, snapshot, leaf, scorer);
        alone.setScorer(scorer);
      }

      @Override
      public void collect(int doc) throws IOException {
        int organization = column.value(doc);
        if (organization < 0) {
          alone.collect(doc);
        } else {
          take(toGlobal[organization], leaf.docBase + doc, key.of(doc), id, doc);
        }
      }

      @Override
      public void finish() throws IOException {
        alone.finish();
      }
    };
  }

  /// Counts a hit that cannot lead, since a version of it comes before it.
  void count(LeafReaderContext leaf, int doc) throws IOException {
    int organization =
        snapshot.columns().words(leaf.reader(), FieldNames.ORGANIZATION_ID).value(doc);
    if (organization >= 0) {
      hits[organizations.toGlobal(leaf.ord)[organization]]++;
    }
  }

  private void take(int organization, int doc, long key, SortKey id, int docInLeaf)
      throws IOException {
    hits[organization]++;
    boolean first = leaders[organization] == NOBODY;
    if (!first && key > keys[organization]) {
      return;
    }
    int place = (int) id.of(docInLeaf);
    if (first || key < keys[organization] || place < ids[organization]) {
      leaders[organization] = doc;
      keys[organization] = key;
      ids[organization] = place;
    }
  }

  /// Hands the leaders on; to be called once, when all hits have been seen. Answers whether there
  /// was time for all of them.
  boolean lead(Deadline deadline) throws IOException {
    FixedBitSet leading = new FixedBitSet(Math.max(1, snapshot.reader().maxDoc()));
    for (int leader : leaders) {
      if (leader != NOBODY) {
        leading.set(leader);
      }
    }
    int seen = 0;
    for (LeafReaderContext leaf : snapshot.leaves()) {
      Column column = snapshot.columns().words(leaf.reader(), FieldNames.ORGANIZATION_ID);
      int[] toGlobal = organizations.toGlobal(leaf.ord);
      LeafCollector collector = best.getLeafCollector(leaf);
      KnownScore known = new KnownScore();
      collector.setScorer(known);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (int doc = next(leading, leaf.docBase); doc < end; doc = next(leading, doc + 1)) {
        if (seen++ % CHECK_EVERY == 0 && deadline.shouldExit()) {
          return false;
        }
        known.set(keys[toGlobal[column.value(doc - leaf.docBase)]]);
        collector.collect(doc - leaf.docBase);
      }
      collector.finish();
    }
    return true;
  }

  private static int next(FixedBitSet bits, int from) {
    return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /// How many further hits are about the organization of one.
  ///
  /// @param doc number in the whole index
  int more(int doc) throws IOException {
    LeafReaderContext leaf = snapshot.leaves().get(ReaderUtil.subIndex(doc, snapshot.leaves()));
    Column column = snapshot.columns().words(leaf.reader(), FieldNames.ORGANIZATION_ID);
    int organization = column.value(doc - leaf.docBase);
    return organization < 0 ? 0 : hits[organizations.toGlobal(leaf.ord)[organization]] - 1;
  }
}
