package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Looks at the deadline while documents are verified one after the other: where hardly any is
/// right, as with a phrase of frequent words, the way to the next one can lead through the whole
/// segment.
final class TimeLimitingWeight extends FilterWeight {
  private static final int CHECK_EVERY = 64;

  private final Deadline deadline;

  TimeLimitingWeight(Weight weight, Deadline deadline) {
    super(weight);
    this.deadline = deadline;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    ScorerSupplier supplier = in.scorerSupplier(leaf);
    return supplier == null ? null : new Supplier(supplier);
  }

  private final class Supplier extends ScorerSupplier {
    private final ScorerSupplier supplier;

    Supplier(ScorerSupplier supplier) {
      this.supplier = supplier;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      Scorer scorer = supplier.get(leadCost);
      TwoPhaseIterator verified = scorer.twoPhaseIterator();
      return verified == null ? scorer : new Checked(scorer, verified);
    }

    @Override
    public BulkScorer bulkScorer() throws IOException {
      // A window is short, and the searcher looks at the deadline between strides.
      return in instanceof CoverageQuery.CoverageWeight
          ? supplier.bulkScorer()
          : super.bulkScorer();
    }

    @Override
    public long cost() {
      return supplier.cost();
    }

    @Override
    public void setTopLevelScoringClause() throws IOException {
      supplier.setTopLevelScoringClause();
    }
  }

  private final class Checked extends Scorer {
    private final Scorer scorer;
    private final TwoPhaseIterator verified;
    private int calls;

    Checked(Scorer scorer, TwoPhaseIterator unchecked) {
      this.scorer = scorer;
      this.verified =
          new TwoPhaseIterator(unchecked.approximation()) {
            @Override
            public boolean matches() throws IOException {
              if (++calls % CHECK_EVERY == 0) {
                deadline.check();
              }
              return unchecked.matches();
            }

            @Override
            public float matchCost() {
              return unchecked.matchCost();
            }
          };
    }

    @Override
    public int docID() {
      return scorer.docID();
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return verified;
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(verified);
    }

    @Override
    public float score() throws IOException {
      return scorer.score();
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return scorer.getMaxScore(upTo);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return scorer.advanceShallow(target);
    }

    @Override
    public void setMinCompetitiveScore(float score) throws IOException {
      scorer.setMinCompetitiveScore(score);
    }
  }
}
