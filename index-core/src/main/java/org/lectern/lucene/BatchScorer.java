package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Collects what a scorer scores, a batch at a time.
final class BatchScorer extends BulkScorer {
  private final Scorer scorer;
  private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();
  private final Batch.Scored scored = new Batch.Scored();

  BatchScorer(Scorer scorer) {
    this.scorer = scorer;
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits live, int min, int max)
      throws IOException {
    collector.setScorer(scored);
    if (scorer.docID() < min) {
      scorer.iterator().advance(min);
    }
    for (scorer.nextDocsAndScores(max, live, batch);
        batch.size > 0;
        scorer.nextDocsAndScores(max, live, batch)) {
      scored.docs = batch.docs;
      scored.most = batch.features;
      scored.size = batch.size;
      scored.into(collector);
    }
    return scorer.docID();
  }

  @Override
  public long cost() {
    return scorer.iterator().cost();
  }
}
