package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;
import org.lectern.lucene.CoverageQuery.Weighed;

/// Goes through the documents that have all the words, led by the rarest.
final class AllWordsScorer extends Scorer {
  private final List<Weighed> words;
  private final float factor;
  private final DocIdSetIterator all;

  /// @param factor multiplies the score of every document
  AllWordsScorer(List<Weighed> words, float factor) {
    this.words = words;
    this.factor = factor;
    this.all =
        words.size() == 1
            ? words.getFirst().scorer.iterator()
            : ConjunctionUtils.intersectScorers(words.stream().map(word -> word.scorer).toList());
  }

  @Override
  public int docID() {
    return all.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return all;
  }

  @Override
  public @Nullable TwoPhaseIterator twoPhaseIterator() {
    return TwoPhaseIterator.unwrap(all);
  }

  @Override
  public float score() throws IOException {
    double sum = 0;
    for (Weighed word : words) {
      sum += word.scorer.score();
    }
    return (float) (sum * factor);
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }
}
