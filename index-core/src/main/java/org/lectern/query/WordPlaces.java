package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import org.lectern.query.Query.All;
import org.lectern.query.Query.Any;
import org.lectern.query.Query.Bag;
import org.lectern.query.Query.Everything;
import org.lectern.query.Query.Fuzzy;
import org.lectern.query.Query.InField;
import org.lectern.query.Query.Missing;
import org.lectern.query.Query.Not;
import org.lectern.query.Query.Phrase;
import org.lectern.query.Query.Prefix;
import org.lectern.query.Query.Range;
import org.lectern.query.Query.Value;
import org.lectern.query.Query.Word;

/// Tells where the bare words of a query begin.
final class WordPlaces {
  private WordPlaces() {}

  /// @param positions where each leaf of the tree begins, in the tree's order
  static List<Integer> of(Query tree, List<Integer> positions) {
    List<Integer> places = new ArrayList<>();
    int leaf = 0;
    for (Query clause : tree instanceof Bag(var clauses) ? clauses : List.<Query>of()) {
      if (clause instanceof Word) {
        places.add(positions.get(leaf));
      }
      leaf += leaves(clause);
    }
    return places;
  }

  private static int leaves(Query query) {
    return switch (query) {
      case Bag(var clauses) -> leaves(clauses);
      case All(var clauses) -> leaves(clauses);
      case Any(var clauses) -> leaves(clauses);
      case Not(var clause) -> leaves(clause);
      case InField(_, var clause) -> leaves(clause);
      case Word _, Phrase _, Prefix _, Fuzzy _, Value _, Missing _, Range _ -> 1;
      case Everything _ -> 0;
    };
  }

  private static int leaves(List<Query> clauses) {
    return clauses.stream().mapToInt(WordPlaces::leaves).sum();
  }
}
