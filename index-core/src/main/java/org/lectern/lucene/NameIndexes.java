package org.lectern.lucene;

import org.apache.lucene.index.LeafReader;

/// The name indexes of all segments, made when they are first asked for; a segment's go with it, so
/// that an update makes those of its new segments only. Safe for use by many threads.
final class NameIndexes {
  private final SegmentCache<NamedField, NameIndex> bySegment = new SegmentCache<>();

  NameIndex of(LeafReader reader, NamedField field) {
    return bySegment.get(reader, field, () -> NameIndex.of(reader, field));
  }
}
