package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// All that may be the name of a body in a text, more freely than [ProperNames] reads it: a run of
/// capitalised words is cut to what ends in a noun of bodies ("the 50th Anniversary of the Elm
/// County Chamber of Commerce on Thursday"), and acronyms stand for themselves.
final class BodyNames {
  private static final Set<String> CONNECTORS = Set.of("of", "for", "the", "and", "&", "on", "de");

  private static final Set<String> BEHIND_NOUN =
      Set.of("inc", "inc.", "llc", "usa", "international", "america");

  /// A word whose dot does not end it.
  private static final QuickPattern DOTTED =
      QuickPattern.compile("(?:\\p{Lu}\\.){2,}|" + BodyWords.SHORTENED);

  private static final QuickPattern DAY =
      QuickPattern.compile(
          "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\\d.*");

  private static final int LONGEST = 12;

  /// A line of running text has more, UTF-16 units.
  private static final int RUNNING = 40;

  private BodyNames() {}

  /// A name: half-open `[start, end)` in its text.
  ///
  /// @param noun whether it has a word like "Foundation" in it
  record Found(String name, int start, int end, boolean noun) {
    boolean isAcronym() {
      return BodyNames.isAcronym(name);
    }
  }

  private record Word(String text, int start, int end, boolean closes) {
    String plain() {
      return text.toLowerCase(Locale.ROOT);
    }

    boolean connects() {
      return CONNECTORS.contains(text);
    }

    boolean isNoun() {
      return BodyWords.isNoun(plain());
    }
  }

  /// The names in a text, in order.
  static List<Found> in(String text) {
    List<Found> names = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Word word = word(text, at);
      if (word.text().isEmpty()) {
        at++;
        continue;
      }
      boolean apart = !run.isEmpty() && !goesOn(text, run.getLast().end(), word.start());
      if (apart) {
        close(run, names);
      }
      if (isCapital(word.text()) || (word.connects() && !run.isEmpty())) {
        run.add(word);
      } else {
        close(run, names);
      }
      if (word.closes()) {
        close(run, names);
      }
      at = Math.max(word.end(), at + 1);
    }
    close(run, names);
    return names;
  }

  /// Whether a word is an acronym: mostly capitals, or capitals with digits.
  static boolean isAcronym(String word) {
    int capitals = 0;
    int small = 0;
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
      if (c == ' ') {
        return false;
      }
    }
    return word.length() <= LONGEST
        && small < capitals
        && (capitals > 1 || (capitals == 1 && digits > 0))
        && (capitals + digits > 2);
  }

  private static void close(List<Word> run, List<Found> names) {
    if (!run.isEmpty()) {
      List<Word> words = List.copyOf(run);
      run.clear();
      read(words, names);
    }
  }

  private static void read(List<Word> run, List<Found> names) {
    int from = begin(run, 0);
    int and = -1;
    boolean noun = false;
    for (int i = from; i < run.size(); i++) {
      if (i > from && BodyWords.PEOPLE.contains(run.get(i).plain()) && !isOf(run, i)) {
        and = i;
        break;
      }
      noun |= run.get(i).isNoun();
      boolean joins = run.get(i).text().equals("and") || run.get(i).text().equals("&");
      boolean apart = joins && i + 1 < run.size() && run.get(i + 1).text().equals("the");
      boolean house =
          run.get(i).text().equals("&") && i + 1 < run.size() && run.get(i + 1).isNoun();
      if (i > from && (apart || (noun && joins && !house && !isField(run, from, i)))) {
        and = i;
        break;
      }
    }
    int to = and < 0 ? run.size() : and;
    add(run, from, to, names);
    if (and >= 0) {
      read(run.subList(and + 1, run.size()), names);
    }
  }

  private static boolean isOf(List<Word> run, int at) {
    return run.get(at - 1).connects() || (at + 1 < run.size() && run.get(at + 1).connects());
  }

  /// "Department of Fish and Game": an "and" behind "of" joins two fields of one body.
  private static boolean isField(List<Word> run, int from, int and) {
    for (int i = and - 1; i > from && i >= and - 4; i--) {
      if (run.get(i).text().equals("of") || run.get(i).text().equals("for")) {
        return run.get(i - 1).isNoun()
            && and + 1 < run.size()
            && !run.get(and + 1).connects()
            && run.subList(and + 1, run.size()).stream().noneMatch(Word::isNoun);
      }
    }
    return false;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /// The index of the first word of the name itself.
  private static int begin(List<Word> run, int first) {
    int from = first;
    for (int i = first; i < run.size(); i++) {
      Word word = run.get(i);
      boolean of =
          i + 2 < run.size()
              && BodyWords.OF_BODIES.contains(word.plain())
              && (run.get(i + 1).text().equals("of") || run.get(i + 1).text().equals("for"))
              && run.subList(i + 2, run.size()).stream()
                  .anyMatch(one -> one.isNoun() || isAcronym(one.text()));
      if (of) {
        from = i + 2;
      }
    }
    while (from < run.size()
        && (BodyWords.BEFORE.contains(run.get(from).plain())
            || run.get(from).connects()
            || isNumber(run.get(from).text()))
        && !(isAcronym(run.get(from).text()) && run.get(from).text().length() > 3)) {
      from++;
    }
    return from;
  }

  private static void add(List<Word> run, int from, int to, List<Found> names) {
    int last = -1;
    for (int i = from; i < to; i++) {
      if (run.get(i).isNoun()) {
        last = i;
      }
    }
    for (int i = from; i < to; i++) {
      Word word = run.get(i);
      if (isAcronym(word.text()) && !(last >= 0 && i <= last)) {
        acronym(run, from, i, to, names);
      }
    }
    int before = board(run, from, last);
    if (before >= from) {
      names.add(found(run, from, before + 1, true));
      return;
    }
    if (last < 0) {
      plain(run, from, to, names);
      return;
    }
    int end = last + 1;
    if (end < to && !run.get(end).connects()) {
      if (BodyWords.THINGS.contains(run.get(end).plain())) {
        return;
      }
      boolean counted = BodyWords.NUMBERED.contains(run.get(last).plain());
      boolean numbered = counted && isNumber(run.get(end).text());
      boolean no = counted && run.get(end).plain().equals("no") && end + 1 < to;
      boolean inc = BEHIND_NOUN.contains(run.get(end).plain());
      end += numbered || inc ? 1 : no ? 2 : 0;
    } else if (end + 1 < to) {
      int on = run.get(end).text().equals("on") ? end : -1;
      end = to;
      while (end > last + 1 && run.get(end - 1).connects()) {
        end--;
      }
      boolean day = on >= 0 && DAY.matcher(run.get(on + 1).plain()).matches();
      for (int i = last + 2; i < end; i++) {
        // "Chamber of Commerce on Thursday": what follows a second time is no part of it.
        boolean again = run.get(i).text().equals("on");
        if (again) {
          end = i;
        }
      }
      end = day ? last + 1 : end;
    }
    if (end - from < 2) {
      return;
    }
    names.add(found(run, from, end, true));
  }

  /// The index of the noun of the body whose board the run ends in: "Elm Society Board"; -1 where
  /// it ends otherwise.
  private static int board(List<Word> run, int from, int last) {
    boolean board = last > from + 1 && BodyWords.BOARDS.contains(run.get(last).plain());
    for (int i = last - 1; board && i > from; i--) {
      if (run.get(i).isNoun() && !BodyWords.BOARDS.contains(run.get(i).plain())) {
        return i;
      }
    }
    return -1;
  }

  /// `ACLU of Ohio`, `Elm Valley DSA`, or the acronym alone.
  private static void acronym(List<Word> run, int from, int at, int to, List<Found> names) {
    boolean of =
        at + 2 < to + 0
            && at == from
            && run.get(at + 1).text().equals("of")
            && !run.get(at + 2).connects();
    if (of) {
      int end = at + 3;
      while (end < to
          && !run.get(end).connects()
          && end < at + 5
          && StateNames.named(join(run, at + 2, end)).isEmpty()) {
        end++;
      }
      names.add(found(run, at, end, true));
      return;
    }
    boolean numbered = at + 1 < to && isNumber(run.get(at + 1).text());
    if (numbered) {
      names.add(found(run, at, at + 2, false));
      return;
    }
    boolean placed =
        at > from
            && run.subList(from, at).stream()
                .noneMatch(one -> one.connects() || isAcronym(one.text()));
    names.add(found(run, placed ? from : at, at + 1, false));
  }

  private static void plain(List<Word> run, int from, int to, List<Found> names) {
    int end = from;
    while (end < to && !isNumber(run.get(end).text())) {
      end++;
    }
    while (end > from && run.get(end - 1).connects()) {
      end--;
    }
    boolean acronym = run.subList(from, end).stream().anyMatch(one -> isAcronym(one.text()));
    if (end > from && !acronym) {
      names.add(found(run, from, end, false));
    }
  }

  private static Found found(List<Word> run, int from, int to, boolean noun) {
    return new Found(join(run, from, to), run.get(from).start(), run.get(to - 1).end(), noun);
  }

  private static String join(List<Word> run, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (Word word : run.subList(from, to)) {
      name.append(name.isEmpty() ? "" : " ").append(word.text());
    }
    return name.toString();
  }

  /// Whether two words stand side by side: only white space between them, and the end of a line
  /// only where the line is one of running text.
  private static boolean goesOn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean wraps = c != '\n' || i - text.lastIndexOf('\n', i - 1) > RUNNING;
      if (!Character.isWhitespace(c) || !wraps) {
        return false;
      }
    }
    return true;
  }

  /// The word at `at` or the blank there; its end is behind its punctuation.
  private static Word word(String text, int at) {
    int end = at;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    if (end == at) {
      return new Word("", at, at, false);
    }
    int last = end;
    boolean dotted = DOTTED.matcher(text).region(at, end).matches();
    while (!dotted && last > at && ".'’-".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    boolean plural = last < end && "'’".indexOf(text.charAt(last)) >= 0 && end == last + 1;
    String word = text.substring(at, last);
    boolean closes = last < end && !plural;
    if (word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"))) {
      String bare = word.substring(0, word.length() - 2);
      boolean capital = end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
      boolean noun = OrganizationWords.isNoun(bare.toLowerCase(Locale.ROOT));
      if (!capital || noun || isAcronym(bare)) {
        return new Word(bare, at, at + bare.length(), true);
      }
    }
    return plural && end < text.length() && text.charAt(end) == ' '
        ? new Word(text.substring(at, end), at, end, false)
        : new Word(word, at, last, closes);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "&.'’-".indexOf(c) >= 0;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0))
        || (Character.isDigit(word.charAt(0)) && word.length() < 7);
  }
}
