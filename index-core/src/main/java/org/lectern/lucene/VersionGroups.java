package org.lectern.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/// Which documents of one commit are versions of each other. Only documents that have versions are
/// held, 16 bytes each.
final class VersionGroups {
  static final int NONE = -1;

  // By slot: one for every document that has versions, in the order of the index.
  private final int[] docs;
  private final int[] groups;
  private final int[] places;

  // By group: where its slots begin in `slots`, and one more.
  private final int[] starts;
  private final int[] slots;

  /// @param docs numbers in the whole index, rising
  /// @param groups of each, from 0
  /// @param places of each in the order of ids
  VersionGroups(int[] docs, int[] groups, int[] places) {
    this.docs = docs;
    this.groups = groups;
    this.places = places;
    int count = Arrays.stream(groups).max().orElse(NONE) + 1;
    this.starts = new int[count + 1];
    for (int group : groups) {
      starts[group + 1]++;
    }
    for (int group = 0; group < count; group++) {
      starts[group + 1] += starts[group];
    }
    this.slots = new int[docs.length];
    int[] next = Arrays.copyOf(starts, count);
    for (int slot = 0; slot < docs.length; slot++) {
      slots[next[groups[slot]]++] = slot;
    }
  }

  /// How many groups there are.
  int size() {
    return starts.length - 1;
  }

  /// How many documents have versions.
  int documents() {
    return docs.length;
  }

  int doc(int slot) {
    return docs[slot];
  }

  int group(int slot) {
    return groups[slot];
  }

  /// Orders the documents of a group by their ids.
  int place(int slot) {
    return places[slot];
  }

  /// The slots of a group, in the order of the index.
  int[] slots(int group) {
    return Arrays.copyOfRange(slots, starts[group], starts[group + 1]);
  }

  /// The first slot whose document is this one or a later one.
  int from(int doc) {
    int at = Arrays.binarySearch(docs, doc);
    return at < 0 ? -at - 1 : at;
  }

  /// The slots of a segment's documents: the first, and the one behind the last.
  int[] range(LeafReaderContext leaf) {
    return new int[] {from(leaf.docBase), from(leaf.docBase + leaf.reader().maxDoc())};
  }

  /// The group of a document; [#NONE] where it has no versions.
  int groupOf(int doc) {
    int at = Arrays.binarySearch(docs, doc);
    return at < 0 ? NONE : groups[at];
  }

  static VersionGroups of(List<LeafReaderContext> leaves) throws IOException {
    return new VersionFinder(leaves).groups();
  }
}
