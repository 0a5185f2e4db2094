package org.lectern.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;

/// What is looked for besides a typed word: a word by its stem, several words as a phrase.
///
/// @param text as the rule writes it
/// @param typed the words of the query that it stands for, as typed
/// @param terms its stem, or its words as they stand
record Synonym(String text, String typed, List<String> terms) {
  static Synonym of(String text, String typed) {
    List<String> words = terms(Tokens.exact(text));
    List<String> stems = terms(Tokens.stemmed(text));
    return new Synonym(text, typed, words.size() == 1 && stems.size() == 1 ? stems : words);
  }

  private static List<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).toList();
  }

  boolean isPhrase() {
    return terms.size() > 1;
  }

  /// It in any searched field.
  Query query(Ranking ranking) {
    return isPhrase()
        ? WordQueries.phrase(text, ranking)
        : WordQueries.stem(terms.getFirst(), ranking);
  }

  /// The field of the index that holds the terms of a text field.
  String field(String field) {
    return isPhrase() ? FieldNames.exact(field) : field;
  }

  /// It in one text field.
  Query query(String field) {
    if (isPhrase()) {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      terms.forEach(term -> phrase.add(new Term(field(field), term)));
      return phrase.build();
    }
    return new TermQuery(new Term(field, terms.getFirst()));
  }

  boolean isIn(String other) {
    List<String> words =
        new ArrayList<>(terms(isPhrase() ? Tokens.exact(other) : Tokens.stemmed(other)));
    return IntStream.rangeClosed(0, words.size() - terms.size())
        .anyMatch(at -> words.subList(at, at + terms.size()).equals(terms));
  }
}
