package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.schema.State;

/// What the name of a person looks like.
final class PersonNames {
  private static final int LONGEST = 60;

  /// Two to four capitalised words, initials among them; titles before it are not part of it.
  static final String NAME =
      "(?:\\p{Lu}[\\p{L}'’-]{1,24}+|\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,2}+)(?: \\p{Lu}(?:\\.|(?= \\p{Lu}\\p{Ll})))?+"
          + "(?: [“\"(]\\p{Lu}[\\p{L}.]{1,14}[”\")])?+"
          + ("(?: " + oneOf(NameShape.PARTICLES) + "(?= ))?+")
          + "(?: \\p{Lu}[\\p{L}'’-]{1,24}+){1,2}+"
          + ("(?:,? " + oneOf(NameShape.GENERATIONS) + "(?!\\p{L}))?+");

  /// What may stand before a name.
  static final String TITLE = oneOf(NameShape.TITLES) + "{0,3}+";

  /// Degrees after a name.
  static final String DEGREES =
      "(?:,? (?:Ph\\.?D\\.?|J\\.?D\\.?|M\\.?D\\.?|Ed\\.?D\\.?|M\\.?P\\.?H\\.?|M\\.?B\\.?A\\.?|MSW|LCSW|R\\.?N\\.?|Esq\\.?|CPA|M\\.A\\.|M\\.S\\.)(?!\\p{L})"
          + "| \\((?:[Rr]et\\.|[Rr]etired|[Ss]he[/, ][a-z/, ]{3,12}|[Hh]e[/, ][a-z/, ]{3,12}|[Tt]hey[/, ][a-z/, ]{3,12}|[Ee]lla[/, ][a-zé/, ]{2,12}|[Éé]l[/, ][a-zé/, ]{2,12}|[ZzXx]e[/, ][a-z/, ]{3,12})\\))*+";

  /// Words before a role or a rank: "Chief Executive Jane Roe".
  private static final Set<String> NO_FIRST =
      Set.of(
          "general",
          "chief",
          "executive",
          "deputy",
          "vice",
          "acting",
          "interim",
          "senior",
          "associate",
          "assistant",
          "managing",
          "ask",
          "call",
          "contact",
          "email",
          "meet",
          "visit",
          "thank",
          "thanks",
          "join",
          "follow",
          "dear",
          "attn",
          "attention",
          "sincerely",
          "re",
          "cc",
          "then",
          "also",
          "with",
          "like",
          "admiral",
          "brigadier",
          "colonel",
          "commander",
          "lieutenant",
          "rear",
          "sergeant",
          "said",
          "says");

  /// Days that are kept: `Memorial Day`, where somebody may be called Dorothy Day.
  private static final QuickPattern HOLIDAY =
      QuickPattern.compile(
          "(?:Memorial|Labor|Labour|Earth|Election|Independence|Veterans|Columbus|Presidents|Mothers|Fathers|Christmas|Thanksgiving|Arbor|Flag|Lobby|Opening|Primary|Boxing|Tax|Advocacy|Action|World .*|National .*|International .*|Indigenous Peoples) Day");

  /// Months that people are called by.
  private static final Set<String> GIVEN = Set.of("June", "April", "August", "Dean");

  private static final QuickPattern CAPITALS = QuickPattern.compile("\\p{Lu}{2,}");

  private static final QuickPattern DEGREES_ALONE = QuickPattern.compile(DEGREES);

  /// What a list has behind a name: other degrees, the call sign of a radio.
  private static final QuickPattern LETTERS =
      QuickPattern.compile("(?:, (?<letters>\\p{Lu}[\\p{Lu}\\d]{1,6}))+");

  private PersonNames() {}

  private static String oneOf(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /// A name: half-open `[start, end)` in its text.
  record Found(String name, int start, int end) {}

  static boolean isName(String text) {
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    int end = NameShape.end(text, NameShape.afterTitles(text, 0));
    boolean whole =
        end == text.length()
            || (end > 0 && DEGREES_ALONE.matcher(text).region(end, text.length()).matches())
            || (end > 0 && hasLetters(text, end));
    return whole && isPerson(end > 0 ? text.substring(0, end) : text);
  }

  private static boolean hasLetters(String text, int end) {
    QuickMatcher letters = LETTERS.matcher(text).region(end, text.length());
    return text.charAt(end) == ','
        && letters.matches()
        && State.ofCode(letters.group("letters")).isEmpty();
  }

  /// A name without titles and degrees.
  static String bare(String printed) {
    return find(printed, 0).map(Found::name).orElse(printed);
  }

  /// The first name at or after `from`.
  static Optional<Found> find(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int end = NameShape.end(text, at);
      if (end < 0) {
        at++;
        continue;
      }
      boolean word = at == 0 || !isPartOfWord(text.charAt(at - 1));
      if (word) {
        String printed = withoutPossessive(text.substring(at, end));
        String found = withoutRank(printed, text, at);
        if (found.indexOf(' ') > 0 && isPerson(found)) {
          return Optional.of(new Found(found, at, at + found.length()));
        }
      }
      // "Executive Director Jane Roe": the name may begin with any of these words.
      int space = text.indexOf(' ', at);
      at = word && space > 0 && space < end ? space + 1 : end;
    }
    return Optional.empty();
  }

  /// `Will Kessel` of "Will Kessel Managing editor": the last word begins a role.
  private static String withoutRank(String name, String text, int start) {
    int last = name.lastIndexOf(' ');
    boolean three = last > 0 && name.indexOf(' ') < last;
    boolean role =
        three
            && Roles.isField(name.substring(last + 1).toLowerCase(Locale.ROOT))
            && Roles.isAt(text, start + last + 1);
    return role ? name.substring(0, last).replaceFirst(",$", "") : name;
  }

  /// All of them, each after the one before.
  static List<Found> all(String text) {
    List<Found> names = new ArrayList<>();
    for (var name = find(text, 0); name.isPresent(); name = find(text, name.get().end())) {
      names.add(name.get());
    }
    return names;
  }

  /// A name in capitals as running text has it: `Ruth McOkada` of `RUTH MCOKADA`.
  static String spelled(String name) {
    boolean capitals = name.length() > 5 && name.equals(name.toUpperCase(Locale.ROOT));
    return capitals ? CAPITALS.matcher(name).replaceAll(word -> small(word.group())) : name;
  }

  private static String small(String word) {
    boolean number = word.matches("II|III|IV");
    boolean mc = word.startsWith("MC") && word.length() > 4;
    String first = mc ? "Mc" + word.charAt(2) : word.substring(0, 1);
    return number ? word : first + word.substring(first.length()).toLowerCase(Locale.ROOT);
  }

  /// `trustees`.
  private static boolean isHeads(String word) {
    return word.endsWith("s") && Roles.isHead(word.substring(0, word.length() - 1));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static String word(String name, int from) {
    int end = name.indexOf(' ', from);
    return name.substring(from, end < 0 ? name.length() : end).toLowerCase(Locale.ROOT);
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '’' || c == '\'';
  }

  private static String withoutPossessive(String name) {
    return name.endsWith("'s") || name.endsWith("’s")
        ? name.substring(0, name.length() - 2)
        : name.endsWith("'") || name.endsWith("’") ? name.substring(0, name.length() - 1) : name;
  }

  /// Whether a match of [#NAME] may be a person: organizations and places look alike.
  static boolean isPerson(String name) {
    if (State.ofLabel(name).isPresent()
        || name.startsWith("U.S")
        || name.startsWith("U. S")
        || name.startsWith("D.C.")) {
      return false;
    }
    if (name.endsWith(" Day") && HOLIDAY.matcher(name).matches()) {
      return false;
    }
    int first = name.indexOf(' ');
    if (first > 0 && NO_FIRST.contains(name.substring(0, first).toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (first > 0
        && Roles.isField(name.substring(0, first).toLowerCase(Locale.ROOT))
        && Roles.isField(word(name, first + 1))) {
      // "Government Relations" is what somebody is in charge of.
      return false;
    }
    int last = name.lastIndexOf(' ');
    int before = last > first ? name.lastIndexOf(' ', last - 1) : -1;
    if (before > 0
        && Roles.isField(word(name, before + 1))
        && Roles.isField(word(name, last + 1))) {
      // "Roe Government Affairs" is a firm.
      return false;
    }
    int given = first > 0 && GIVEN.contains(name.substring(0, first)) ? first + 1 : 0;
    if (name.contains("'s ") || name.contains("’s ")) {
      return false;
    }
    for (int at = given; at < name.length(); ) {
      int space = name.indexOf(' ', at);
      String word = name.substring(at, space < 0 ? name.length() : space);
      at = space < 0 ? name.length() : space + 1;
      String plain = word.toLowerCase(Locale.ROOT);
      boolean capitals =
          word.length() > 4
              && !isSmall(word.charAt(1))
              && word.equals(word.toUpperCase(Locale.ROOT))
              && !name.equals(name.toUpperCase(Locale.ROOT));
      if (capitals
          || OrganizationWords.isNoun(plain)
          || OrganizationWords.isNoPerson(plain)
          || Roles.isHead(plain)
          || (space < 0 && isHeads(plain))) {
        return false;
      }
    }
    return true;
  }
}
