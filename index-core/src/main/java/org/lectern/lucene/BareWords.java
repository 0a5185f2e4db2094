package org.lectern.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.lectern.analysis.Analyzers;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.query.Query.Bag;
import org.lectern.query.Query.Not;
import org.lectern.query.Query.Word;

/// The bare words of a query: the distinct stems of its words, in the order in which they were
/// typed.
///
/// Stop words are left out, unless the query has nothing else to look for; then they are looked for
/// as they stand.
///
/// @param words to look for
/// @param ignored stop words that were left out, as typed
/// @param clauses of the query that are no bare words, and always hold
record BareWords(
    List<BareWord> words, List<String> ignored, List<org.lectern.query.Query> clauses) {
  /// A word to look for.
  ///
  /// @param typed as typed
  /// @param term as the analysis gives it
  /// @param exact whether the term is looked for as it stands
  /// @param times how often it was typed; a word typed twice counts twice in the score
  record BareWord(String typed, String term, boolean exact, int times) {
    Query query() {
      Query once = exact ? WordQueries.exactWord(term) : WordQueries.stem(term);
      return times == 1 ? once : new BoostQuery(once, times);
    }

    private static BareWord again(BareWord before, BareWord same) {
      return new BareWord(before.typed, before.term, before.exact, before.times + same.times);
    }
  }

  static BareWords of(org.lectern.query.Query tree) {
    List<org.lectern.query.Query> clauses = new ArrayList<>();
    Map<String, BareWord> words = new LinkedHashMap<>();
    Map<String, BareWord> stopWords = new LinkedHashMap<>();
    for (org.lectern.query.Query clause : clauses(tree)) {
      if (clause instanceof Word(var text)) {
        read(text, words, stopWords);
      } else {
        clauses.add(clause);
      }
    }
    boolean nothingElse = words.isEmpty() && clauses.stream().allMatch(Not.class::isInstance);
    if (nothingElse) {
      return new BareWords(List.copyOf(stopWords.values()), List.of(), clauses);
    }
    List<String> ignored = stopWords.values().stream().map(BareWord::typed).toList();
    return new BareWords(List.copyOf(words.values()), ignored, clauses);
  }

  private static List<org.lectern.query.Query> clauses(org.lectern.query.Query tree) {
    return tree instanceof Bag(var clauses) ? clauses : List.of(tree);
  }

  private static void read(
      String text, Map<String, BareWord> words, Map<String, BareWord> stopWords) {
    Map<Integer, String> stems = new LinkedHashMap<>();
    for (Token stem : Tokens.stemmed(text)) {
      stems.put(stem.position(), stem.term());
    }
    for (Token token : Tokens.exact(text)) {
      String typed = text.substring(token.start(), token.end());
      String stem = stems.get(token.position());
      if (stem == null || Analyzers.isStopWord(token.term())) {
        stopWords.merge(token.term(), new BareWord(typed, token.term(), true, 1), BareWord::again);
      } else {
        words.merge(stem, new BareWord(typed, stem, false, 1), BareWord::again);
      }
    }
  }
}
