package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.ingest.metadata.ValueSign.Where;

/// Which signs of a place or a year the words around it are.
final class WordsAround {
  private static final int NEAR = 4;
  private static final int FAR = 10;
  private static final double OF_FAR = 0.5;

  /// What parts a sentence into clauses.
  private static final String PARTING = ";:()“”\"\n—–|•";

  private static final Map<Where, Map<String, List<ValueSign>>> SIGNS = signs();

  private WordsAround() {}

  private static Map<Where, Map<String, List<ValueSign>>> signs() {
    Map<Where, Map<String, List<ValueSign>>> signs = new EnumMap<>(Where.class);
    for (ValueSign sign : ValueSign.values()) {
      for (String word : sign.words()) {
        signs
            .computeIfAbsent(sign.where(), _ -> new HashMap<>())
            .computeIfAbsent(word, _ -> new ArrayList<>(1))
            .add(sign);
      }
    }
    return signs;
  }

  /// A word in small letters: half-open `[start, end)` in its text.
  ///
  /// @param parted whether a clause ends before it
  record Word(String text, int start, int end, boolean isCapital, boolean parted) {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    boolean parted = false;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = text.substring(at, end);
        boolean capital = Character.isUpperCase(text.charAt(at));
        words.add(new Word(word.toLowerCase(Locale.ROOT), at, end, capital, parted));
        parted = false;
        at = end;
      } else {
        parted |= PARTING.indexOf(text.charAt(at)) >= 0;
        at++;
      }
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' || c == '@';
  }

  /// Marks the signs of the words around `[start, end)`.
  static void mark(List<Word> words, int start, int end, Signs<ValueSign> signs) {
    int first = 0;
    while (first < words.size() && words.get(first).end <= start) {
      first++;
    }
    int behind = first;
    while (behind < words.size() && words.get(behind).start < end) {
      behind++;
    }
    for (int i = first - 1; i >= 0 && first - i <= FAR && !words.get(i + 1).parted; i--) {
      String word = words.get(i).text;
      mark(Where.BEFORE, word, first - i <= NEAR ? 1 : OF_FAR, signs);
      // "We began lending maps in 1985."
      boolean doing = i > 0 && word.endsWith("ing") && isBeginning(words.get(i - 1).text);
      signs.set(ValueSign.AMONG_OTHERS, doing);
      if (i == first - 1) {
        mark(Where.JUST_BEFORE, word, 1, signs);
      }
    }
    for (int i = behind; i < words.size() && i - behind < FAR && !words.get(i).parted; i++) {
      mark(Where.BEHIND, words.get(i).text, i - behind < NEAR ? 1 : OF_FAR, signs);
    }
    words.forEach(word -> mark(Where.SENTENCE, word.text, 1, signs));
  }

  private static boolean isBeginning(String word) {
    return ValueSign.BEGAN_BEFORE.words().contains(word);
  }

  /// Whether a word with a capital stands alone between `from` and `to`, in the clause of `to`, and
  /// does not begin its sentence.
  static boolean hasName(List<Word> words, int from, int to) {
    boolean found = false;
    for (int i = 1; i < words.size() && words.get(i).end <= to; i++) {
      Word word = words.get(i);
      found &= !word.parted;
      found |= word.start >= from && word.isCapital && !isKnown(word.text);
    }
    return found;
  }

  /// A month, or a place.
  private static boolean isKnown(String word) {
    return ValueSign.DATED.words().contains(word)
        || !Gazetteer.get().named(word).isEmpty()
        || StateNames.named(Sentences.capital(word)).isPresent();
  }

  /// Marks the signs of a heading's words.
  static void markHeading(String heading, Signs<ValueSign> signs) {
    of(heading).forEach(word -> mark(Where.HEADING, word.text, 1, signs));
  }

  private static void mark(Where where, String word, double value, Signs<ValueSign> signs) {
    SIGNS
        .getOrDefault(where, Map.of())
        .getOrDefault(word, List.of())
        .forEach(sign -> signs.raise(sign, value));
  }
}
