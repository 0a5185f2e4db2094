package org.lectern.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/// The stems of words that the exact analysis gives, as the stemmed one has them.
public final class Stems {
  /// The words of a language are few; texts of other sorts must not fill the memory.
  private static final int MOST = 20_000;

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Stems() {}

  /// The Porter2 stem of a word; a stop word of the index, which has none there, as it stands.
  ///
  /// @param word as [Tokens#exact(String)] gives it
  public static String of(String word) {
    String known = KNOWN.get(word);
    if (known != null) {
      return known;
    }
    String stem = Analyzers.stopWords().contains(word) ? word : stem(word);
    if (KNOWN.size() < MOST) {
      KNOWN.put(word, stem);
    }
    return stem;
  }

  private static String stem(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
