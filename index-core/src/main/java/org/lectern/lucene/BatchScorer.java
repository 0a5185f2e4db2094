package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Collects what a scorer scores, a batch at a time.
final class BatchScorer extends BulkScorer {
  private final Scorer scorer;
  private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();

  BatchScorer(Scorer scorer) {
    this.scorer = scorer;
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits live, int min, int max)
      throws IOException {
    BatchScore score = new BatchScore();
    collector.setScorer(score);
    if (scorer.docID() < min) {
      scorer.iterator().advance(min);
    }
    for (scorer.nextDocsAndScores(max, live, batch);
        batch.size > 0;
        scorer.nextDocsAndScores(max, live, batch)) {
      for (int i = 0; i < batch.size; i++) {
        score.value = batch.features[i];
        collector.collect(batch.docs[i]);
      }
    }
    return scorer.docID();
  }

  private static final class BatchScore extends Scorable {
    private float value;

    @Override
    public float score() {
      return value;
    }
  }

  @Override
  public long cost() {
    return scorer.iterator().cost();
  }
}
