package org.lectern.lucene;

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

  V get(LeafReader reader, K key, IndexAccess.Reading<V> making) {
    CacheHelper helper = reader.getCoreCacheHelper();
    if (helper == null) {
      return IndexAccess.reading(making);
    }
    return bySegment
        .computeIfAbsent(
            helper.getKey(),
            segment -> {
              helper.addClosedListener(bySegment::remove);
              return new ConcurrentHashMap<>();
            })
        .computeIfAbsent(key, _ -> IndexAccess.reading(making));
  }
}
