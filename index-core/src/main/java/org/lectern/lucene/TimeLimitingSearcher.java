package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// Searches in strides that take about a millisecond each, and looks at the deadline between them.
///
/// Lucene's own limit lets its strides grow by half each, so that the last one takes a third of the
/// whole time: with a deadline of two seconds, most of a second too much.
final class TimeLimitingSearcher extends IndexSearcher {
  private static final int FIRST_STRIDE = 256;
  private static final int LEAST_STRIDE = 16;
  private static final int MOST_STRIDE = 1 << 18;
  private static final long SHORT_NANOS = 500_000;
  private static final long LONG_NANOS = 2_000_000;

  private final Deadline deadline;

  TimeLimitingSearcher(IndexReader reader, Deadline deadline) {
    super(reader);
    this.deadline = deadline;
  }

  /// @throws Deadline.MetException if the deadline is met
  @Override
  public Weight createWeight(Query query, ScoreMode scoreMode, float boost) throws IOException {
    deadline.check();
    Weight weight = super.createWeight(query, scoreMode, boost);
    // A boosted query makes its weight without asking this searcher.
    Query plain = query instanceof BoostQuery boosted ? boosted.getQuery() : query;
    return plain instanceof PhraseQuery || weight instanceof CoverageQuery.CoverageWeight
        ? new TimeLimitingWeight(weight, deadline)
        : weight;
  }

  /// @throws Deadline.MetException if the deadline is met
  @Override
  protected void searchLeaf(
      LeafReaderContext leaf, int minDocId, int maxDocId, Weight weight, Collector collector)
      throws IOException {
    deadline.check();
    LeafCollector collected;
    try {
      collected = collector.getLeafCollector(leaf);
    } catch (CollectionTerminatedException _) {
      return;
    }
    ScorerSupplier supplier = weight.scorerSupplier(leaf);
    if (supplier != null) {
      supplier.setTopLevelScoringClause();
      try {
        score(supplier.bulkScorer(), collected, leaf, minDocId, maxDocId);
      } catch (CollectionTerminatedException _) {
        // This segment has nothing more to offer.
      }
    }
    collected.finish();
  }

  private void score(
      BulkScorer scorer, LeafCollector collected, LeafReaderContext leaf, int from, int to)
      throws IOException {
    int end = Math.min(to, leaf.reader().maxDoc());
    int stride = FIRST_STRIDE;
    for (int next = from; next < end; ) {
      deadline.check();
      long started = System.nanoTime();
      int stop = end - next <= stride ? end : next + stride;
      next = Math.max(stop, scorer.score(collected, leaf.reader().getLiveDocs(), next, stop));
      long nanos = System.nanoTime() - started;
      if (nanos < SHORT_NANOS) {
        stride = Math.min(MOST_STRIDE, 2 * stride);
      } else if (nanos > LONG_NANOS) {
        stride = Math.max(LEAST_STRIDE, stride / 2);
      }
    }
  }
}
