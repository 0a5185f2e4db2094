package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/// Numbers the values of a field over all segments, in the order of the values. Safe for use by
/// many threads.
final class GlobalOrdinals implements Counts.Lookup {
  // More are looked up each time: their words would fill the memory.
  private static final int MOST_KEPT = 100_000;

  private final String field;
  private final List<LeafReaderContext> leaves;
  private final OrdinalMap map;
  private final AtomicReferenceArray<@Nullable String> kept;
  private final AtomicReferenceArray<int @Nullable []> toGlobal;

  private GlobalOrdinals(String field, List<LeafReaderContext> leaves, OrdinalMap map) {
    this.field = field;
    this.leaves = leaves;
    this.map = map;
    this.toGlobal = new AtomicReferenceArray<>(leaves.size());
    this.kept = new AtomicReferenceArray<>(size() <= MOST_KEPT ? size() : 0);
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

  private int size(int leaf) throws IOException {
    return Math.toIntExact(values(leaf).getValueCount());
  }

  /// The values of a segment's documents, by the segment's own ordinals; for one thread.
  private SortedSetDocValues values(int leaf) throws IOException {
    return DocValues.getSortedSet(leaves.get(leaf).reader(), field);
  }

  /// From a segment's own ordinals to the global ones.
  int[] toGlobal(int leaf) throws IOException {
    int[] known = toGlobal.get(leaf);
    if (known == null) {
      LongValues packed = map.getGlobalOrds(leaf);
      known = new int[size(leaf)];
      for (int ordinal = 0; ordinal < known.length; ordinal++) {
        known[ordinal] = (int) packed.get(ordinal);
      }
      toGlobal.set(leaf, known);
    }
    return known;
  }

  @Override
  public String value(int ordinal) throws IOException {
    if (ordinal >= kept.length()) {
      return lookUp(ordinal);
    }
    String value = kept.get(ordinal);
    if (value == null) {
      value = lookUp(ordinal);
      kept.set(ordinal, value);
    }
    return value;
  }

  private String lookUp(int ordinal) throws IOException {
    int leaf = map.getFirstSegmentNumber(ordinal);
    return values(leaf).lookupOrd(map.getFirstSegmentOrd(ordinal)).utf8ToString();
  }

  @Override
  public int number(String value) throws IOException {
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
