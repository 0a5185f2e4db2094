package org.lectern.ingest.metadata;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.ingest.metadata.PageSign.Where;

/// Which signs of a page the words of a text are.
final class SignWords {
  private static final Map<Where, Map<String, List<PageSign>>> WORDS = words();
  private static final Set<String> BEGINS_PAIR =
      WORDS.values().stream()
          .flatMap(words -> words.keySet().stream())
          .filter(words -> words.indexOf(' ') > 0)
          .map(words -> words.substring(0, words.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private SignWords() {}

  private static Map<Where, Map<String, List<PageSign>>> words() {
    Map<Where, Map<String, List<PageSign>>> words = new EnumMap<>(Where.class);
    for (PageSign sign : PageSign.values()) {
      for (String word : sign.words()) {
        words
            .computeIfAbsent(sign.where(), _ -> new HashMap<>())
            .merge(word, List.of(sign), SignWords::both);
      }
    }
    return words;
  }

  private static List<PageSign> both(List<PageSign> some, List<PageSign> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /// The signs that have one of a text's words, or pairs of them.
  static Set<PageSign> told(Where where, String text) {
    Map<String, List<PageSign>> known = WORDS.getOrDefault(where, Map.of());
    Set<PageSign> told = EnumSet.noneOf(PageSign.class);
    String lower = text.toLowerCase(Locale.ROOT);
    String before = "";
    int at = 0;
    while (at < lower.length()) {
      int end = at;
      while (end < lower.length() && isOfWord(lower.charAt(end))) {
        end++;
      }
      if (end == at) {
        end++;
      }
      String one = lower.substring(at, end);
      told.addAll(known.getOrDefault(one, List.of()));
      if (BEGINS_PAIR.contains(before)) {
        told.addAll(known.getOrDefault(before + " " + one, List.of()));
      }
      before = one.equals(" ") ? before : one;
      at = end;
    }
    return told;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' || c == '#';
  }
}
