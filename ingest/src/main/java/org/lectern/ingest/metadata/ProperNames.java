package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Finds names of organizations in running text: capitalised words, small words between them.
final class ProperNames {
  private static final Set<String> CONNECTORS =
      Set.of(
          "of", "for", "the", "and", "&", "on", "against", "de", "del", "la", "los", "las", "du");

  /// Who speaks for an organization at the beginning of a sentence is no part of its name.
  private static final QuickPattern PEOPLE_OF =
      QuickPattern.compile(
          "(?:(?:Members|Leaders|Officials|Organizers|Professionals|People|Representatives|Supporters|Employees) "
              + "(?:of|from|with|at) (?=(?:the )?\\p{Lu})"
              + "|(?:Officers|Volunteers|Lawyers|Attorneys|Directors|Trustees|Founders|Spokes(?:men|women|people)) "
              + "(?:of|from|with|at|for) (?=the \\p{Lu}))");

  private static final QuickPattern RELEASE =
      QuickPattern.compile(
          "(?:News|Press|Media|NEWS|PRESS|MEDIA) (?:[Rr]elease|RELEASE|[Aa]dvisory|ADVISORY)\\b");
  private static final int LONGEST_FIELD = 60;
  private static final QuickPattern FIELD_BEFORE =
      QuickPattern.compile(
          "(?:Department|Bureau|Division|Office|Ministry|Commission|Committee|Council|Center|Centre|Institute|Society|Association|Board|College|School|Agency|Administration|Museum|Coalition|Alliance|Campaign)"
              + " (?:of|for|on) (?:the )?(?:\\p{Lu}[\\p{L}’'-]+,? ){1,3}$");
  private static final QuickPattern FIELD =
      QuickPattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,4}");

  /// `In 2012`, `By May 2012` and `April 21` name nobody.
  private static final QuickPattern IN_YEAR =
      QuickPattern.compile(
          "(?:In|On|By|Since|During|From|Until|After|Before) (?:\\p{Lu}\\p{Ll}+ )?\\d{1,4}"
              + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.? \\d{1,4}");

  /// `Painters Union (PU) Local 12`.
  private static final QuickPattern LOCAL_BEHIND =
      QuickPattern.compile(" \\([A-Z][A-Za-z&-]{1,9}\\),? Local (?:No\\. )?\\d{1,6}");

  private static final Set<String> DOTTED = Set.of("Inc.", "U.S.", "St.", "Co.", "D.C.", "N.C.");

  private ProperNames() {}

  /// A name: half-open `[start, end)` in its text, without a leading "The".
  ///
  /// @param noun the lower-case word that the organization is called by: `foundation`; empty where
  ///   the name has none
  record Name(String text, int start, int end, String noun) {}

  /// Whether words are nothing but the name of a body, with a word like "Foundation" in it.
  static boolean isBody(String words) {
    Name name = at(words, 0);
    return words.indexOf(' ') > 0 && name.end() >= words.length() && !name.noun().isEmpty();
  }

  /// The names in a text that have a word like "Foundation" in them, in order.
  static List<Name> in(String text) {
    return organizations(all(text));
  }

  /// Those of the names that have a word like "Foundation" in them.
  static List<Name> organizations(List<Name> names) {
    return names.stream()
        .filter(name -> !name.noun.isEmpty() && name.text.indexOf(' ') > 0)
        .toList();
  }

  /// All that may be names in a text, in order.
  static List<Name> all(String text) {
    List<Name> names = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts && Character.isUpperCase(text.charAt(at))) {
        Name name = at(text, at);
        if (!name.text.isEmpty()) {
          names.add(name);
        }
        at = Math.max(at + 1, name.end);
      } else {
        at++;
      }
    }
    return names;
  }

  /// The longest name that begins at `from`; of no length where none does.
  static Name at(String text, int from) {
    int first = afterPeople(text, from);
    int start =
        text.startsWith("The ", first) || text.startsWith("the ", first) ? first + 4 : first;
    int end = start;
    String noun = "";
    for (int at = start; at < text.length(); ) {
      int stop = wordEnd(text, at);
      String printed = text.substring(at, stop);
      String word = core(printed);
      boolean connects = CONNECTORS.contains(word) && word.equals(printed);
      if (end > start
          && "NPM".indexOf(text.charAt(at)) >= 0
          && RELEASE.matcher(text).region(at, text.length()).lookingAt()) {
        break;
      }
      boolean local = end > start && text.startsWith("local ", at) && isDigitAt(text, at + 6);
      if (word.isEmpty() || !(isCapital(word) || connects || local)) {
        break;
      }
      if (connects && !goesOn(text, stop, word, noun, end > start)) {
        break;
      }
      if (!connects) {
        end = at + word.length();
        noun = noun(word, noun);
      }
      boolean possessive = printed.length() > word.length() && !noun.isEmpty();
      boolean closed =
          printed.length() > word.length()
              && ".,;:!?".indexOf(printed.charAt(printed.length() - 1)) >= 0;
      if (possessive || closed) {
        break;
      }
      at = Math.min(stop + 1, text.length());
    }
    if (end > start && text.startsWith(" (", end)) {
      QuickMatcher local = LOCAL_BEHIND.matcher(text).region(end, text.length());
      end = local.lookingAt() ? local.end() : end;
    }
    return noun.isEmpty()
            && end > start
            && Character.isDigit(text.charAt(end - 1))
            && IN_YEAR.matcher(text).region(start, end).matches()
        ? new Name("", start, start, "")
        : new Name(text.substring(start, end), start, end, noun);
  }

  private static int afterPeople(String text, int from) {
    if (from >= text.length() || "MLOVARSDTEF".indexOf(text.charAt(from)) < 0) {
      return from;
    }
    QuickMatcher people = PEOPLE_OF.matcher(text).region(from, text.length());
    return people.lookingAt() ? people.end() : from;
  }

  /// The last word that an organization is called by, before a part like "for the Blind".
  private static String noun(String word, String before) {
    String plain = word.toLowerCase(Locale.ROOT);
    return OrganizationWords.isNoun(plain) ? plain : before;
  }

  private static boolean goesOn(String text, int stop, String word, String noun, boolean begun) {
    boolean joinsTwo =
        (word.equals("and") || word.equals("&"))
            && !noun.isEmpty()
            && !isField(text, stop - word.length(), stop);
    int next = stop + 1;
    if (!begun || joinsTwo || next >= text.length() || text.charAt(stop) != ' ') {
      return false;
    }
    return Character.isUpperCase(text.charAt(next)) || text.startsWith("the ", next);
  }

  /// Whether an "and" joins two fields of one body: `Department of Fish and Wildlife`, not `Center
  /// for Justice and the Oak Fund`.
  private static boolean isField(String text, int and, int stop) {
    if (!FIELD_BEFORE.matcher(text.substring(Math.max(0, and - LONGEST_FIELD), and)).find()) {
      return false;
    }
    QuickMatcher field =
        FIELD.matcher(text).region(Math.min(text.length(), stop + 1), text.length());
    return field.lookingAt()
        && !PersonNames.isName(field.group())
        && Stream.of(field.group().split(" ", -1))
            .noneMatch(word -> OrganizationWords.isNoun(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && " \n()[]“”\"|—–".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /// The word without the punctuation after it and a possessive ending.
  private static String core(String word) {
    if (DOTTED.contains(word)) {
      return word;
    }
    int end = word.length();
    while (end > 0 && ".,;:!?'’".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    String core = word.substring(0, end);
    return core.endsWith("'s") || core.endsWith("’s") ? core.substring(0, end - 2) : core;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
  }
}
