package org.lectern.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// Puts documents first in which neighbours of the query stand close together.
///
/// Source: Metzler and Croft, "A Markov Random Field Model for Term Dependencies", 2005: of all
/// dependences between words those of neighbours carry most.
final class Proximity {
  private Proximity() {}

  /// The query, with documents raised in which two words that were typed side by side stand within
  /// a few words of each other, in title or text.
  static Query raise(Query query, List<BareWord> words, Ranking ranking) {
    List<BareWord> stems = words.stream().filter(word -> !word.exact()).toList();
    if (stems.size() < 2
        || stems.size() > Ranking.MOST_WORDS_FOR_PROXIMITY
        || ranking.proximity() == 0) {
      return query;
    }
    BooleanQuery.Builder raised = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Query pair : pairs(stems)) {
      raised.add(new BoostQuery(pair, ranking.proximity()), Occur.SHOULD);
    }
    return raised.build();
  }

  private static List<Query> pairs(List<BareWord> words) {
    List<Query> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      for (String field : List.of(FieldNames.TITLE, FieldNames.BODY)) {
        pairs.add(
            new PhraseQuery(
                Ranking.PROXIMITY_SLOP, field, words.get(i).term(), words.get(i + 1).term()));
      }
    }
    return pairs;
  }
}
