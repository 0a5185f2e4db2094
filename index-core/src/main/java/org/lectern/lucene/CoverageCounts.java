package org.lectern.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts documents by coverage; made for a query whose score is the coverage.
final class CoverageCounts implements Collector {
  private final int[] counts;

  private CoverageCounts(int most) {
    counts = new int[most + 1];
  }

  /// @param most the highest coverage there can be
  static CollectorManager<CoverageCounts, CoverageCounts> manager(int most) {
    return new CollectorManager<>() {
      @Override
      public CoverageCounts newCollector() {
        return new CoverageCounts(most);
      }

      @Override
      public CoverageCounts reduce(Collection<CoverageCounts> collectors) {
        CoverageCounts sum = new CoverageCounts(most);
        for (CoverageCounts part : collectors) {
          for (int i = 0; i <= most; i++) {
            sum.counts[i] += part.counts[i];
          }
        }
        return sum;
      }
    };
  }

  /// The highest coverage that at least so many documents reach; 0 where there is none.
  int reachedBy(int documents) {
    int reached = 0;
    for (int coverage = counts.length - 1; coverage > 0; coverage--) {
      reached += counts[coverage];
      if (reached >= documents) {
        return coverage;
      }
    }
    return 0;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    return new LeafCollector() {
      private Scorable scorer = new KnownScore();

      @Override
      public void setScorer(Scorable scorable) {
        scorer = scorable;
      }

      @Override
      public void collect(int doc) throws IOException {
        counts[(int) scorer.score()]++;
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
