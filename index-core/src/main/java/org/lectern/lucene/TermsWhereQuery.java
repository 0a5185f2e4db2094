package org.lectern.lucene;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;
import org.jspecify.annotations.Nullable;

/// Documents that have a term of a field for which a condition holds; every term is looked at, so
/// it is for fields with few of them.
final class TermsWhereQuery extends Query {
  private final String field;
  private final Predicate<String> wanted;

  TermsWhereQuery(String field, Predicate<String> wanted) {
    this.field = field;
    this.wanted = wanted;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Terms terms = context.reader().terms(field);
        if (terms == null) {
          return null;
        }
        DocIdSetBuilder docs = matching(terms, context);
        Scorer scorer = new ConstantScoreScorer(score(), mode, docs.build().iterator());
        return new DefaultScorerSupplier(scorer);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private DocIdSetBuilder matching(Terms terms, LeafReaderContext context) throws IOException {
    DocIdSetBuilder docs = new DocIdSetBuilder(context.reader().maxDoc(), terms);
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (wanted.test(term.utf8ToString())) {
        postings = each.postings(postings, PostingsEnum.NONE);
        docs.add(postings);
      }
    }
    return docs;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":where";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TermsWhereQuery query
        && query.field.equals(field)
        && query.wanted.equals(wanted);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + wanted.hashCode();
  }
}
