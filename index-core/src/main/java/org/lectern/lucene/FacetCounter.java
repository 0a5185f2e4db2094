package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.lectern.search.FacetField;

/// Counts the values that collected documents have in a field.
final class FacetCounter {
  private static final int CHECK_EVERY = 4096;

  private final Snapshot snapshot;
  private final HitCollector collected;
  private final FilterPlan plan;
  private final Deadline deadline;

  FacetCounter(Snapshot snapshot, HitCollector collected, FilterPlan plan, Deadline deadline) {
    this.snapshot = snapshot;
    this.collected = collected;
    this.plan = plan;
    this.deadline = deadline;
  }

  /// Counts by value.
  ///
  /// @param missing documents without a value
  record Counts(Map<String, Long> byValue, long missing) {}

  /// Goes through the documents that a facet counts: the hits, and those that fail only filters
  /// which the facet ignores. Within a list they rise.
  private interface EachList {
    void accept(LeafReaderContext leaf, DocList docs) throws IOException;
  }

  private void lists(Set<FacetField> ignoring, EachList each) throws IOException {
    for (HitCollector.Segment segment : collected.segments()) {
      LeafReaderContext leaf = snapshot.leaves().get(segment.leaf());
      each.accept(leaf, segment.hits());
      for (int i = 0; i < plan.dimensions().size(); i++) {
        if (plan.dimensions().get(i).facets().stream().anyMatch(ignoring::contains)) {
          each.accept(leaf, segment.missedBy().get(i));
        }
      }
    }
  }

  /// Counts a facet whose values stand in a field of their own.
  Counts count(FacetField facet, String field) throws IOException {
    GlobalOrdinals ordinals = snapshot.ordinals(field);
    int[] counts = new int[ordinals.size()];
    long[] missing = {0};
    lists(Set.of(facet), (leaf, docs) -> missing[0] += count(ordinals, leaf.ord, docs, counts));
    Map<String, Long> byValue = new HashMap<>();
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        byValue.put(ordinals.value(ordinal), (long) counts[ordinal]);
      }
    }
    return new Counts(byValue, missing[0]);
  }

  /// How many different values the hits have in a field of single values.
  long distinct(String field) throws IOException {
    GlobalOrdinals ordinals = snapshot.ordinals(field);
    int[] counts = new int[ordinals.size()];
    lists(Set.of(), (leaf, docs) -> count(ordinals, leaf.ord, docs, counts));
    long distinct = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
    }
    return distinct;
  }

  private long count(GlobalOrdinals ordinals, int leaf, DocList docs, int[] counts)
      throws IOException {
    if (docs.size() == 0) {
      return 0;
    }
    SortedSetDocValues values = ordinals.values(leaf);
    LongValues toGlobal = ordinals.toGlobal(leaf);
    SortedDocValues single = DocValues.unwrapSingleton(values);
    long missing = 0;
    for (int i = 0; i < docs.size(); i++) {
      if (i % CHECK_EVERY == 0) {
        deadline.check();
      }
      int doc = docs.get(i);
      if (single != null) {
        if (single.advanceExact(doc)) {
          counts[(int) toGlobal.get(single.ordValue())]++;
        } else {
          missing++;
        }
      } else if (values.advanceExact(doc)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[(int) toGlobal.get(values.nextOrd())]++;
        }
      } else {
        missing++;
      }
    }
    return missing;
  }

  /// Takes the places of a document.
  interface EachDocument {
    void accept(List<PlaceTuple> places);
  }

  /// Goes through the places of the documents that a place facet counts.
  void places(FacetField facet, EachDocument each) throws IOException {
    GlobalOrdinals ordinals = snapshot.ordinals(FieldNames.PLACE_TUPLE);
    PlaceTuple[] known = new PlaceTuple[ordinals.size()];
    lists(
        Set.of(facet),
        (leaf, docs) -> {
          SortedSetDocValues values = ordinals.values(leaf.ord);
          LongValues toGlobal = ordinals.toGlobal(leaf.ord);
          for (int i = 0; i < docs.size(); i++) {
            if (i % CHECK_EVERY == 0) {
              deadline.check();
            }
            List<PlaceTuple> places = new ArrayList<>();
            if (values.advanceExact(docs.get(i))) {
              for (int left = values.docValueCount(); left > 0; left--) {
                int ordinal = (int) toGlobal.get(values.nextOrd());
                if (known[ordinal] == null) {
                  known[ordinal] = PlaceTuple.ofTerm(ordinals.value(ordinal));
                }
                places.add(known[ordinal]);
              }
            }
            each.accept(places);
          }
        });
  }

  /// Takes the number of a document.
  interface EachNumber {
    void accept(long number);
  }

  /// Goes through the numbers of the documents that a facet counts, and answers how many have none.
  long numbers(FacetField facet, String field, EachNumber each) throws IOException {
    long[] missing = {0};
    lists(
        Set.of(facet),
        (leaf, docs) -> {
          NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
          for (int i = 0; i < docs.size(); i++) {
            if (values.advanceExact(docs.get(i))) {
              each.accept(values.longValue());
            } else {
              missing[0]++;
            }
          }
        });
    return missing[0];
  }
}
