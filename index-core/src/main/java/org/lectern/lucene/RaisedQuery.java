package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The documents of a query, some of them raised. What raises a document is worked out only where
/// the document can come into the list of the best with it ([Bounded]): of ten thousand documents
/// with both words, for a few dozen it is looked up whether they stand close together.
final class RaisedQuery extends Query {
  private final Query query;
  private final List<Query> near;
  private final List<Query> named;

  /// @param near what adds little each, and is costly to find out
  /// @param named what adds much, and holds for few documents
  RaisedQuery(Query query, List<Query> near, List<Query> named) {
    this.query = query;
    this.near = List.copyOf(near);
    this.named = List.copyOf(named);
  }

  /// The query without what raises documents.
  Query plain() {
    return query;
  }

  /// What adds little each.
  List<Query> near() {
    return near;
  }

  /// What adds much.
  List<Query> named() {
    return named;
  }

  /// Raises those documents of another query.
  RaisedQuery over(Query other) {
    return new RaisedQuery(other, near, named);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    List<Query> nearRewritten = rewrite(near, searcher);
    List<Query> namedRewritten = rewrite(named, searcher);
    return rewritten.equals(query) && nearRewritten.equals(near) && namedRewritten.equals(named)
        ? this
        : new RaisedQuery(rewritten, nearRewritten, namedRewritten);
  }

  private static List<Query> rewrite(List<Query> queries, IndexSearcher searcher)
      throws IOException {
    List<Query> rewritten = new ArrayList<>();
    for (Query each : queries) {
      rewritten.add(each.rewrite(searcher));
    }
    return rewritten;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor.getSubVisitor(Occur.MUST, this));
    QueryVisitor others = visitor.getSubVisitor(Occur.SHOULD, this);
    near.forEach(each -> each.visit(others));
    named.forEach(each -> each.visit(others));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = searcher.createWeight(query, mode, boost);
    return mode.needsScores()
        ? new RaisedWeight(weight, weights(near, searcher, boost), weights(named, searcher, boost))
        : weight;
  }

  private static List<Weight> weights(List<Query> queries, IndexSearcher searcher, float boost)
      throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (Query each : queries) {
      weights.add(searcher.createWeight(each, ScoreMode.COMPLETE, boost));
    }
    return weights;
  }

  private final class RaisedWeight extends Weight {
    private final Weight weight;
    private final List<Weight> near;
    private final List<Weight> named;

    RaisedWeight(Weight weight, List<Weight> near, List<Weight> named) {
      super(RaisedQuery.this);
      this.weight = weight;
      this.near = near;
      this.named = named;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      ScorerSupplier supplier = weight.scorerSupplier(context);
      return supplier == null
          ? null
          : new Supplier(
              supplier, new Raise(new Additions(near, context), new Additions(named, context)));
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
      return weight.matches(context, doc);
    }

    @Override
    public int count(LeafReaderContext context) throws IOException {
      return weight.count(context);
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      Explanation plain = weight.explain(context, doc);
      if (!plain.isMatch()) {
        return plain;
      }
      List<Explanation> parts = new ArrayList<>(List.of(plain));
      float score = plain.getValue().floatValue();
      for (List<Weight> additions : List.of(near, named)) {
        double sum = 0;
        for (Weight addition : additions) {
          Explanation part = addition.explain(context, doc);
          if (part.isMatch()) {
            parts.add(part);
            sum += part.getValue().doubleValue();
          }
        }
        score += (float) sum;
      }
      return parts.size() == 1 ? plain : Explanation.match(score, "raised, sum of:", parts);
    }
  }

  private static final class Supplier extends ScorerSupplier {
    private final ScorerSupplier supplier;
    private final Raise raise;

    Supplier(ScorerSupplier supplier, Raise raise) {
      this.supplier = supplier;
      this.raise = raise;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new RaisedScorer(supplier.get(leadCost), raise);
    }

    @Override
    public BulkScorer bulkScorer() throws IOException {
      return new RaisedBulkScorer(supplier.bulkScorer(), raise);
    }

    @Override
    public long cost() {
      return supplier.cost();
    }
  }

  /// What may be added in a segment: whoever has it, in rising order.
  private static final class Additions {
    private final List<Scorer> scorers = new ArrayList<>();
    private final List<DocIdSetIterator> documents = new ArrayList<>();
    private final List<@Nullable TwoPhaseIterator> verified = new ArrayList<>();
    private final float most;
    // No document before this one has any of them.
    private int next;

    Additions(List<Weight> weights, LeafReaderContext context) throws IOException {
      double sum = 0;
      for (Weight weight : weights) {
        Scorer scorer = weight.scorer(context);
        if (scorer != null) {
          TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
          scorers.add(scorer);
          verified.add(twoPhase);
          documents.add(twoPhase == null ? scorer.iterator() : twoPhase.approximation());
          sum += scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
        }
      }
      most = (float) sum;
      next = scorers.isEmpty() ? DocIdSetIterator.NO_MORE_DOCS : -1;
    }

    float of(int doc) throws IOException {
      return doc < next ? 0 : sum(doc);
    }

    private float sum(int doc) throws IOException {
      double sum = 0;
      next = DocIdSetIterator.NO_MORE_DOCS;
      for (int i = 0; i < scorers.size(); i++) {
        DocIdSetIterator at = documents.get(i);
        if (at.docID() < doc) {
          at.advance(doc);
        }
        if (at.docID() == doc) {
          TwoPhaseIterator twoPhase = verified.get(i);
          if (twoPhase == null || twoPhase.matches()) {
            sum += scorers.get(i).score();
          }
        }
        next = Math.min(next, at.docID());
      }
      return (float) sum;
    }
  }

  /// Scores the documents of a segment; each is asked for once or more, in rising order.
  private static final class Raise {
    private final Additions near;
    private final Additions named;
    private int doc = -1;
    private float plain;
    private float raisedByName;
    private float score;
    private boolean scored;

    Raise(Additions near, Additions named) {
      this.near = near;
      this.named = named;
    }

    private void to(int next, Scorable plainScore) throws IOException {
      if (next != doc) {
        doc = next;
        plain = plainScore.score();
        raisedByName = named.of(next);
        scored = false;
      }
    }

    boolean cannotReach(float least) {
      return !scored && most(plain, raisedByName) < least;
    }

    /// Sums are rounded: a bound within a millionth is none.
    private float most(float plain, float raisedByName) {
      return (plain + near.most) * 1.000001f + raisedByName;
    }

    float score() throws IOException {
      if (!scored) {
        score = plain + near.of(doc) + raisedByName;
        scored = true;
      }
      return score;
    }
  }

  private static final class RaisedScorer extends Scorer implements Bounded {
    private final Scorer scorer;
    private final Raise raise;

    RaisedScorer(Scorer scorer, Raise raise) {
      this.scorer = scorer;
      this.raise = raise;
    }

    @Override
    public int docID() {
      return scorer.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return scorer.iterator();
    }

    @Override
    public @Nullable TwoPhaseIterator twoPhaseIterator() {
      return scorer.twoPhaseIterator();
    }

    @Override
    public boolean cannotReach(float least) throws IOException {
      raise.to(docID(), scorer);
      return raise.cannotReach(least);
    }

    @Override
    public float score() throws IOException {
      raise.to(docID(), scorer);
      return raise.score();
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }
  }

  private static final class RaisedBulkScorer extends BulkScorer {
    private final BulkScorer scorer;
    private final Raise raise;

    RaisedBulkScorer(BulkScorer scorer, Raise raise) {
      this.scorer = scorer;
      this.raise = raise;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits live, int min, int max)
        throws IOException {
      return scorer.score(new Raising(collector, raise), live, min, max);
    }

    @Override
    public long cost() {
      return scorer.cost();
    }
  }

  /// The documents of a batch with their raised scores.
  private static final class RaisedBatch extends Batch {
    private final Raise raise;
    private float[] bounds = {};
    private float[] byName = {};
    private @Nullable Batch plain;
    private int index;
    // The last document that was scored: neighbours can be asked for once.
    private int scored;
    private float score;

    RaisedBatch(Raise raise) {
      this.raise = raise;
    }

    void take(Batch batch) throws IOException {
      plain = batch;
      docs = batch.docs;
      size = batch.size;
      scored = -1;
      if (byName.length < size) {
        byName = new float[size];
        bounds = new float[size];
      }
      most = bounds;
      for (int i = 0; i < size; i++) {
        byName[i] = raise.named.of(docs[i]);
        bounds[i] = raise.most(batch.most[i], byName[i]);
      }
    }

    @Override
    void at(int next) {
      index = next;
      plain().at(next);
    }

    private Batch plain() {
      return Objects.requireNonNull(plain, "no batch was taken");
    }

    @Override
    public float score() throws IOException {
      if (scored != index) {
        score = plain().score() + raise.near.of(docs[index]) + byName[index];
        scored = index;
      }
      return score;
    }
  }

  /// Hands documents on with their raised scores.
  private static final class Raising extends Scorable implements Batch.Taking, Bounded {
    private final LeafCollector collector;
    private final Raise raise;
    private final RaisedBatch batch;
    private @Nullable Scorable plain;
    private int doc;

    Raising(LeafCollector collector, Raise raise) {
      this.collector = collector;
      this.raise = raise;
      this.batch = new RaisedBatch(raise);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      plain = scorer;
      collector.setScorer(scorer instanceof Batch ? batch : this);
    }

    @Override
    public void collect(Batch plain) throws IOException {
      batch.take(plain);
      batch.into(collector);
    }

    @Override
    public void collect(int next) throws IOException {
      doc = next;
      collector.collect(next);
    }

    private Scorable plain() {
      return Objects.requireNonNull(plain, "a document was collected before its scorer");
    }

    @Override
    public boolean cannotReach(float least) throws IOException {
      raise.to(doc, plain());
      return raise.cannotReach(least);
    }

    @Override
    public float score() throws IOException {
      raise.to(doc, plain());
      return raise.score();
    }
  }

  @Override
  public String toString(String field) {
    return query.toString(field) + " raised by " + near + named;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RaisedQuery raised
        && raised.query.equals(query)
        && raised.near.equals(near)
        && raised.named.equals(named);
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, near, named);
  }
}
