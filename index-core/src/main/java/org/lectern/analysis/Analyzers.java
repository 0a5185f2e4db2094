package org.lectern.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/// The analyses of Lectern. Their analyzers may be shared by threads.
public final class Analyzers {
  /// Changes when the same text makes other tokens than before: an index of another version is
  /// refused.
  public static final int VERSION = 2;

  private static final Analyzer STEMMED = new EnglishTextAnalyzer(true);
  private static final Analyzer EXACT = new EnglishTextAnalyzer(false);
  private static final Set<String> SNOWBALL_STOP_WORDS = snowballStopWords();

  private Analyzers() {}

  /// Folded words as Porter2 stems, without [#stopWords()].
  public static Analyzer stemmed() {
    return STEMMED;
  }

  /// Folded words as they stand.
  public static Analyzer exact() {
    return EXACT;
  }

  /// The 33 words that the stemmed analysis leaves out: Lucene's English stop words.
  static CharArraySet stopWords() {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
  }

  /// Whether a word says little in a query (`how`, `between`, `the`), so that a query with other
  /// words does without it. Source: the English stop words of the Snowball project.
  ///
  /// @param word as the exact analysis gives it
  public static boolean isStopWord(String word) {
    return SNOWBALL_STOP_WORDS.contains(word) || stopWords().contains(word);
  }

  private static Set<String> snowballStopWords() {
    String name = "english_stop.txt";
    try (InputStream words = SnowballFilter.class.getResourceAsStream(name)) {
      CharArraySet set =
          WordlistLoader.getSnowballWordSet(
              new InputStreamReader(Objects.requireNonNull(words, name), StandardCharsets.UTF_8));
      return set.stream().map(word -> new String((char[]) word)).collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the stop words of Lucene's jar cannot be read", unreadable);
    }
  }
}
