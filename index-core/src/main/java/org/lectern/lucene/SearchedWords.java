package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.lectern.query.QueryField;

/// What of a query can be seen in a hit: its bare words, and the words, phrases, prefixes and fuzzy
/// words of its other clauses. Exclusions, values and filters cannot.
final class SearchedWords {
  private static final int MOST_PER_WORD = 500;
  private static final List<String> BESIDE =
      List.of(FieldNames.HEADING, FieldNames.PROFILE, FieldNames.REFERENCE);

  /// @param label as typed
  /// @param field the analysis that `query` looks into: the body stemmed or exact
  record Searched(String label, Kind kind, String field, Query query) {}

  /// What sort of clause it is.
  enum Kind {
    WORD,
    PHRASE,
    PATTERN,
    SYNONYM
  }

  /// A place in the text of a hit.
  ///
  /// @param word index of the word in [#searched()]
  /// @param position of its first token in the body
  /// @param start offset into the body, UTF-16 units
  /// @param end exclusive end
  record Found(int word, int position, int start, int end) {}

  private final List<Searched> searched = new ArrayList<>();
  private final List<Weight> weights = new ArrayList<>();

  private final List<Map<String, Weight>> beside = new ArrayList<>();
  private final Map<Synonym, Integer> synonyms = new LinkedHashMap<>();
  private final Map<Synonym, Map<String, Weight>> synonymsBeside = new HashMap<>();

  private final Deadline deadline;

  private SearchedWords(Deadline deadline) {
    this.deadline = deadline;
  }

  /// @throws Deadline.MetException if the deadline is met
  static SearchedWords of(BareWords bare, IndexSearcher searcher, Deadline deadline)
      throws IOException {
    deadline.check();
    SearchedWords words = new SearchedWords(deadline);
    for (BareWord word : bare.words()) {
      deadline.check();
      String field = word.exact() ? FieldNames.exact(FieldNames.BODY) : FieldNames.BODY;
      words.searched.add(
          new Searched(
              word.typed(), Kind.WORD, field, new TermQuery(new Term(field, word.term()))));
      words.beside.add(beside(word, searcher));
    }
    bare.clauses().forEach(words::collect);
    words.synonyms(bare, searcher);
    for (Searched word : words.searched) {
      deadline.check();
      words.weights.add(weight(word.query, searcher));
    }
    return words;
  }

  private void synonyms(BareWords bare, IndexSearcher searcher) throws IOException {
    for (BareWord word : bare.words()) {
      for (Synonym synonym : word.synonyms()) {
        if (!synonyms.containsKey(synonym)) {
          synonyms.put(synonym, searched.size());
          String field = synonym.field(FieldNames.BODY);
          add(synonym.text(), Kind.SYNONYM, field, synonym.query(FieldNames.BODY));
          Map<String, Weight> weights = new LinkedHashMap<>();
          for (String other : BESIDE) {
            weights.put(other, weight(synonym.query(other), searcher));
          }
          synonymsBeside.put(synonym, weights);
        }
      }
    }
  }

  private static Map<String, Weight> beside(BareWord word, IndexSearcher searcher)
      throws IOException {
    Map<String, Weight> weights = new LinkedHashMap<>();
    for (String field : BESIDE) {
      String name = word.exact() ? FieldNames.exact(field) : field;
      weights.put(field, weight(new TermQuery(new Term(name, word.term())), searcher));
    }
    return weights;
  }

  private static Weight weight(Query query, IndexSearcher searcher) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private void collect(org.lectern.query.Query clause) {
    String exact = FieldNames.exact(FieldNames.BODY);
    switch (clause) {
      case org.lectern.query.Query.Word(var text) ->
          add(text, Kind.WORD, FieldNames.BODY, WordQueries.words(FieldNames.BODY, text));
      case org.lectern.query.Query.Phrase(var text) ->
          add(text, Kind.PHRASE, exact, WordQueries.phrase(FieldNames.BODY, text));
      case org.lectern.query.Query.Prefix(var text) ->
          add(text, Kind.PATTERN, exact, WordQueries.prefix(List.of(FieldNames.BODY), text));
      case org.lectern.query.Query.Fuzzy(var text, var edits) ->
          add(text, Kind.PATTERN, exact, WordQueries.fuzzy(List.of(FieldNames.BODY), text, edits));
      case org.lectern.query.Query.InField(var field, var inner) -> {
        if (field == QueryField.TEXT) {
          collect(inner);
        }
      }
      case org.lectern.query.Query.All(var clauses) -> clauses.forEach(this::collect);
      case org.lectern.query.Query.Any(var clauses) -> clauses.forEach(this::collect);
      case org.lectern.query.Query.Bag(var clauses) -> clauses.forEach(this::collect);
      case org.lectern.query.Query.Not _,
          org.lectern.query.Query.Value _,
          org.lectern.query.Query.Missing _,
          org.lectern.query.Query.Range _,
          org.lectern.query.Query.Everything _ -> {}
    }
  }

  private void add(String label, Kind kind, String field, Query query) {
    searched.add(new Searched(label, kind, field, query));
  }

  List<Searched> searched() {
    return searched;
  }

  /// Where these words stand in the body of a document, by place; each up to [#MOST_PER_WORD]
  /// times.
  List<Found> find(LeafReaderContext leaf, int doc) throws IOException {
    Set<Found> found = new LinkedHashSet<>();
    for (int word = 0; word < weights.size(); word++) {
      deadline.check();
      Matches matches = weights.get(word).matches(leaf, doc);
      if (matches == null) {
        continue;
      }
      for (String field : matches) {
        MatchesIterator each = matches.getMatches(field);
        for (int left = MOST_PER_WORD; left > 0 && each != null && each.next(); left--) {
          found.add(new Found(word, each.startPosition(), each.startOffset(), each.endOffset()));
        }
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(Found::start)
                .thenComparing(Found::end)
                .thenComparing(Found::word))
        .toList();
  }

  /// Where a synonym stands in [#searched()].
  int index(Synonym synonym) {
    return synonyms.getOrDefault(synonym, -1);
  }

  /// The searched field that a bare word stands in, of those that are neither title, name nor text.
  Optional<String> fieldBeside(int word, LeafReaderContext leaf, int doc) throws IOException {
    return first(beside.get(word), leaf, doc);
  }

  /// The same of a synonym.
  Optional<String> fieldBeside(Synonym synonym, LeafReaderContext leaf, int doc)
      throws IOException {
    return first(synonymsBeside.getOrDefault(synonym, Map.of()), leaf, doc);
  }

  private static Optional<String> first(Map<String, Weight> fields, LeafReaderContext leaf, int doc)
      throws IOException {
    for (Map.Entry<String, Weight> field : fields.entrySet()) {
      Scorer scorer = field.getValue().scorer(leaf);
      if (scorer != null && scorer.iterator().advance(doc) == doc) {
        return Optional.of(field.getKey());
      }
    }
    return Optional.empty();
  }
}
