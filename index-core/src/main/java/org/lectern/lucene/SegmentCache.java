package org.lectern.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/// What is worked out once for a segment, by a key, when it is first asked for; a segment's values
/// go with it, so that an update costs its new segments only. Safe for use by many threads.
///
/// @param <K> tells the values of one segment apart
/// @param <V> the value
final class SegmentCache<K, V> {
  private final Map<CacheKey, Map<K, V>> bySegment = new ConcurrentHashMap<>();

  /// Works a value out.
  interface Making<V> {
    V make() throws IOException;
  }

  V get(LeafReader reader, K key, Making<V> making) {
    CacheHelper helper = reader.getCoreCacheHelper();
    if (helper == null) {
      return make(making);
    }
    return bySegment
        .computeIfAbsent(
            helper.getKey(),
            segment -> {
              helper.addClosedListener(bySegment::remove);
              return new ConcurrentHashMap<>();
            })
        .computeIfAbsent(key, _ -> make(making));
  }

  private static <V> V make(Making<V> making) {
    try {
      return making.make();
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be read", failed);
    }
  }
}
