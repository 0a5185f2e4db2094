package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// The documents of a segment that have a word in any field.
final class WordUnion extends DocIdSetIterator {
  private final WordField[] fields;
  private int doc = -1;

  WordUnion(WordField[] fields) {
    this.fields = fields;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    for (WordField field : fields) {
      if (field.postings().docID() == doc) {
        field.postings().nextDoc();
      }
    }
    return update();
  }

  @Override
  public int advance(int target) throws IOException {
    for (WordField field : fields) {
      if (field.postings().docID() < target) {
        field.postings().advance(target);
      }
    }
    return update();
  }

  /// Looks anew where the fields stand.
  int update() {
    int next = NO_MORE_DOCS;
    for (WordField field : fields) {
      next = Math.min(next, field.postings().docID());
    }
    doc = next;
    return next;
  }

  @Override
  public void intoBitSet(int upTo, FixedBitSet bits, int offset) throws IOException {
    for (WordField field : fields) {
      if (field.postings().docID() < upTo) {
        field.postings().intoBitSet(upTo, bits, offset);
      }
    }
    update();
  }

  @Override
  public long cost() {
    long cost = 0;
    for (WordField field : fields) {
      cost += field.postings().cost();
    }
    return cost;
  }
}
