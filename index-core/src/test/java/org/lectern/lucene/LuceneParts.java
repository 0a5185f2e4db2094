package org.lectern.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A query of ours made of Lucene's own parts: the same documents with the same scores. What has no
/// counterpart there, a bar that lies below all words, stays as it is.
final class LuceneParts {
  private LuceneParts() {}

  static Query of(Query query) {
    return switch (query) {
      case RaisedQuery raised -> with(with(of(raised.plain()), raised.near()), raised.named());
      case CoverageQuery coverage when coverage.needsAll() -> all(coverage, Occur.MUST);
      case CoverageQuery coverage when coverage.needsAny() -> all(coverage, Occur.SHOULD);
      case WordQuery word -> anywhere(word);
      case BoostQuery boost -> new BoostQuery(of(boost.getQuery()), boost.getBoost());
      case DisjunctionMaxQuery best ->
          new DisjunctionMaxQuery(
              best.getDisjuncts().stream().map(LuceneParts::of).toList(),
              best.getTieBreakerMultiplier());
      case BooleanQuery several -> {
        BooleanQuery.Builder same =
            new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(several.getMinimumNumberShouldMatch());
        for (BooleanClause clause : several) {
          same.add(of(clause.query()), clause.occur());
        }
        yield same.build();
      }
      default -> query;
    };
  }

  private static Query all(CoverageQuery coverage, Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    coverage.words().forEach(word -> all.add(of(word.query()), occur));
    return all.build();
  }

  private static Query with(Query query, List<Query> more) {
    if (more.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    more.forEach(each -> all.add(each, Occur.SHOULD));
    return all.build();
  }

  private static Query anywhere(WordQuery word) {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    CombinedFieldQuery.Builder text =
        new CombinedFieldQuery.Builder(word.terms().getFirst().text());
    for (int i = 0; i < FieldNames.SEARCHED.size(); i++) {
      String field = FieldNames.SEARCHED.get(i);
      Term term = word.terms().get(i);
      float weight = Ranking.DEFAULTS.of(field);
      if (Ranking.isOfText(field)) {
        text.addField(term.field(), weight);
      } else {
        anywhere.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD);
      }
    }
    return anywhere.add(text.build(), Occur.SHOULD).build();
  }
}
