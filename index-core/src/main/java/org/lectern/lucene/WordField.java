package org.lectern.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/// A word in a field of a segment.
///
/// @param weight of a word there
/// @param beside scores the field, null where it is one of the text
/// @param lengths of the field, null where it is one of the text
record WordField(
    PostingsEnum postings,
    float weight,
    @Nullable SimScorer beside,
    @Nullable NumericDocValues lengths) {

  float score() throws IOException {
    SimScorer scorer = Objects.requireNonNull(beside);
    return scorer.score(postings.freq(), length(postings.docID()));
  }

  long length(int doc) throws IOException {
    return lengths != null && lengths.advanceExact(doc) ? lengths.longValue() : 1;
  }
}
