package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;

/// How long the documents of a segment are, in the fields of the text together, each counted by its
/// weight: a byte a document, as Lucene writes the length of one field. Made when a segment is
/// first searched; it goes with the segment. Safe for use by many threads.
final class TextLengths {
  private static final SegmentCache<Weights, byte[]> BY_SEGMENT = new SegmentCache<>();

  private TextLengths() {}

  /// What the lengths depend on.
  private record Weights(boolean exact, float title, float organization, float heading) {}

  /// @param exact whether words are counted as they stand, or their stems
  static byte[] of(LeafReader reader, boolean exact, Ranking ranking) {
    return BY_SEGMENT.get(
        reader,
        new Weights(exact, ranking.title(), ranking.organization(), ranking.heading()),
        () -> sum(reader, exact, ranking));
  }

  private static byte[] sum(LeafReader reader, boolean exact, Ranking ranking) throws IOException {
    float[] sums = new float[reader.maxDoc()];
    List<String> fields = FieldNames.SEARCHED.stream().filter(Ranking::isOfText).sorted().toList();
    for (String field : fields) {
      NumericDocValues lengths = reader.getNormValues(exact ? FieldNames.exact(field) : field);
      if (lengths == null) {
        continue;
      }
      float weight = ranking.of(field);
      for (int doc = lengths.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = lengths.nextDoc()) {
        sums[doc] += weight * SmallFloat.byte4ToInt((byte) lengths.longValue());
      }
    }
    byte[] written = new byte[sums.length];
    for (int doc = 0; doc < written.length; doc++) {
      written[doc] = SmallFloat.intToByte4(Math.round(sums[doc]));
    }
    return written;
  }
}
