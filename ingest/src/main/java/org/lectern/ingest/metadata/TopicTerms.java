package org.lectern.ingest.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.TopicWords.Word;
import org.lectern.schema.PolicyArea;

/// The weighted terms and phrases of the policy areas, from the resource `topics.tsv`, whose first
/// lines say how to read and edit it.
final class TopicTerms {
  /// The greatest weight.
  private static final double GREATEST = 4;

  private static final TopicTerms SHIPPED = shipped();

  /// Several times the stems, in 4 kB.
  private static final int FILTER = (1 << 15) - 1;

  private final Map<String, List<Term>> byFirstWord;

  /// Where the stems that terms begin with are: most words of a text are none of them, which this
  /// tells faster than a look-up.
  private final BitSet first = new BitSet(FILTER + 1);

  private TopicTerms(Map<String, List<Term>> byFirstWord) {
    this.byFirstWord = byFirstWord;
    byFirstWord.keySet().forEach(stem -> first.set(stem.hashCode() & FILTER));
  }

  /// A line of the file: each is a term of its own, even if another has the same words.
  ///
  /// @param line of the file, from 1, which tells it from all others
  /// @param area that the phrase speaks for; `null` of a phrase that speaks for none, but hides its
  ///   parts
  /// @param words in their order
  record Term(int line, @Nullable PolicyArea area, double weight, List<Part> words) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Term term && term.line == line;
    }

    @Override
    public int hashCode() {
      return line;
    }

    /// Whether its words stand at this place.
    boolean standsAt(List<Word> text, int at) {
      if (at + words.size() > text.size()) {
        return false;
      }
      // Its first word has led here: another one tells more.
      for (int i = words.size() - 1; i >= 0; i--) {
        if (!words.get(i).is(text.get(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /// A word of a term.
  ///
  /// @param asItStands compared without stemming
  record Part(String stem, String exact, boolean asItStands) {
    boolean is(Word word) {
      return asItStands ? exact.equals(word.exact()) : stem.equals(word.stem());
    }

    private String compared() {
      return asItStands ? "=" + exact : stem;
    }
  }

  static TopicTerms get() {
    return SHIPPED;
  }

  /// The terms that begin with a stem, the longest first.
  List<Term> startingWith(String stem) {
    return first.get(stem.hashCode() & FILTER)
        ? byFirstWord.getOrDefault(stem, List.of())
        : List.of();
  }

  private static TopicTerms shipped() {
    try (InputStream stream = TopicTerms.class.getResourceAsStream("topics.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("the resource topics.tsv is missing");
      }
      return of(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the lines of a file of terms.
  ///
  /// @throws IllegalStateException if a line is no term, or stands there twice
  static TopicTerms of(List<String> lines) {
    Map<String, List<Term>> terms = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        Term term = term(line, i + 1);
        if (!known.add(term.area + " " + term.words.stream().map(Part::compared).toList())) {
          throw wrong(i + 1, "stands there twice", line);
        }
        terms.computeIfAbsent(term.words.getFirst().stem, _ -> new ArrayList<>()).add(term);
      }
    }
    terms.replaceAll((_, list) ->
        list.stream().sorted(Comparator.comparingInt((Term term) -> -term.words.size())).toList());
    return new TopicTerms(terms);
  }

  private static Term term(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw wrong(number, "must be area, weight, phrase", line);
    }
    Optional<PolicyArea> area = PolicyArea.of(columns[0]);
    if (area.isEmpty() && !columns[0].equals("-")) {
      throw wrong(number, "must begin with the slug of an area or -", line);
    }
    String phrase = columns[2];
    List<Part> words = new ArrayList<>();
    for (Word word : TopicWords.of(phrase)) {
      boolean asItStands = word.start() > 0 && phrase.charAt(word.start() - 1) == '=';
      words.add(new Part(word.stem(), word.exact(), asItStands));
    }
    if (words.isEmpty()) {
      throw wrong(number, "must have a phrase with a word", line);
    }
    return new Term(
        number, area.orElse(null), weight(columns[1], number, line), List.copyOf(words));
  }

  private static double weight(String printed, int number, String line) {
    try {
      double weight = Double.parseDouble(printed);
      if (weight >= 0 && weight <= GREATEST) {
        return weight;
      }
    } catch (NumberFormatException _) {
      // The message below says it.
    }
    throw wrong(number, "must have a weight from 0 to 4", line);
  }

  private static IllegalStateException wrong(int number, String what, String line) {
    return new IllegalStateException(
        String.format(Locale.ROOT, "topics.tsv line %d %s, got '%s'", number, what, line));
  }
}
