package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// One pass over the documents that match a query, for the hits and for every facet's counts.
///
/// A document that meets every dimension is a hit. One that fails a single dimension is no hit, but
/// the facets that ignore this dimension count it. Only hits reach the collector of the best ones.
final class HitCollector implements Collector {
  private static final int CHECK_EVERY = 1024;

  /// What one segment has.
  static final class Segment {
    private final int leaf;
    private final DocList hits = new DocList();
    private final List<DocList> missedBy;
    private final Map<DocList, DocList> others = new HashMap<>();

    private Segment(int leaf, List<DocList> missedBy) {
      this.leaf = leaf;
      this.missedBy = missedBy;
    }

    /// The segment's number.
    int leaf() {
      return leaf;
    }

    DocList hits() {
      return hits;
    }

    /// For each dimension, the documents that fail it alone.
    List<DocList> missedBy() {
      return missedBy;
    }

    /// How many documents are counted at all.
    int collected() {
      return hits.size() + missedBy.stream().mapToInt(DocList::size).sum();
    }

    /// The documents that are not on one of its lists, deleted ones among them.
    ///
    /// @param all how many documents the segment has
    DocList othersThan(DocList docs, int all) {
      return others.computeIfAbsent(docs, some -> some.others(all));
    }
  }

  private final List<Weight> dimensions;
  private final Collector best;
  private final boolean ranked;
  private final Deadline deadline;
  private final List<Segment> segments = new ArrayList<>();

  HitCollector(List<Weight> dimensions, Collector best, boolean ranked, Deadline deadline) {
    this.dimensions = dimensions;
    this.best = best;
    this.ranked = ranked;
    this.deadline = deadline;
  }

  /// Collects into this one: a search is done by one thread.
  CollectorManager<HitCollector, HitCollector> alone() {
    return new CollectorManager<>() {
      @Override
      public HitCollector newCollector() {
        return HitCollector.this;
      }

      @Override
      public HitCollector reduce(Collection<HitCollector> collectors) {
        return HitCollector.this;
      }
    };
  }

  List<Segment> segments() {
    return segments;
  }

  long hits() {
    return segments.stream().mapToLong(segment -> segment.hits.size()).sum();
  }

  @Override
  public ScoreMode scoreMode() {
    return ranked ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<DocList> missedBy = new ArrayList<>();
    DocIdSetIterator[] members = new DocIdSetIterator[dimensions.size()];
    for (int i = 0; i < members.length; i++) {
      Scorer scorer = dimensions.get(i).scorer(context);
      members[i] = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      missedBy.add(new DocList());
    }
    Segment segment = new Segment(context.ord, missedBy);
    segments.add(segment);
    return new SegmentCollector(segment, members, best.getLeafCollector(context));
  }

  private final class SegmentCollector implements Batch.Taking {
    private final Segment segment;
    private final DocIdSetIterator[] members;
    private final LeafCollector best;
    private int seen;

    SegmentCollector(Segment segment, DocIdSetIterator[] members, LeafCollector best) {
      this.segment = segment;
      this.members = members;
      this.best = best;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      best.setScorer(scorer);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (++seen % CHECK_EVERY == 0) {
        deadline.check();
      }
      int failed = -1;
      for (int i = 0; i < members.length; i++) {
        if (!contains(members[i], doc)) {
          if (failed >= 0) {
            return;
          }
          failed = i;
        }
      }
      if (failed >= 0) {
        segment.missedBy.get(failed).add(doc);
      } else {
        segment.hits.add(doc);
        best.collect(doc);
      }
    }

    @Override
    public void collect(Batch batch) throws IOException {
      if (members.length == 0) {
        deadline.check();
        segment.hits.add(batch.docs, batch.size);
        batch.into(best);
      } else {
        for (int i = 0; i < batch.size; i++) {
          batch.at(i);
          collect(batch.docs[i]);
        }
      }
    }

    private static boolean contains(DocIdSetIterator members, int doc) throws IOException {
      int at = members.docID();
      return (at < doc ? members.advance(doc) : at) == doc;
    }

    @Override
    public void finish() throws IOException {
      best.finish();
    }
  }
}
