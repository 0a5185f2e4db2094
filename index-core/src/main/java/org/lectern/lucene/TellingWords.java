package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.lectern.analysis.Analyzers;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;

/// The words that tell most about what a document is about: frequent in it, rare elsewhere.
final class TellingWords {
  /// How many words stand for a document.
  static final int MOST = 25;

  // What a document is about it says early; a book need not be read to its end.
  private static final int LONGEST = 50_000;
  private static final int MOST_WEIGHED = 400;
  private static final int SHORTEST_WORD = 3;

  /// A word in more documents than one in so many tells too little, and costs most.
  private static final int COMMON = 10;

  /// In a small index nearly every word is in one document of ten.
  private static final int FEW_DOCUMENTS = 50;

  private static final float K1 = 1.2f;

  /// A word.
  ///
  /// @param spelling how the document writes it most often
  /// @param share of its frequency in a full weight, below 1
  /// @param weight with its rarity
  record Telling(String stem, String spelling, float share, double weight) {}

  private static final class Seen {
    private float frequency;
    private final Map<String, Integer> spellings = new LinkedHashMap<>();

    String spelling() {
      return spellings.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  private final Map<String, Seen> words = new LinkedHashMap<>();
  private int read;

  private TellingWords() {}

  /// The most telling first.
  static List<Telling> of(PolicyDocument document, IndexReader reader) throws IOException {
    TellingWords words = new TellingWords();
    words.add(document.summary().title(), field(FieldNames.TITLE));
    for (Section section : document.sections()) {
      words.add(section.heading(), field(FieldNames.HEADING));
      words.add(section.text(), field(FieldNames.BODY));
    }
    return words.weighed(reader);
  }

  private static float field(String name) {
    return Ranking.DEFAULTS.of(name);
  }

  private void add(@Nullable String text, float weight) {
    if (text == null || read >= LONGEST) {
      return;
    }
    String part = text.length() <= LONGEST - read ? text : text.substring(0, LONGEST - read);
    read += part.length();
    for (Token token : Tokens.stemmed(part)) {
      String spelling = part.substring(token.start(), token.end());
      if (tells(spelling)) {
        Seen seen = words.computeIfAbsent(token.term(), _ -> new Seen());
        seen.frequency += weight;
        seen.spellings.merge(spelling, 1, Integer::sum);
      }
    }
  }

  private static boolean tells(String word) {
    return word.length() >= SHORTEST_WORD
        && word.codePoints().noneMatch(Character::isDigit)
        && !Analyzers.isStopWord(word.toLowerCase(Locale.ROOT));
  }

  private List<Telling> weighed(IndexReader reader) throws IOException {
    List<Map.Entry<String, Seen>> frequent = new ArrayList<>(words.entrySet());
    // Looking a word up costs more than reading it; of equals the earlier ones stay.
    frequent.sort(Comparator.comparingDouble(word -> -word.getValue().frequency));
    int documents = reader.numDocs();
    long most = documents < FEW_DOCUMENTS ? documents : documents / COMMON;
    List<Telling> telling = new ArrayList<>();
    for (Map.Entry<String, Seen> word :
        frequent.subList(0, Math.min(MOST_WEIGHED, frequent.size()))) {
      int df = reader.docFreq(new Term(FieldNames.BODY, word.getKey()));
      Seen seen = word.getValue();
      // One that no other document has leads nowhere.
      if (df >= 2 && df <= most) {
        float share = seen.frequency / (seen.frequency + K1);
        double idf = Math.log(1 + (documents - df + 0.5) / (df + 0.5));
        telling.add(new Telling(word.getKey(), seen.spelling(), share, share * idf));
      }
    }
    telling.sort(
        Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::stem));
    return telling.subList(0, Math.min(MOST, telling.size()));
  }
}
