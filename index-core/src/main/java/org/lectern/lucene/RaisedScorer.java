package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/// Goes through the documents of a scorer, one after the other, with their raised scores.
final class RaisedScorer extends Scorer implements Bounded {
  private final Scorer scorer;
  private final Raise raise;

  RaisedScorer(Scorer scorer, Raise raise) {
    this.scorer = scorer;
    this.raise = raise;
  }

  @Override
  public int docID() {
    return scorer.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return scorer.iterator();
  }

  @Override
  public @Nullable TwoPhaseIterator twoPhaseIterator() {
    return scorer.twoPhaseIterator();
  }

  @Override
  public boolean cannotReach(float least) throws IOException {
    raise.to(docID(), scorer);
    return raise.cannotReach(least);
  }

  @Override
  public float score() throws IOException {
    raise.to(docID(), scorer);
    return raise.score();
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }
}
