package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Scores the documents of a segment that have a word: one after the other, or a window of them at
/// a time, field after field, where most of them are wanted.
final class WordScorer extends Scorer {
  static final int WINDOW = 1 << 12;

  /// The word in a field of the segment.
  ///
  /// @param weight of a word there
  /// @param beside scores the field, null where it is one of the text
  /// @param lengths of the field, null where it is one of the text
  record InField(
      PostingsEnum postings,
      float weight,
      @Nullable SimScorer beside,
      @Nullable NumericDocValues lengths) {

    private float score() throws IOException {
      SimScorer scorer = Objects.requireNonNull(beside);
      return scorer.score(postings.freq(), length(postings.docID()));
    }

    private long length(int doc) throws IOException {
      return lengths != null && lengths.advanceExact(doc) ? lengths.longValue() : 1;
    }
  }

  /// What a window has, by the number of the document in it. Empty between one window and the next,
  /// so that all scorers of a thread use the same.
  private static final class Window {
    private static final ThreadLocal<Window> OF_THREAD = ThreadLocal.withInitial(Window::new);

    private final FixedBitSet found = new FixedBitSet(WINDOW);
    private final float[] frequencies = new float[WINDOW];
    private final double[] besides = new double[WINDOW];
    private final DocAndFloatFeatureBuffer postings = new DocAndFloatFeatureBuffer();

    private void clear() {
      found.clear();
      Arrays.fill(frequencies, 0);
      Arrays.fill(besides, 0);
    }
  }

  private final InField[] fields;
  private final @Nullable SimScorer ofText;
  private final byte[] textLengths;
  private final Union union = new Union();

  /// @param ofText scores the fields of the text together; null where none has the word
  private WordScorer(List<InField> fields, @Nullable SimScorer ofText, byte[] textLengths) {
    this.fields = fields.toArray(InField[]::new);
    this.ofText = ofText;
    this.textLengths = textLengths;
  }

  /// What is known of the length of the text.
  interface Lengths {
    byte[] ofText() throws IOException;
  }

  /// Makes it for a segment.
  static final class Supplier extends ScorerSupplier {
    private final List<InField> fields;
    private final @Nullable SimScorer ofText;
    private final Lengths lengths;

    Supplier(List<InField> fields, @Nullable SimScorer ofText, Lengths lengths) {
      this.fields = fields;
      this.ofText = ofText;
      this.lengths = lengths;
    }

    @Override
    public WordScorer get(long leadCost) throws IOException {
      return new WordScorer(fields, ofText, lengths.ofText());
    }

    @Override
    public BulkScorer bulkScorer() throws IOException {
      return new BatchScorer(get(Long.MAX_VALUE));
    }

    @Override
    public long cost() {
      return fields.stream().mapToLong(field -> field.postings.cost()).sum();
    }
  }

  @Override
  public int docID() {
    return union.doc;
  }

  @Override
  public DocIdSetIterator iterator() {
    return union;
  }

  @Override
  public float score() throws IOException {
    float frequency = 0;
    double sum = 0;
    for (InField field : fields) {
      if (field.postings.docID() == union.doc) {
        if (field.beside == null) {
          frequency += field.weight * field.postings.freq();
        } else {
          sum += field.score();
        }
      }
    }
    return (float) (frequency > 0 ? sum + textScore(union.doc, frequency) : sum);
  }

  private float textScore(int doc, float frequency) {
    return Objects.requireNonNull(ofText).score(frequency, Byte.toUnsignedLong(textLengths[doc]));
  }

  @Override
  public float getMaxScore(int upTo) {
    double most = ofText == null ? 0 : ofText.score(Float.POSITIVE_INFINITY, 1);
    for (InField field : fields) {
      most += field.beside == null ? 0 : field.beside.score(Float.POSITIVE_INFINITY, 1);
    }
    return (float) most;
  }

  @Override
  public void nextDocsAndScores(int upTo, @Nullable Bits live, DocAndFloatFeatureBuffer buffer)
      throws IOException {
    buffer.size = 0;
    while (buffer.size == 0 && union.doc < upTo) {
      window(union.doc, (int) Math.min(upTo, (long) union.doc + WINDOW), buffer);
      if (live != null) {
        buffer.apply(live);
      }
    }
  }

  private void window(int from, int to, DocAndFloatFeatureBuffer buffer) throws IOException {
    Window window = Window.OF_THREAD.get();
    boolean whole = false;
    try {
      for (InField field : fields) {
        if (field.postings.docID() < to) {
          take(field, from, to, window);
        }
      }
      whole = true;
    } finally {
      if (!whole) {
        window.clear();
      }
    }
    score(from, window, buffer);
    union.update();
  }

  private static void take(InField field, int from, int to, Window window) throws IOException {
    DocAndFloatFeatureBuffer postings = window.postings;
    for (field.postings.nextPostings(to, postings);
        postings.size > 0;
        field.postings.nextPostings(to, postings)) {
      for (int i = 0; i < postings.size; i++) {
        int at = postings.docs[i] - from;
        window.found.set(at);
        if (field.beside == null) {
          window.frequencies[at] += field.weight * postings.features[i];
        } else {
          window.besides[at] +=
              field.beside.score(postings.features[i], field.length(postings.docs[i]));
        }
      }
    }
  }

  /// Scores what was found in a window, and leaves it empty.
  private void score(int from, Window window, DocAndFloatFeatureBuffer buffer) {
    FixedBitSet found = window.found;
    buffer.growNoCopy(found.cardinality());
    int size = 0;
    for (int at = found.nextSetBit(0); at != DocIdSetIterator.NO_MORE_DOCS; ) {
      float frequency = window.frequencies[at];
      double score = window.besides[at];
      buffer.docs[size] = from + at;
      buffer.features[size++] =
          (float) (frequency > 0 ? score + textScore(from + at, frequency) : score);
      window.frequencies[at] = 0;
      window.besides[at] = 0;
      at = at + 1 < WINDOW ? found.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
    found.clear();
    buffer.size = size;
  }

  /// How the score of the document comes about that the iterator stands on.
  Explanation explain(String term) throws IOException {
    float frequency = 0;
    List<Explanation> parts = new ArrayList<>();
    for (InField field : fields) {
      if (field.postings.docID() != union.doc) {
        continue;
      }
      float occurrences = field.postings.freq();
      if (field.beside == null) {
        frequency += field.weight * occurrences;
      } else {
        parts.add(
            field.beside.explain(
                Explanation.match(occurrences, "freq, beside the text"), field.length(union.doc)));
      }
    }
    if (frequency > 0) {
      parts.add(
          Objects.requireNonNull(ofText)
              .explain(
                  Explanation.match(frequency, "freq, in the fields of the text by their weights"),
                  Byte.toUnsignedLong(textLengths[union.doc])));
    }
    return Explanation.match(score(), term + ", sum of:", parts);
  }

  /// The documents that have the word in any field.
  private final class Union extends DocIdSetIterator {
    private int doc = -1;

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() throws IOException {
      for (InField field : fields) {
        if (field.postings.docID() == doc) {
          field.postings.nextDoc();
        }
      }
      return update();
    }

    @Override
    public int advance(int target) throws IOException {
      for (InField field : fields) {
        if (field.postings.docID() < target) {
          field.postings.advance(target);
        }
      }
      return update();
    }

    private int update() {
      int next = NO_MORE_DOCS;
      for (InField field : fields) {
        next = Math.min(next, field.postings.docID());
      }
      doc = next;
      return next;
    }

    @Override
    public void intoBitSet(int upTo, FixedBitSet bits, int offset) throws IOException {
      for (InField field : fields) {
        if (field.postings.docID() < upTo) {
          field.postings.intoBitSet(upTo, bits, offset);
        }
      }
      update();
    }

    @Override
    public long cost() {
      long cost = 0;
      for (InField field : fields) {
        cost += field.postings.cost();
      }
      return cost;
    }
  }
}
