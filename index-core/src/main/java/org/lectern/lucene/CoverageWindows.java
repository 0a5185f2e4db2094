package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.lectern.lucene.CoverageQuery.Weighed;

/// Keeps the documents of a segment whose words weigh enough, a window of them at a time: word
/// after word goes through the window, then the window is looked at.
final class CoverageWindows extends BulkScorer {
  private static final int WINDOW = WordScorer.WINDOW;

  private final List<Weighed> words;
  private final CoverageScorer.Rule rule;
  private final boolean scored;
  private final long cost;

  // What a window has, by the number of the document in it.
  private final FixedBitSet found = new FixedBitSet(WINDOW);
  private final FixedBitSet ofWord = new FixedBitSet(WINDOW);
  private final int[] coverage = new int[WINDOW];
  private final double[] scores = new double[WINDOW];
  private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();
  private final Batch.Scored reaching = new Batch.Scored();

  /// @param scored whether the words' scores are wanted
  CoverageWindows(List<Weighed> words, CoverageScorer.Rule rule, boolean scored, long cost) {
    this.words = words;
    this.rule = rule;
    this.scored = scored && !rule.coverageOnly();
    this.cost = cost;
    reaching.docs = new int[WINDOW];
    reaching.most = new float[WINDOW];
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits live, int min, int max)
      throws IOException {
    collector.setScorer(reaching);
    int from = to(min);
    while (from < max) {
      int to = (int) Math.min(max, (long) from + WINDOW);
      for (Weighed word : words) {
        if (word.iterator.docID() < to) {
          if (scored) {
            score(word, from, to);
          } else {
            find(word, from, to);
          }
        }
      }
      collect(collector, live, from);
      from = to(to);
    }
    return from;
  }

  /// Goes on to the first document that has any of the words.
  private int to(int target) throws IOException {
    int first = DocIdSetIterator.NO_MORE_DOCS;
    for (Weighed word : words) {
      if (word.iterator.docID() < target) {
        word.iterator.advance(target);
      }
      first = Math.min(first, word.iterator.docID());
    }
    return first;
  }

  private void score(Weighed word, int from, int to) throws IOException {
    for (word.scorer.nextDocsAndScores(to, null, batch);
        batch.size > 0;
        word.scorer.nextDocsAndScores(to, null, batch)) {
      for (int i = 0; i < batch.size; i++) {
        int at = batch.docs[i] - from;
        found.set(at);
        coverage[at] += word.weight;
        scores[at] += batch.features[i];
      }
    }
  }

  private void find(Weighed word, int from, int to) throws IOException {
    word.iterator.intoBitSet(to, ofWord, from);
    for (int at = ofWord.nextSetBit(0);
        at != DocIdSetIterator.NO_MORE_DOCS;
        at = next(ofWord, at)) {
      coverage[at] += word.weight;
    }
    found.or(ofWord);
    ofWord.clear();
  }

  private void collect(LeafCollector collector, @Nullable Bits live, int from) throws IOException {
    int size = 0;
    for (int at = found.nextSetBit(0); at != DocIdSetIterator.NO_MORE_DOCS; at = next(found, at)) {
      int reached = coverage[at];
      double sum = scores[at];
      coverage[at] = 0;
      scores[at] = 0;
      if (reached >= rule.bar() && (live == null || live.get(from + at))) {
        reaching.docs[size] = from + at;
        reaching.most[size++] = rule.score(reached, sum);
      }
    }
    found.clear();
    reaching.size = size;
    reaching.into(collector);
  }

  private static int next(FixedBitSet bits, int at) {
    return at + 1 < WINDOW ? bits.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS;
  }

  @Override
  public long cost() {
    return cost;
  }
}
