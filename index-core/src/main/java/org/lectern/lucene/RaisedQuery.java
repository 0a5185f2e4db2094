package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
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
