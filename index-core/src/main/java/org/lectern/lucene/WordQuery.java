package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A word in any searched field. Those of the text are scored together, by BM25F; the ones beside
/// it by BM25 each, and added.
///
/// It scores what Lucene's `CombinedFieldQuery` scores, for a fraction of its cost: how long a
/// document is in all fields of the text is added up once a segment ([TextLengths]) and not for
/// every document of every query, and documents are scored by the thousand ([WordScorer]).
final class WordQuery extends Query {
  private final String term;
  private final boolean exact;
  private final Ranking ranking;

  /// @param exact whether the word is looked for as it stands, or by its stem
  WordQuery(String term, boolean exact, Ranking ranking) {
    this.term = term;
    this.exact = exact;
    this.ranking = ranking;
  }

  /// The word in each searched field.
  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (String field : FieldNames.SEARCHED) {
      terms.add(new Term(exact ? FieldNames.exact(field) : field, term));
    }
    return terms;
  }

  private Query unscored() {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    terms().forEach(each -> anywhere.add(new TermQuery(each), Occur.SHOULD));
    return anywhere.build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    Term[] visited =
        terms().stream().filter(each -> visitor.acceptField(each.field())).toArray(Term[]::new);
    if (visited.length > 0) {
      visitor.getSubVisitor(Occur.SHOULD, this).consumeTerms(this, visited);
    }
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return mode.needsScores()
        ? new WordWeight(searcher, boost)
        : searcher.createWeight(unscored(), mode, boost);
  }

  /// A field that some document has the word in.
  ///
  /// @param weight of a word there
  /// @param beside scores the field, null where it is one of the text
  private record Field(Term term, TermStates states, float weight, @Nullable SimScorer beside) {}

  private final class WordWeight extends Weight {
    private final IndexSearcher searcher;
    private final List<Field> fields = new ArrayList<>();
    private final @Nullable SimScorer ofText;

    WordWeight(IndexSearcher searcher, float boost) throws IOException {
      super(WordQuery.this);
      this.searcher = searcher;
      long documents = 0;
      long occurrences = 0;
      List<Term> terms = terms();
      for (int i = 0; i < terms.size(); i++) {
        String field = FieldNames.SEARCHED.get(i);
        Term in = terms.get(i);
        TermStates states = TermStates.build(searcher, in, true);
        if (states.docFreq() == 0) {
          continue;
        }
        float weight = ranking.of(field);
        TermStatistics statistics =
            searcher.termStatistics(in, states.docFreq(), states.totalTermFreq());
        if (Ranking.isOfText(field)) {
          fields.add(new Field(in, states, weight, null));
          documents = Math.max(documents, statistics.docFreq());
          occurrences = (long) (occurrences + (double) weight * statistics.totalTermFreq());
        } else {
          CollectionStatistics all =
              Objects.requireNonNull(searcher.collectionStatistics(in.field()));
          SimScorer scorer = searcher.getSimilarity().scorer(boost * weight, all, statistics);
          fields.add(new Field(in, states, weight, scorer));
        }
      }
      ofText =
          documents == 0
              ? null
              : searcher
                  .getSimilarity()
                  .scorer(
                      boost,
                      textStatistics(),
                      new TermStatistics(new BytesRef(term), documents, Math.max(1, occurrences)));
    }

    /// The fields of the text as if they were one.
    private CollectionStatistics textStatistics() throws IOException {
      long most = 0;
      long documents = 0;
      long occurrences = 0;
      long postings = 0;
      for (String field : FieldNames.SEARCHED) {
        CollectionStatistics one =
            Ranking.isOfText(field)
                ? searcher.collectionStatistics(exact ? FieldNames.exact(field) : field)
                : null;
        if (one != null) {
          most = Math.max(most, one.maxDoc());
          documents = Math.max(documents, one.docCount());
          postings = Math.max(postings, one.sumDocFreq());
          occurrences = (long) (occurrences + (double) ranking.of(field) * one.sumTotalTermFreq());
        }
      }
      return new CollectionStatistics("text", most, documents, occurrences, postings);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      List<WordScorer.InField> in = new ArrayList<>();
      for (Field field : fields) {
        var state = field.states.get(context);
        var found = state == null ? null : state.get();
        if (found != null) {
          var terms = Objects.requireNonNull(context.reader().terms(field.term.field())).iterator();
          terms.seekExact(field.term.bytes(), found);
          in.add(
              new WordScorer.InField(
                  terms.postings(null, PostingsEnum.FREQS),
                  field.weight,
                  field.beside,
                  field.beside == null
                      ? null
                      : context.reader().getNormValues(field.term.field())));
        }
      }
      return in.isEmpty()
          ? null
          : new WordScorer.Supplier(
              in, ofText, () -> TextLengths.of(context.reader(), exact, ranking));
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
      return searcher
          .createWeight(unscored(), ScoreMode.COMPLETE_NO_SCORES, 1)
          .matches(context, doc);
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      Scorer scorer = scorer(context);
      return scorer == null || scorer.iterator().advance(doc) != doc
          ? Explanation.noMatch("no searched field has " + term)
          : ((WordScorer) scorer).explain(term);
    }
  }

  @Override
  public String toString(String field) {
    return (exact ? "=" : "") + term;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WordQuery query
        && query.term.equals(term)
        && query.exact == exact
        && query.ranking.equals(ranking);
  }

  @Override
  public int hashCode() {
    return Objects.hash(term, exact, ranking);
  }
}
