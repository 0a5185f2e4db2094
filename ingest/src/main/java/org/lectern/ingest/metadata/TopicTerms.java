package org.lectern.ingest.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.schema.PolicyArea;

/// The weighted terms and phrases of the policy areas, from the resource `topics.tsv`: a line a
/// term, with the slug of the area, the weight and the phrase, parted by tabs; `#` begins a
/// comment.
///
/// A weight says how much one occurrence speaks for the area: 3 for a term that stands for it
/// alone, 1 for one that only supports others.
final class TopicTerms {
  private static final TopicTerms SHIPPED = shipped();

  private final Map<String, List<Term>> byFirstWord = new HashMap<>();

  /// A line of the file: each is a term of its own, even if another has the same words.
  ///
  /// @param line of the file, which tells it from all others
  /// @param words folded as [Tokens] folds them
  record Term(int line, PolicyArea area, double weight, List<String> words) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Term term && term.line == line;
    }

    @Override
    public int hashCode() {
      return line;
    }
  }

  static TopicTerms get() {
    return SHIPPED;
  }

  /// The terms that begin with a folded word, the longest first.
  List<Term> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  private static TopicTerms shipped() {
    TopicTerms terms = new TopicTerms();
    try (InputStream stream = TopicTerms.class.getResourceAsStream("topics.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("the resource topics.tsv is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          terms.add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    terms.byFirstWord.replaceAll((_, list) -> sorted(list));
    return terms;
  }

  private static List<Term> sorted(List<Term> terms) {
    return terms.stream()
        .sorted(Comparator.comparingInt((Term term) -> term.words.size()).reversed())
        .toList();
  }

  private void add(String line, int number) {
    String[] columns = line.split("\t", -1);
    PolicyArea area = columns.length == 3 ? PolicyArea.of(columns[0]).orElse(null) : null;
    if (area == null) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "topics.tsv line %d must be area, weight, phrase, got %s",
              number,
              line));
    }
    List<String> words = Tokens.of(columns[2]).stream().map(Tokens.Token::word).toList();
    byFirstWord
        .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
        .add(new Term(number, area, Double.parseDouble(columns[1]), words));
  }
}
