package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.lectern.lucene.NameIndex.Fit;

/// The names in a field of one snapshot, with how many documents have each.
final class Names {
  private final NamedField field;
  private final GlobalOrdinals ordinals;
  // By global ordinal.
  private final int[] counts;
  // Of the segments, in their order.
  private final List<NameIndex> indexes;
  private final long size;

  private Names(NamedField field, GlobalOrdinals ordinals, int[] counts, List<NameIndex> indexes) {
    this.field = field;
    this.ordinals = ordinals;
    this.counts = counts;
    this.indexes = indexes;
    this.size = Arrays.stream(counts).filter(count -> count > 0).count();
  }

  /// A name that fits.
  ///
  /// @param ordinal the global one
  record Candidate(Names names, int ordinal, Fit fit, int documents) {}

  static Names of(NamedField field, Snapshot snapshot, NameIndexes indexes) throws IOException {
    GlobalOrdinals ordinals = snapshot.ordinals(field.docValues());
    int[] counts = new int[ordinals.size()];
    List<NameIndex> all = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      LeafReader reader = leaf.reader();
      all.add(indexes.of(reader, field));
      Column column = snapshot.columns().words(reader, field.docValues());
      int[] toGlobal = ordinals.toGlobal(leaf.ord);
      int[] own = new int[toGlobal.length];
      Bits live = reader.getLiveDocs();
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          column.count(doc, own);
        }
      }
      for (int ordinal = 0; ordinal < own.length; ordinal++) {
        counts[toGlobal[ordinal]] += own[ordinal];
      }
    }
    return new Names(field, ordinals, counts, all);
  }

  NamedField field() {
    return field;
  }

  /// The doc value with a global ordinal.
  String value(int ordinal) throws IOException {
    return ordinals.value(ordinal);
  }

  /// How many names there are; every answer of the engine says it.
  long size() {
    return size;
  }

  /// Finds the names that have every word and a document.
  void find(List<TypedWord> typed, Consumer<Candidate> found) throws IOException {
    BitSet seen = new BitSet();
    for (int leaf = 0; leaf < indexes.size(); leaf++) {
      int[] toGlobal = ordinals.toGlobal(leaf);
      indexes
          .get(leaf)
          .find(
              typed,
              (name, fit) -> {
                int ordinal = toGlobal[name];
                if (counts[ordinal] > 0 && !seen.get(ordinal)) {
                  seen.set(ordinal);
                  found.accept(new Candidate(this, ordinal, fit, counts[ordinal]));
                }
              });
    }
  }
}
