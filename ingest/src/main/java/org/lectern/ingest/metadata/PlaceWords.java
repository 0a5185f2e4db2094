package org.lectern.ingest.metadata;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words that names of places begin with, which tell at little cost where no place can stand.
final class PlaceWords {
  /// A city that nobody knows has its state or country no farther behind.
  private static final int LONGEST_CITY = 40;

  /// What stands before the name of a place and belongs to it.
  private static final String BEFORE =
      "the greater metro metropolitan downtown midtown central northern southern eastern western"
          + " upstate rural northeast northwest southeast southwest north south east west"
          + " northeastern northwestern southeastern southwestern coastal near city town village"
          + " borough state commonwealth deep gulf mid upper pacific mountain american";

  private static final Set<String> WIDER = wider();
  private static final Set<String> ALL = all();

  private PlaceWords() {}

  /// The beginnings of states and countries.
  private static Set<String> wider() {
    Set<String> words = new HashSet<>();
    addFirst(StateNames.all(), words);
    addFirst(CountryNames.all(), words);
    return words;
  }

  private static Set<String> all() {
    Set<String> words = new HashSet<>(WIDER);
    addFirst(Gazetteer.get().keys(), words);
    addFirst(WorldCities.keys(), words);
    addFirst(RegionNames.all(), words);
    words.addAll(Set.of(BEFORE.split(" ", -1)));
    return words;
  }

  private static void addFirst(Collection<String> names, Set<String> into) {
    for (String name : names) {
      into.add(first(name, 0));
    }
  }

  /// The word that begins at `from`, in small letters and without full stops.
  private static String first(String text, int from) {
    int end = from;
    while (end < text.length() && " ,;:()-–/\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String word = text.substring(from, end);
    boolean plain = word.indexOf('.') < 0 && word.indexOf('’') < 0 && word.indexOf('\'') < 0;
    for (int i = 0; plain && i < word.length(); i++) {
      plain = word.charAt(i) < 128;
    }
    // Of most words the key is the word in small letters, which costs less.
    String lower = word.toLowerCase(Locale.ROOT);
    return plain && "sfm".indexOf(lower.isEmpty() ? ' ' : lower.charAt(0)) < 0
        ? lower
        : Gazetteer.key(word);
  }

  /// Whether a place may stand in a text.
  static boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (beginsAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word with a capital begins here that may begin a place.
  static boolean beginsAt(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && mayBegin(text, at);
  }

  /// Whether a place may begin at `from`, with a capital.
  private static boolean mayBegin(String text, int from) {
    return ALL.contains(first(text, from)) || isStated(text, from);
  }

  /// Whether a comma with a state or a country stands behind these words, or a postal code.
  private static boolean isStated(String text, int from) {
    for (int i = from; i < text.length() && i < from + LONGEST_CITY; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        return true;
      }
      if (c == ';' || c == ':' || c == '(' || c == '“') {
        return false;
      }
      if (c == ',') {
        return text.startsWith(" ", i + 1) && WIDER.contains(first(text, i + 2));
      }
    }
    return false;
  }
}
