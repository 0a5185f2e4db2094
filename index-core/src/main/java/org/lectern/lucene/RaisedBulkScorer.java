package org.lectern.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.lectern.lucene.Raise.RaisedBatch;

/// Collects what another scorer collects, with raised scores.
final class RaisedBulkScorer extends BulkScorer {
  private final BulkScorer scorer;
  private final Raise raise;

  RaisedBulkScorer(BulkScorer scorer, Raise raise) {
    this.scorer = scorer;
    this.raise = raise;
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits live, int min, int max)
      throws IOException {
    return scorer.score(new Raising(collector, raise), live, min, max);
  }

  @Override
  public long cost() {
    return scorer.cost();
  }

  /// Hands documents on with their raised scores.
  private static final class Raising extends Scorable implements Batch.Taking, Bounded {
    private final LeafCollector collector;
    private final Raise raise;
    private final RaisedBatch batch;
    private @Nullable Scorable plain;
    private int doc;

    Raising(LeafCollector collector, Raise raise) {
      this.collector = collector;
      this.raise = raise;
      this.batch = new RaisedBatch(raise);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      plain = scorer;
      collector.setScorer(scorer instanceof Batch ? batch : this);
    }

    @Override
    public void collect(Batch plain) throws IOException {
      batch.take(plain);
      batch.into(collector);
    }

    @Override
    public void collect(int next) throws IOException {
      doc = next;
      collector.collect(next);
    }

    private Scorable plain() {
      return Objects.requireNonNull(plain, "a document was collected before its scorer");
    }

    @Override
    public boolean cannotReach(float least) throws IOException {
      raise.to(doc, plain());
      return raise.cannotReach(least);
    }

    @Override
    public float score() throws IOException {
      raise.to(doc, plain());
      return raise.score();
    }
  }
}
