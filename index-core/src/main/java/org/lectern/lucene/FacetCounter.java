package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
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

  /// @throws Deadline.MetException if the deadline is met
  void checkDeadline() {
    deadline.check();
  }

  /// Goes through the documents of a segment that a facet counts: the hits, and those that fail
  /// only filters which the facet ignores. Within a list they rise.
  private void each(
      HitCollector.Segment segment, Set<FacetField> ignoring, Consumer<DocList> each) {
    each.accept(segment.hits());
    for (int i = 0; i < plan.dimensions().size(); i++) {
      if (plan.dimensions().get(i).facets().stream().anyMatch(ignoring::contains)) {
        each.accept(segment.missedBy().get(i));
      }
    }
  }

  /// Counts a facet whose values stand in a field of their own.
  Counts count(FacetField facet, String field) throws IOException {
    GlobalOrdinals ordinals = snapshot.ordinals(field);
    int[] counts = new int[ordinals.size()];
    long missing = words(Set.of(facet), field, ordinals, counts);
    return new Counts(counts, missing, ordinals);
  }

  /// How many different values the hits have in a field.
  long distinct(String field) throws IOException {
    GlobalOrdinals ordinals = snapshot.ordinals(field);
    int[] counts = new int[ordinals.size()];
    words(Set.of(), field, ordinals, counts);
    long distinct = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
    }
    return distinct;
  }

  /// Counts the words of a field by their global ordinals, and answers how many documents have
  /// none.
  private long words(Set<FacetField> ignoring, String field, GlobalOrdinals ordinals, int[] counts)
      throws IOException {
    long[] missing = {0};
    for (HitCollector.Segment segment : collected.segments()) {
      LeafReaderContext leaf = snapshot.leaves().get(segment.leaf());
      Column column = snapshot.columns().words(leaf.reader(), field);
      int[] toGlobal = ordinals.toGlobal(leaf.ord);
      if (segment.collected() < toGlobal.length) {
        each(segment, ignoring, docs -> missing[0] += count(column, docs, toGlobal, counts));
        continue;
      }
      int[] own = new int[toGlobal.length];
      each(segment, ignoring, docs -> missing[0] += count(column, docs, segment, own));
      for (int ordinal = 0; ordinal < own.length; ordinal++) {
        counts[toGlobal[ordinal]] += own[ordinal];
      }
    }
    return missing[0];
  }

  /// Counts documents of a segment; where they are most of it, the others are taken off what the
  /// whole segment has.
  private long count(Column column, DocList docs, HitCollector.Segment segment, int[] counts) {
    int all = snapshot.leaves().get(segment.leaf()).reader().maxDoc();
    if (docs.size() <= all / 2) {
      return count(column, docs, counts, 1);
    }
    int missing = column.totals(counts.length).addTo(counts);
    return missing - count(column, segment.othersThan(docs, all), counts, -1);
  }

  /// Counts in steps, so that the deadline is looked at.
  private long count(Column column, DocList docs, int[] counts, int by) {
    long missing = 0;
    for (int from = 0; from < docs.size(); from += CHECK_EVERY) {
      deadline.check();
      missing += column.count(docs, from, Math.min(docs.size(), from + CHECK_EVERY), counts, by);
    }
    return missing;
  }

  /// Counts few documents by global ordinals at once.
  private long count(Column column, DocList docs, int[] toGlobal, int[] counts) {
    long missing = 0;
    for (int i = 0; i < docs.size(); i++) {
      if (i % CHECK_EVERY == 0) {
        deadline.check();
      }
      int[] values = column.values(docs.get(i));
      missing += values.length == 0 ? 1 : 0;
      for (int value : values) {
        counts[toGlobal[value]]++;
      }
    }
    return missing;
  }

  /// Takes places that documents have.
  interface EachPlaces {
    void accept(List<PlaceTuple> places, long documents);
  }

  /// Goes through the places of the documents that a place facet counts, each set of places once.
  void places(FacetField facet, EachPlaces each) throws IOException {
    GlobalOrdinals ordinals = snapshot.ordinals(FieldNames.PLACE_TUPLE);
    int[] single = new int[ordinals.size()];
    Map<List<Integer>, Long> several = new HashMap<>();
    for (HitCollector.Segment segment : collected.segments()) {
      LeafReaderContext leaf = snapshot.leaves().get(segment.leaf());
      Column column = snapshot.columns().words(leaf.reader(), FieldNames.PLACE_TUPLE);
      int[] toGlobal = ordinals.toGlobal(leaf.ord);
      each(
          segment,
          Set.of(facet),
          docs -> {
            for (int i = 0; i < docs.size(); i++) {
              if (i % CHECK_EVERY == 0) {
                deadline.check();
              }
              int[] places = column.values(docs.get(i));
              if (places.length == 1) {
                single[toGlobal[places[0]]]++;
              } else {
                List<Integer> all =
                    Arrays.stream(places).mapToObj(place -> toGlobal[place]).toList();
                several.merge(all, 1L, Long::sum);
              }
            }
          });
    }
    for (int ordinal = 0; ordinal < single.length; ordinal++) {
      if (single[ordinal] > 0) {
        deadline.check();
        each.accept(List.of(PlaceTuple.ofTerm(ordinals.value(ordinal))), single[ordinal]);
      }
    }
    for (Map.Entry<List<Integer>, Long> places : several.entrySet()) {
      deadline.check();
      List<PlaceTuple> tuples = new ArrayList<>();
      for (int ordinal : places.getKey()) {
        tuples.add(PlaceTuple.ofTerm(ordinals.value(ordinal)));
      }
      each.accept(tuples, places.getValue());
    }
  }

  /// The column of years of a segment.
  interface YearColumn {
    Column of(LeafReader reader);
  }

  /// Counts the documents that a histogram counts, and answers how many state no year.
  ///
  /// @param byYear raised; [Columns#YEARS] long
  long years(FacetField facet, YearColumn years, int[] byYear) {
    long[] missing = {0};
    for (HitCollector.Segment segment : collected.segments()) {
      Column column = years.of(snapshot.leaves().get(segment.leaf()).reader());
      each(segment, Set.of(facet), docs -> missing[0] += count(column, docs, segment, byYear));
    }
    return missing[0];
  }
}
