package org.lectern.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/// Lets those hits through to the list of the best by relevance that can still come into it: most
/// are told by their score alone, and many before it is known ([Bounded]).
final class CompetitiveHits implements Collector {
  private final Collector best;
  private final float before;

  // The best scores so far, the least first; those that are still missing are below all scores.
  private final float[] scores;

  /// @param best takes what is let through; of equal scores all are
  /// @param size how many hits the list of the best has
  /// @param before scores of hits on the list lie below this one, or are equal
  CompetitiveHits(Collector best, int size, float before) {
    this.best = best;
    this.before = before;
    this.scores = new float[size];
    Arrays.fill(scores, Float.NEGATIVE_INFINITY);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    LeafCollector collector = best.getLeafCollector(context);
    return new Batch.Taking() {
      private Scorable scorer = new KnownScore();
      private @Nullable Bounded bounded;

      @Override
      public void setScorer(Scorable scorable) throws IOException {
        scorer = scorable;
        bounded = scorable instanceof Bounded known ? known : null;
        collector.setScorer(scorable);
      }

      @Override
      public void collect(int doc) throws IOException {
        if (bounded != null && bounded.cannotReach(scores[0])) {
          return;
        }
        float score = scorer.score();
        if (score >= scores[0]) {
          // A score like that of the page before may be on it.
          if (score > scores[0] && score < before) {
            add(score);
          }
          collector.collect(doc);
        }
      }

      @Override
      public void collect(Batch batch) throws IOException {
        for (int i = 0; i < batch.size; i++) {
          if (batch.most[i] >= scores[0]) {
            batch.at(i);
            collect(batch.docs[i]);
          }
        }
      }

      @Override
      public void finish() throws IOException {
        collector.finish();
      }
    };
  }

  private void add(float score) {
    int at = 1;
    for (; at < scores.length && scores[at] < score; at++) {
      scores[at - 1] = scores[at];
    }
    scores[at - 1] = score;
  }
}
