package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

  private final WordField[] fields;
  private final @Nullable SimScorer ofText;
  private final byte[] textLengths;
  private final WordUnion union;

  /// @param ofText scores the fields of the text together; null where none has the word
  private WordScorer(List<WordField> fields, @Nullable SimScorer ofText, byte[] textLengths) {
    this.fields = fields.toArray(WordField[]::new);
    this.union = new WordUnion(this.fields);
    this.ofText = ofText;
    this.textLengths = textLengths;
  }

  /// What is known of the length of the text.
  interface Lengths {
    byte[] ofText() throws IOException;
  }

  /// Makes it for a segment.
  static final class Supplier extends ScorerSupplier {
    private final List<WordField> fields;
    private final @Nullable SimScorer ofText;
    private final Lengths lengths;

    Supplier(List<WordField> fields, @Nullable SimScorer ofText, Lengths lengths) {
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
      return fields.stream().mapToLong(field -> field.postings().cost()).sum();
    }
  }

  @Override
  public int docID() {
    return union.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return union;
  }

  @Override
  public float score() throws IOException {
    float frequency = 0;
    double sum = 0;
    for (WordField field : fields) {
      if (field.postings().docID() == union.docID()) {
        if (field.beside() == null) {
          frequency += field.weight() * field.postings().freq();
        } else {
          sum += field.score();
        }
      }
    }
    return (float) (frequency > 0 ? sum + textScore(union.docID(), frequency) : sum);
  }

  private float textScore(int doc, float frequency) {
    return Objects.requireNonNull(ofText).score(frequency, Byte.toUnsignedLong(textLengths[doc]));
  }

  @Override
  public float getMaxScore(int upTo) {
    double most = ofText == null ? 0 : ofText.score(Float.POSITIVE_INFINITY, 1);
    for (WordField field : fields) {
      most += field.beside() == null ? 0 : field.beside().score(Float.POSITIVE_INFINITY, 1);
    }
    return (float) most;
  }

  @Override
  public void nextDocsAndScores(int upTo, @Nullable Bits live, DocAndFloatFeatureBuffer buffer)
      throws IOException {
    buffer.size = 0;
    while (buffer.size == 0 && union.docID() < upTo) {
      window(union.docID(), (int) Math.min(upTo, (long) union.docID() + WINDOW), buffer);
      if (live != null) {
        buffer.apply(live);
      }
    }
  }

  private void window(int from, int to, DocAndFloatFeatureBuffer buffer) throws IOException {
    Window window = Window.OF_THREAD.get();
    boolean whole = false;
    try {
      for (WordField field : fields) {
        if (field.postings().docID() < to) {
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

  private static void take(WordField field, int from, int to, Window window) throws IOException {
    DocAndFloatFeatureBuffer postings = window.postings;
    for (field.postings().nextPostings(to, postings);
        postings.size > 0;
        field.postings().nextPostings(to, postings)) {
      for (int i = 0; i < postings.size; i++) {
        int at = postings.docs[i] - from;
        window.found.set(at);
        if (field.beside() == null) {
          window.frequencies[at] += field.weight() * postings.features[i];
        } else {
          window.besides[at] +=
              field.beside().score(postings.features[i], field.length(postings.docs[i]));
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
    for (WordField field : fields) {
      if (field.postings().docID() != union.docID()) {
        continue;
      }
      float occurrences = field.postings().freq();
      if (field.beside() == null) {
        frequency += field.weight() * occurrences;
      } else {
        parts.add(
            field
                .beside()
                .explain(
                    Explanation.match(occurrences, "freq, beside the text"),
                    field.length(union.docID())));
      }
    }
    if (frequency > 0) {
      parts.add(
          Objects.requireNonNull(ofText)
              .explain(
                  Explanation.match(frequency, "freq, in the fields of the text by their weights"),
                  Byte.toUnsignedLong(textLengths[union.docID()])));
    }
    return Explanation.match(score(), term + ", sum of:", parts);
  }
}
