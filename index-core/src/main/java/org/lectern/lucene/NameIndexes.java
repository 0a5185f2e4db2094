package org.lectern.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/// The name indexes of all segments, made when they are first asked for; a segment's go with it, so
/// that an update makes those of its new segments only. Safe for use by many threads.
final class NameIndexes {
  private final Map<CacheKey, Map<NamedField, NameIndex>> bySegment = new ConcurrentHashMap<>();

  NameIndex of(LeafReader reader, NamedField field) {
    CacheHelper helper = reader.getCoreCacheHelper();
    if (helper == null) {
      return make(reader, field);
    }
    return bySegment
        .computeIfAbsent(
            helper.getKey(),
            key -> {
              helper.addClosedListener(bySegment::remove);
              return new ConcurrentHashMap<>();
            })
        .computeIfAbsent(field, name -> make(reader, name));
  }

  private static NameIndex make(LeafReader reader, NamedField field) {
    try {
      return NameIndex.of(reader, field);
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be read", failed);
    }
  }
}
