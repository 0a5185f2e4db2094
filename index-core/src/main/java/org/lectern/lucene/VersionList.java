package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.lectern.schema.Summary;
import org.lectern.search.Versions;

/// Lists documents that are versions of each other: the oldest first, those without a date last,
/// ties by id.
final class VersionList {
  private static final Comparator<Dated> OLDEST_FIRST =
      Comparator.comparingLong(Dated::day).thenComparingInt(Dated::place);

  private final Snapshot snapshot;

  VersionList(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// @param place in the order of ids
  private record Dated(int doc, long day, int place) {}

  /// All versions of a document but itself.
  ///
  /// @param doc number in the whole index
  Versions of(int doc, int limit) throws IOException {
    VersionGroups versions = snapshot.versions();
    int group = versions.groupOf(doc);
    int[] others =
        group == VersionGroups.NONE
            ? new int[0]
            : Arrays.stream(versions.slots(group))
                .map(versions::doc)
                .filter(other -> other != doc)
                .toArray();
    return new Versions(others.length, first(others, limit));
  }

  /// The first of some versions.
  ///
  /// @param docs numbers in the whole index
  List<Summary> first(int[] docs, int limit) throws IOException {
    VersionGroups versions = snapshot.versions();
    List<Dated> dated = new ArrayList<>();
    for (int doc : docs) {
      dated.add(new Dated(doc, day(doc), versions.place(versions.from(doc))));
    }
    List<Summary> first = new ArrayList<>();
    for (Dated version : dated.stream().sorted(OLDEST_FIRST).limit(limit).toList()) {
      first.add(DocumentCodec.summary(snapshot.reader().storedFields(), version.doc));
    }
    return first;
  }

  private long day(int doc) throws IOException {
    LeafReaderContext leaf = snapshot.leaves().get(ReaderUtil.subIndex(doc, snapshot.leaves()));
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), FieldNames.PUBLISHED_FIRST);
    return days.advanceExact(doc - leaf.docBase) ? days.longValue() : Long.MAX_VALUE;
  }
}
