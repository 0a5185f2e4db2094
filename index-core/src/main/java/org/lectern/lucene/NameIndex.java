package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;

/// The words of the names in a field of one segment, in memory. Safe for use by many threads.
///
/// A name is the segment's ordinal of its doc value.
final class NameIndex {
  /// How well a name fits what was typed, the best first.
  enum Fit {
    /// It is the name.
    WHOLE,
    /// The name begins so, a leading "the" aside.
    START,
    /// The name has the words.
    WORDS
  }

  /// Takes the names that fit.
  interface Found {
    void name(int ordinal, Fit fit);
  }

  // More words of a name are not told apart.
  private static final int MOST_WORDS = Long.SIZE;

  private final String[] words;
  // By word, and one more: where its names begin.
  private final int[] nameStarts;
  private final int[] names;
  // By name, and one more: where its words begin.
  private final int[] wordStarts;
  private final int[] wordsOfNames;

  private NameIndex(Map<String, Integer> numbers, int[] wordStarts, int[] wordsOfNames) {
    this.words = numbers.keySet().stream().sorted().toArray(String[]::new);
    this.wordStarts = wordStarts;
    int[] sorted = new int[words.length];
    for (int word = 0; word < words.length; word++) {
      sorted[numbers.getOrDefault(words[word], 0)] = word;
    }
    this.wordsOfNames = Arrays.stream(wordsOfNames).map(number -> sorted[number]).toArray();
    this.nameStarts = new int[words.length + 1];
    for (int word : this.wordsOfNames) {
      nameStarts[word + 1]++;
    }
    Arrays.parallelPrefix(nameStarts, Integer::sum);
    int[] next = nameStarts.clone();
    this.names = new int[wordsOfNames.length];
    for (int name = 0; name + 1 < wordStarts.length; name++) {
      for (int i = wordStarts[name]; i < wordStarts[name + 1]; i++) {
        names[next[this.wordsOfNames[i]]++] = name;
      }
    }
  }

  static NameIndex of(LeafReader reader, NamedField field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, field.docValues());
    int size = Math.toIntExact(values.getValueCount());
    Map<String, Integer> numbers = new HashMap<>();
    int[] starts = new int[size + 1];
    int[] all = {};
    int used = 0;
    for (int name = 0; name < size; name++) {
      for (Token token : Tokens.exact(field.label(values.lookupOrd(name).utf8ToString()))) {
        all = ArrayUtil.grow(all, used + 1);
        all[used++] = numbers.computeIfAbsent(token.term(), _ -> numbers.size());
      }
      starts[name + 1] = used;
    }
    return new NameIndex(numbers, starts, Arrays.copyOf(all, used));
  }

  /// The words that a typed one may be: a range of those here, and single ones.
  private record Meant(TypedWord typed, int from, int to, BitSet near) {
    boolean has(int word) {
      return (word >= from && word < to) || near.get(word);
    }
  }

  private Meant meant(TypedWord typed) {
    int from = place(typed.text());
    // No text has a character that is greater.
    int to = place(typed.text() + '\uFFFF');
    BitSet near = new BitSet();
    typed
        .near()
        .ifPresent(forgiven -> {
          String first = typed.text().substring(0, typed.text().offsetByCodePoints(0, 1));
          for (int word = place(first); word < place(first + '\uFFFF'); word++) {
            if (forgiven.runner().run(words[word])) {
              near.set(word);
            }
          }
        });
    return new Meant(typed, from, to, near);
  }

  private int place(String text) {
    int place = Arrays.binarySearch(words, text);
    return place < 0 ? -place - 1 : place;
  }

  /// The names that have every word.
  ///
  /// @param typed at least one
  void find(List<TypedWord> typed, Found found) {
    List<Meant> meant = typed.stream().map(this::meant).toList();
    Meant rarest = meant.stream().min(Comparator.comparingInt(this::size)).orElseThrow();
    // A word that begins as a longer one does is left for what the longer one cannot be.
    List<Meant> longestFirst = new ArrayList<>(meant);
    longestFirst.sort(
        Comparator.comparingInt((Meant one) -> one.typed().text().length()).reversed());
    BitSet seen = new BitSet();
    BitSet candidates = (BitSet) rarest.near().clone();
    candidates.set(rarest.from(), rarest.to());
    for (int word = candidates.nextSetBit(0); word >= 0; word = candidates.nextSetBit(word + 1)) {
      for (int i = nameStarts[word]; i < nameStarts[word + 1]; i++) {
        int name = names[i];
        if (!seen.get(name)) {
          seen.set(name);
          if (meant.size() == 1 || hasAll(name, longestFirst)) {
            found.name(name, fit(name, meant));
          }
        }
      }
    }
  }

  private int size(Meant meant) {
    int size = nameStarts[meant.to()] - nameStarts[meant.from()];
    for (int word = meant.near().nextSetBit(0);
        word >= 0;
        word = meant.near().nextSetBit(word + 1)) {
      size += nameStarts[word + 1] - nameStarts[word];
    }
    return size;
  }

  private int word(int name, int place) {
    return wordsOfNames[wordStarts[name] + place];
  }

  private int length(int name) {
    return Math.min(MOST_WORDS, wordStarts[name + 1] - wordStarts[name]);
  }

  /// Whether each typed word has a word of its own.
  private boolean hasAll(int name, List<Meant> meant) {
    int length = length(name);
    long used = 0;
    for (Meant one : meant) {
      int place = 0;
      while (place < length && ((used >> place & 1) == 1 || !one.has(word(name, place)))) {
        place++;
      }
      if (place == length) {
        return false;
      }
      used |= 1L << place;
    }
    return true;
  }

  private Fit fit(int name, List<Meant> meant) {
    int skipped =
        words[word(name, 0)].equals("the") && !meant.getFirst().has(word(name, 0)) ? 1 : 0;
    int length = length(name) - skipped;
    boolean whole = length == meant.size();
    for (int i = 0; i < meant.size(); i++) {
      if (i >= length || !meant.get(i).has(word(name, i + skipped))) {
        return Fit.WORDS;
      }
      whole = whole && words[word(name, i + skipped)].equals(meant.get(i).typed().text());
    }
    return whole ? Fit.WHOLE : Fit.START;
  }
}
