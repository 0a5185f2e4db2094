package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// Numbers the values of a field over all segments, in the order of the values. Safe for use by
/// many threads.
final class GlobalOrdinals {
  private final String field;
  private final List<LeafReaderContext> leaves;
  private final OrdinalMap map;

  private GlobalOrdinals(String field, List<LeafReaderContext> leaves, OrdinalMap map) {
    this.field = field;
    this.leaves = leaves;
    this.map = map;
  }

  static GlobalOrdinals of(String field, List<LeafReaderContext> leaves) throws IOException {
    SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
    }
    return new GlobalOrdinals(field, leaves, OrdinalMap.build(null, segments, PackedInts.DEFAULT));
  }

  /// How many values there are; ordinals run from 0 to one below.
  int size() {
    return Math.toIntExact(map.getValueCount());
  }

  /// The values of a segment's documents, by the segment's own ordinals; for one thread.
  SortedSetDocValues values(int leaf) throws IOException {
    return DocValues.getSortedSet(leaves.get(leaf).reader(), field);
  }

  /// From a segment's own ordinals to the global ones.
  LongValues toGlobal(int leaf) {
    return map.getGlobalOrds(leaf);
  }

  /// The value with this global ordinal.
  String value(long ordinal) throws IOException {
    int leaf = map.getFirstSegmentNumber(ordinal);
    return values(leaf).lookupOrd(map.getFirstSegmentOrd(ordinal)).utf8ToString();
  }

  /// The global ordinal of a value; -1 where no document has it.
  int ordinal(String value) throws IOException {
    BytesRef wanted = new BytesRef(value);
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      long ordinal = values(leaf).lookupTerm(wanted);
      if (ordinal >= 0) {
        return Math.toIntExact(map.getGlobalOrds(leaf).get(ordinal));
      }
    }
    return -1;
  }
}
