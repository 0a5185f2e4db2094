package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the numbers in a text that point to its references: `districts. 1 It was`, `change 4 and`.
///
/// A number after a sentence and before another one, or in brackets, is a likely mark; a bare
/// number in mid-sentence is one only where it is the very next. Marks only rise, so of all
/// candidates the rising row that has the most evidence wins: "20 years" and "13 states" do not fit
/// it.
final class ReferenceMarks {
  private static final int MOST_CANDIDATES = 3000;
  private static final int WIDEST_GAP = 4;

  /// The weight of a number in brackets, or raised: where most are printed so, these are all marks,
  /// and a reference may be pointed to twice.
  private static final int CERTAIN = 4;

  private static final String RAISED_DIGITS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final QuickPattern NUMBER =
      QuickPattern.compile(
          "(?<![\\p{L}\\p{N}$£€#.,/:–-])(\\[?)(\\d{1,3})(\\]?)(?![\\p{L}\\p{N}%–/-])");
  private static final QuickPattern BRACKETED =
      QuickPattern.compile("(\\[)(\\d{1,3})(\\])(?![\\p{L}\\p{N}])");
  private static final QuickPattern RAISED =
      QuickPattern.compile(
          "(?<=[\\p{L}.,;:!?”’\")\\]])()([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})()");
  private static final QuickPattern GLUED =
      QuickPattern.compile(
          "(?=\\d)(?<=\\p{L}\\)?[.!?”’\"]{1,2}|(?<!\\d)(?:1[6-9]|20)\\d\\d[.!?])()(\\d{1,3})()(?= [\\p{Lu}“‘\"(\\d]|$)");

  /// A mark to take out.
  ///
  /// @param paragraph index of the paragraph
  /// @param start of the characters that go, the space before them included
  /// @param end exclusive end
  record Found(int paragraph, int start, int end, int number) {}

  private record Candidate(Found found, int weight) {}

  private ReferenceMarks() {}

  /// The marks of a text in order.
  ///
  /// @param references how many references there are
  static List<Found> in(List<String> paragraphs, int references) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < paragraphs.size() && references > 0; i++) {
      collect(candidates, i, paragraphs.get(i), references);
    }
    List<Found> certain =
        candidates.stream()
            .filter(candidate -> candidate.weight == CERTAIN)
            .map(Candidate::found)
            .toList();
    return certain.size() * 2 > candidates.size() ? certain : rising(candidates);
  }

  private static void collect(List<Candidate> into, int index, String text, int references) {
    Set<Integer> taken = new HashSet<>();
    List<Candidate> own = new ArrayList<>();
    for (QuickPattern pattern : patterns(text)) {
      QuickMatcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int number = number(matcher.group(2));
        boolean plain = pattern.equals(BRACKETED) || pattern.equals(RAISED);
        int likely = plain ? CERTAIN : weight(text, matcher, taken);
        int weight = number < 1 || number > references ? 0 : likely;
        if (weight > 0
            && !taken.contains(matcher.end())
            && into.size() + own.size() < MOST_CANDIDATES) {
          int start = matcher.start();
          taken.add(matcher.end());
          int from = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
          own.add(new Candidate(new Found(index, from, matcher.end(), number), weight));
        }
      }
    }
    own.sort((a, b) -> Integer.compare(a.found.start, b.found.start));
    into.addAll(own);
  }

  /// Those that can match at all: most paragraphs have no number.
  private static List<QuickPattern> patterns(String text) {
    boolean digits = false;
    boolean raised = false;
    boolean glued = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = true;
        glued |= i > 0 && ".!?”’\"".indexOf(text.charAt(i - 1)) >= 0;
      } else if (c >= '\u00b2' && c <= '\u2079') {
        raised |= RAISED_DIGITS.indexOf(c) >= 0;
      }
    }
    List<QuickPattern> patterns = new ArrayList<>(4);
    if (digits && text.indexOf('[') >= 0) {
      patterns.add(BRACKETED);
    }
    if (raised) {
      patterns.add(RAISED);
    }
    if (glued) {
      patterns.add(GLUED);
    }
    if (digits) {
      patterns.add(NUMBER);
    }
    return patterns;
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int raised = RAISED_DIGITS.indexOf(digits.charAt(i));
      number = number * 10 + (raised >= 0 ? raised : digits.charAt(i) - '0');
    }
    return number;
  }

  /// 0: no mark; 1: perhaps; 3: likely.
  private static int weight(String text, QuickMatcher number, Set<Integer> taken) {
    boolean open = !number.group(1).isEmpty();
    boolean closed = !number.group(3).isEmpty();
    int start = number.start();
    int end = number.end();
    if (open || closed) {
      return open && closed ? 3 : 0;
    }
    if (start == 0) {
      return 0;
    }
    int before = text.charAt(start - 1) == ' ' ? start - 1 : start;
    boolean afterMark = taken.contains(before);
    if (afterMark || endsSentence(text, before)) {
      return opensSentence(text, end) || afterMark ? 3 : 0;
    }
    boolean bare =
        Character.isLetter(text.charAt(before - 1)) || ",;)".indexOf(text.charAt(before - 1)) >= 0;
    boolean goesOn = MarkWords.GOING_ON.contains(wordAfter(text, end));
    return bare && goesOn && !MarkWords.COUNTING.contains(wordBefore(text, before)) ? 1 : 0;
  }

  private static boolean endsSentence(String text, int end) {
    int at = end;
    while (at > 0 && "”’\"')".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && ".!?".indexOf(text.charAt(at - 1)) >= 0 && !Sentences.isAbbreviation(text, at);
  }

  private static boolean opensSentence(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at == text.length()
        || "“‘\"'[(".indexOf(text.charAt(at)) >= 0
        || Character.isUpperCase(text.charAt(at))
        || Character.isDigit(text.charAt(at));
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 24 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String wordAfter(String text, int from) {
    if (from >= text.length() || text.charAt(from) != ' ') {
      return "";
    }
    int end = from + 1;
    while (end < text.length() && end - from < 24 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from + 1, end).toLowerCase(Locale.ROOT);
  }

  /// The row of rising candidates with the greatest weight. A step to the very next number weighs
  /// more than a gap, and a mere perhaps takes no gap at all.
  private static List<Found> rising(List<Candidate> candidates) {
    int[] best = new int[candidates.size()];
    int[] from = new int[candidates.size()];
    int top = -1;
    for (int i = 0; i < candidates.size(); i++) {
      from[i] = -1;
      best[i] = step(0, candidates.get(i));
      for (int j = 0; j < i; j++) {
        int step = step(candidates.get(j).found.number, candidates.get(i));
        if (best[j] > 0 && step > 0 && best[j] + step > best[i]) {
          best[i] = best[j] + step;
          from[i] = j;
        }
      }
      top = best[i] > 0 && (top < 0 || best[i] > best[top]) ? i : top;
    }
    List<Found> row = new ArrayList<>();
    for (int i = top; i >= 0; i = from[i]) {
      row.addFirst(candidates.get(i).found);
    }
    return row;
  }

  private static int step(int before, Candidate next) {
    int gap = next.found.number - before;
    if (gap < 1 || gap > WIDEST_GAP || (gap > 1 && next.weight < 3)) {
      return 0;
    }
    return next.weight + (gap == 1 ? 2 : 0);
  }
}
