package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.NumericUtils;
import org.lectern.search.Sort;

/// The place of a document in an order of hits as a number, the lowest first; comparable within one
/// snapshot. Says the same as [HitOrder], without the id. Documents are asked for in rising order.
interface SortKey {
  /// What has no value comes last.
  long LAST = Long.MAX_VALUE;

  long of(int doc) throws IOException;

  /// The keys of a segment.
  static SortKey of(Sort sort, Snapshot snapshot, LeafReaderContext leaf, Scorable scorer)
      throws IOException {
    return switch (sort) {
      case RELEVANCE -> _ -> -(long) NumericUtils.floatToSortableInt(scorer.score());
      case NEWEST -> number(leaf, FieldNames.PUBLISHED_FIRST, -1);
      case OLDEST -> number(leaf, FieldNames.PUBLISHED_FIRST, 1);
      case FOUNDED -> number(leaf, FieldNames.FOUNDED, 1);
      case TITLE -> word(snapshot, leaf, FieldNames.TITLE_ORDER);
    };
  }

  /// Tells documents apart that have the same key.
  static SortKey id(Snapshot snapshot, LeafReaderContext leaf) throws IOException {
    return word(snapshot, leaf, FieldNames.ID);
  }

  /// The score that a key of [Sort#RELEVANCE] was made of.
  static float score(long key) {
    return NumericUtils.sortableIntToFloat((int) -key);
  }

  private static SortKey number(LeafReaderContext leaf, String field, int sign) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return doc -> values.advanceExact(doc) ? sign * values.longValue() : LAST;
  }

  private static SortKey word(Snapshot snapshot, LeafReaderContext leaf, String field)
      throws IOException {
    SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
    int[] toGlobal = snapshot.ordinals(field).toGlobal(leaf.ord);
    return doc -> values.advanceExact(doc) ? toGlobal[values.ordValue()] : LAST;
  }
}
