package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/// Documents of a segment that are collected together, in rising order, with what each scores at
/// most: who wants the best only need not ask for the others.
///
/// Whoever makes batches gives the collector the batch as its scorer; the arrays are filled anew
/// for the next one.
abstract class Batch extends Scorable {
  int[] docs = {};
  float[] most = {};
  int size;

  /// Goes to one of the documents, the one whose score is answered; they are visited in order.
  abstract void at(int index);

  /// Takes batches.
  interface Taking extends LeafCollector {
    void collect(Batch batch) throws IOException;
  }

  /// Hands the documents to a collector, together if it can take them so.
  void into(LeafCollector collector) throws IOException {
    if (collector instanceof Taking taking) {
      taking.collect(this);
    } else {
      for (int i = 0; i < size; i++) {
        at(i);
        collector.collect(docs[i]);
      }
    }
  }

  /// Documents whose scores are known.
  static final class Scored extends Batch {
    private int at;

    @Override
    void at(int index) {
      at = index;
    }

    @Override
    public float score() {
      return most[at];
    }
  }
}
