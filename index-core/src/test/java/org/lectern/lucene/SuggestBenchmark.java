package org.lectern.lucene;

import static org.lectern.lucene.Measurement.least;
import static org.lectern.lucene.Measurement.once;
import static org.lectern.lucene.Measurement.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.schema.Person;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.Suggestions;

/// What suggestions cost, in processor time: the first after an index is opened, and those for the
/// beginnings of words. See README.md of this module.
final class SuggestBenchmark {
  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 100_000);
  private static final int TIMES = 20;

  @TempDir Path folder;

  /// Every other document names one of 25,000 people.
  private static PolicyDocument withPerson(PolicyDocument document, int number) {
    int person = number / 4;
    String name =
        capital(BenchmarkCorpus.word(person % 500 + 20))
            + " "
            + capital(BenchmarkCorpus.word(person + 600));
    return new PolicyDocument(
        document.summary(),
        document.sections(),
        document.references(),
        document.facts(),
        number % 2 == 0 ? List.of(new Person(name, "founder")) : List.of(),
        document.mentions(),
        document.website(),
        document.byline(),
        document.language(),
        document.ingested(),
        document.source());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  @Test
  void suggestions() throws IOException {
    Path index = folder.resolve("index");
    BenchmarkCorpus corpus = new BenchmarkCorpus(1, 120);
    try (LuceneWriter writer = LuceneWriter.open(index)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        writer.put(withPerson(corpus.next(i), i));
      }
    }
    String word = BenchmarkCorpus.word(900);
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("a letter of all names", "f");
    typed.put("a letter", word.substring(0, 1));
    typed.put("two letters", word.substring(0, 2));
    typed.put("a word", word);
    typed.put("two beginnings", word.substring(0, 3) + " f");
    typed.put("a typo", word.substring(0, 3) + "y" + word.substring(3));
    typed.put("three words, one of them wrong", "org " + word.substring(0, 4) + "q foundation");
    typed.put("twelve words", "a b c d e f g h i j k l");
    typed.put("nothing", "zzzzzz");
    try (LuceneEngine engine = LuceneEngine.open(index)) {
      say(
          String.format(
              Locale.ROOT,
              "%,d documents: first suggestion %.0f ms of processor time",
              DOCUMENTS,
              once(() -> engine.suggest("a", 1).suggestions().size(), 1) / 1e3));
      for (Map.Entry<String, String> one : typed.entrySet()) {
        double[] micros =
            least(List.of(() -> engine.suggest(one.getValue(), 10).suggestions().size()), TIMES);
        Suggestions found = engine.suggest(one.getValue(), 10);
        say(
            String.format(
                Locale.ROOT,
                "%-32s %2d suggestions of %,d names: %.2f ms",
                one.getKey(),
                found.suggestions().size(),
                found.state().suggestions(),
                micros[0] / 1e3));
      }
    }
  }
}
