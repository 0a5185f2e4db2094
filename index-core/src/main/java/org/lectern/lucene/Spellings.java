package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.lectern.analysis.Analyzers;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.search.Spelling;

/// Finds words of the index that are spelled much like rare ones of a query, or like two of its
/// words written as one, or one written as two.
final class Spellings {
  private static final List<String> FIELDS =
      List.of(
          FieldNames.TITLE,
          FieldNames.ORGANIZATION,
          FieldNames.BODY,
          FieldNames.HEADING,
          FieldNames.PROFILE);
  // A word of that many documents is spelled as it was meant.
  private static final int OFTEN = 3;
  private static final int LEAST_LETTERS = 4;
  // A letter more may be wrong in words that are longer.
  private static final int SHORT = 5;
  private static final int LEAST_PART = 3;
  private static final int MOST_OF_ONE = 3;
  // Each costs a walk through the words of the index.
  private static final int MOST_RARE = 6;

  private final Deadline deadline;
  private final IndexReader reader;
  private final IndexSearcher searcher;

  Spellings(Snapshot snapshot, Deadline deadline) {
    this.deadline = deadline;
    this.searcher = snapshot.searcher(deadline);
    this.reader = searcher.getIndexReader();
  }

  private record Likely(String text, float likeness, long documents) {}

  /// For each rare word the likeliest spellings, the best first; where the deadline is met, of the
  /// words before.
  List<Spelling> of(List<String> typed) throws IOException {
    List<String> words = typed.stream().map(Spellings::single).toList();
    List<Spelling> all = new ArrayList<>();
    try {
      find(words, all);
    } catch (ExitingReaderException | Deadline.MetException _) {
      return all;
    }
    return all;
  }

  private void find(List<String> words, List<Spelling> all) throws IOException {
    int rare = 0;
    for (int i = 0; i < words.size(); i++) {
      deadline.check();
      if (isRare(words.get(i)) && rare++ < MOST_RARE) {
        addJoined(words, i, all);
        List<Likely> likely = new ArrayList<>(alike(words.get(i)));
        likely.addAll(parted(words.get(i)));
        likely.sort(
            Comparator.comparing(Likely::likeness)
                .thenComparing(Likely::documents)
                .reversed()
                .thenComparing(Likely::text));
        for (Likely one : likely.subList(0, Math.min(MOST_OF_ONE, likely.size()))) {
          all.add(new Spelling(i, 1, one.text()));
        }
      }
    }
  }

  /// The folded word; empty where the text is none, or several.
  private static String single(String text) {
    List<Token> tokens = Tokens.exact(text);
    boolean letters =
        tokens.size() == 1 && tokens.getFirst().term().codePoints().allMatch(Character::isLetter);
    return letters ? tokens.getFirst().term() : "";
  }

  private boolean isRare(String word) throws IOException {
    if (word.isEmpty() || Analyzers.isStopWord(word)) {
      return false;
    }
    long documents = documents(word);
    for (Token stem : Tokens.stemmed(word)) {
      for (String field : FIELDS) {
        documents = Math.max(documents, reader.docFreq(new Term(field, stem.term())));
      }
    }
    return documents < OFTEN;
  }

  private long documents(String word) throws IOException {
    long most = 0;
    for (String field : FIELDS) {
      most = Math.max(most, reader.docFreq(new Term(FieldNames.exact(field), word)));
    }
    return most;
  }

  /// Words that differ in a letter or two.
  private List<Likely> alike(String word) throws IOException {
    if (word.length() < LEAST_LETTERS) {
      return List.of();
    }
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(LEAST_LETTERS);
    checker.setMaxEdits(word.length() <= SHORT ? 1 : 2);
    long least = documents(word) + 1;
    Map<String, Likely> found = new HashMap<>();
    for (String field : FIELDS) {
      SuggestWord[] words =
          checker.suggestSimilar(
              new Term(FieldNames.exact(field), word),
              MOST_OF_ONE,
              reader,
              SuggestMode.SUGGEST_ALWAYS);
      for (SuggestWord one : words) {
        found.merge(
            one.string,
            new Likely(one.string, one.score, one.freq),
            (a, b) ->
                new Likely(
                    a.text(),
                    Math.max(a.likeness(), b.likeness()),
                    Math.max(a.documents(), b.documents())));
      }
    }
    return found.values().stream().filter(one -> one.documents() >= least).toList();
  }

  /// The word written as two that stand side by side somewhere.
  private List<Likely> parted(String word) throws IOException {
    List<Likely> found = new ArrayList<>();
    for (int i = LEAST_PART; i <= word.length() - LEAST_PART; i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      if (documents(first) > 0 && documents(second) > 0) {
        String both = first + " " + second;
        long together = count(WordQueries.phrase(both, Ranking.DEFAULTS));
        if (together > documents(word)) {
          found.add(new Likely(both, 1 - 1f / word.length(), together));
        }
      }
    }
    return found;
  }

  /// A search that met the deadline has counted too few.
  private long count(Query query) throws IOException {
    long documents = searcher.count(query);
    deadline.check();
    return documents;
  }

  /// A rare word written as one with its neighbour.
  private void addJoined(List<String> words, int place, List<Spelling> all) throws IOException {
    for (int first = Math.max(0, place - 1); first <= place && first + 1 < words.size(); first++) {
      String one = words.get(first) + words.get(first + 1);
      boolean both = !words.get(first).isEmpty() && !words.get(first + 1).isEmpty();
      if (both && documents(one) > 0) {
        String apart = words.get(first) + " " + words.get(first + 1);
        if (documents(one) > count(WordQueries.phrase(apart, Ranking.DEFAULTS))) {
          all.add(new Spelling(first, 2, one));
        }
      }
    }
  }
}
