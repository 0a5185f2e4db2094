package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What follows "was founded": when, where, by whom and as what, in any order.
///
/// @param year `null` where none is stated
/// @param founders names of people
/// @param end exclusive end of what was read
record FoundingClause(@Nullable String year, List<PersonNames.Found> founders, int end) {
  private static final String YEAR = "(" + FoundingYear.DIGITS + ")(?![\\d,]\\d|s\\b|[-–]\\d)";
  static final QuickPattern WHEN =
      QuickPattern.compile(
          "(?:,|,? \\()?(?: (?:back |formally |officially )?(?:in|on|around|during|circa|c\\.))? ?(?:about |approximately )?"
              + "(?:the )?(?:early |late |mid-|(?:spring|summer|fall|autumn|winter|end|beginning|year|city) (?:of )?)?"
              + "(?:\\p{Lu}\\p{Ll}{2,8}\\.?,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:of )?"
              + YEAR
              + "\\)?");

  /// The act that sets up an agency: `by Act 62 of the 1990 session`, `by Chapter 12 of 1985`.
  private static final QuickPattern ACT =
      QuickPattern.compile(
          " by (?:[Aa]n? )?(?:Act|Chapter|Public (?:Law|Act)|(?:House|Senate|Assembly) Bill|Ordinance|Resolution|Statute)(?: (?:No\\. ?)?[\\d-]+)? of (?:the )?(?:(?:Acts|Laws|Statutes) of )?(?:the )?"
              + YEAR
              + "(?: (?:[Ss]ession|[Ll]egislature|[Aa]cts))?");

  private static final QuickPattern BY =
      QuickPattern.compile(",? (?:jointly |together )?by (?=[^.;]{2})");

  /// The longest words between "by" and a name, and between names.
  private static final int LONGEST_LEAD = 80;

  private static final int LONGEST_LINK = 50;
  private static final List<String> LINKS = List.of(", and ", ", & ", " and ", " & ", ", ");
  private static final QuickPattern ACTS =
      QuickPattern.compile(" (?:was|is|has|became|becomes|took|joined|serves|served|leads|led)\\b");
  private static final QuickPattern ASIDE =
      QuickPattern.compile(
          ",? (?:who|then|now|an?|the) [^.;,“\"]{2,90}(?=, and (?:the late |\\p{Ll}+ (?:\\p{Ll}+ )?)?"
              + PersonNames.TITLE
              + PersonNames.NAME
              + "(?:$|[.,;)]|(?! (?:\\p{Ll}+ed|was|is|has|became|took|joined)\\b) ))");
  private static final QuickPattern OTHERS =
      QuickPattern.compile(
          "\\b(?:who|which|whose|with|for|under|after|from|to|in|at|as|but|was|were|while|when)\\b");
  private static final QuickPattern AS =
      QuickPattern.compile(
          " (?:as|out of|under the laws of) [^.;,(]{1,100}?(?=,? in \\d|,? in \\p{Lu}|,? by |[.,;(]|$)");
  private static final QuickPattern PLACE =
      QuickPattern.compile(
          ",? (?:in|at|near|outside) (?:the )?(?:city of )?\\p{Lu}[\\p{L}.'’-]{1,20}(?:,? (?:of )?\\p{Lu}[\\p{L}.'’-]{1,20}){0,4}(?:,(?= (?:in|by|on) ))?");

  /// A word of where it happened. A text is parted into such words in one way only, or a long
  /// sentence would be tried for seconds.
  private static final String WORD =
      "(?!(?:passed|enacted|signed|adopted|built|that|which|who|when|where|after|following|since|until|and|but|to)\\b)[^ .;,(\\d“\"]";

  private static final String BEFORE_YEAR =
      "(?: ?(?=,? (?:in|on) (?:the |\\p{Lu}|\\d|early |late |mid)))";

  /// Two words if the year follows them, else one, else up to twelve.
  private static final QuickPattern SETTING =
      QuickPattern.compile(
          ",? (?:in|at|from|around|over|with|inside|above|through|on) (?!(?:response|reaction|answer|opposition|protest|support|order|honor|memory|cooperation|partnership|(?:its|our|their|an?|the) (?:present|current|new|second|third|larger|permanent))\\b)(?:"
              + (WORD + "++ " + WORD + "++" + BEFORE_YEAR)
              + ("|" + WORD + "{2,}+" + BEFORE_YEAR)
              + ("|" + WORD + "++(?: " + WORD + "++){2,11}?" + BEFORE_YEAR)
              + ")");

  private static final QuickPattern SOMEBODY =
      QuickPattern.compile(
          "[^.;]{1,140}?(?=,? in (?:\\p{Lu}\\p{Ll}{2,8} )?(?:\\d{1,2}, )?\\d{4}\\b)");
  private static final int MOST_PARTS = 6;

  /// Reads from `from`; of no length where nothing of it follows.
  static FoundingClause at(String text, int from) {
    String year = null;
    List<PersonNames.Found> founders = new ArrayList<>();
    int at = from;
    QuickMatcher act = ACT.matcher(text).region(at, text.length());
    if (act.lookingAt()) {
      year = act.group(1);
      at = act.end();
    }
    for (int i = 0; i < MOST_PARTS; i++) {
      QuickMatcher when = WHEN.matcher(text).region(at, text.length());
      QuickMatcher by = BY.matcher(text).region(at, text.length());
      if (year == null && when.lookingAt()) {
        year = when.group(1);
        at = when.end();
      } else if (founders.isEmpty() && by.lookingAt()) {
        int next = by(text, by.end(), founders);
        if (next == by.end()) {
          break;
        }
        at = next;
      } else {
        int next = part(text, at);
        if (next == at) {
          break;
        }
        at = next;
      }
    }
    return new FoundingClause(year, List.copyOf(founders), at);
  }

  private static int part(String text, int at) {
    for (QuickPattern pattern : List.of(PLACE, AS, SETTING)) {
      QuickMatcher part = pattern.matcher(text).region(at, text.length());
      if (part.lookingAt()) {
        return part.end();
      }
    }
    return at;
  }

  /// Where what is told of a founder ends, if "and" and another one follow: `…, who had been mayor,
  /// and the late Jane Roe`.
  private static int aside(String text, int at) {
    if (text.indexOf(", and ", at) < 0) {
      return at;
    }
    QuickMatcher aside = ASIDE.matcher(text).region(at, text.length());
    return aside.lookingAt() ? aside.end() : at;
  }

  /// Reads the founders; where they are no people, goes on to the year after them.
  private static int by(String text, int from, List<PersonNames.Found> founders) {
    int at = from;
    int end = from;
    int lead = lead(text, at, LONGEST_LEAD);
    int begin = NameShape.afterTitles(text, lead);
    while (NameShape.isCapital(text, begin) && !OTHERS.matcher(text.substring(at, lead)).find()) {
      PersonNames.Found name = PersonNames.find(text, begin).orElse(null);
      if (name == null
          || name.start() != begin
          || (begin == at + Mention.THE && text.startsWith("the ", at))) {
        // "by the Meadow Act": with no title behind it, that is nobody.
        break;
      }
      if (!founders.isEmpty() && ACTS.matcher(text).region(name.end(), text.length()).lookingAt()) {
        // "…, and Leo Quill became its director".
        break;
      }
      founders.add(name);
      end = name.end();
      at = aside(text, end);
      int link = link(text, at);
      if (link < 0) {
        break;
      }
      lead = lead(text, link, LONGEST_LINK);
      begin = NameShape.afterTitles(text, lead);
      if (text.substring(at, lead).contains(" of ")) {
        // "a student of Leo Quill" founded nothing with him.
        break;
      }
    }
    if (founders.isEmpty()) {
      QuickMatcher somebody = SOMEBODY.matcher(text).region(from, text.length());
      return somebody.lookingAt() ? somebody.end() : from;
    }
    return end;
  }

  /// Where words in small letters end, which are no sentence's end.
  private static int lead(String text, int from, int most) {
    int at = from;
    for (int i = 0; i < most && at < text.length() && !isLeadOver(text, at); i++) {
      at = NameShape.next(text, at);
    }
    return at;
  }

  private static boolean isLeadOver(String text, int at) {
    return text.charAt(at) == '.' || text.charAt(at) == ';' || NameShape.isCapital(text, at);
  }

  /// Behind the words that join the next name; -1 where none do.
  private static int link(String text, int at) {
    for (String link : LINKS) {
      if (text.startsWith(link, at)) {
        return at + link.length();
      }
    }
    return -1;
  }
}
