package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What sort of name one is by its own words: a body's, somebody's, a place's, a headline.
final class NameSort {
  private static final int LONG = 6;
  private static final int LONGEST_PLACE = 4;

  /// Authorities that many pages name and few are about.
  private static final QuickPattern AUTHORITY =
      QuickPattern.compile(
          "(?:U\\.S\\.|United States|Federal|Internal Revenue|General Services|Small Business|Food and Drug|Centers for|Bureau of|Census|Treasury|Senate|Environmental Protection|National Labor Relations|Department|Supreme|European|Securities|Social Security|White House|United Nations|World)\\b");

  private static final QuickPattern OF_TOWN =
      QuickPattern.compile(
          "\\b(?:City|County|Town|Village|Borough|School) (?:Council|Commission|Board|Government|Court|Police|District)\\b");
  private static final QuickPattern SCHOOL =
      QuickPattern.compile("^(?:University|College|School) of |(?:University|College)$");
  private static final QuickPattern FOR =
      QuickPattern.compile("\\p{Lu}.* (?:for|against|on) .*\\p{Lu}.*");
  private static final QuickPattern PLURAL = QuickPattern.compile(".*\\p{Lu}{2}s");
  private static final QuickPattern HEADLINE =
      QuickPattern.compile(
          "(?i)(?:resolution|statement|letter|testimony|notice|report|update|comments?|response|open|press|job|position|policy|meeting|agenda|minutes|\\p{L}{3,}ing) .*");

  /// What begins headlines and buttons, and no name.
  private static final Set<String> SPEECH =
      WordSet.of(
          """
          join why how what when where who get take make learn read see find support donate help
          stop tell watch sign give our your my this that these we you i it call click subscribe
          each every some many most all any if visit please buy download sponsored powered designed
          built another several both few one two three following
          follow share become ways contact about welcome home new news next previous
          """);

  /// What bodies are called by, and much else.
  private static final Set<String> WEAK =
      WordSet.of(
          """
          democrats republicans greens libertarians indivisible yimby dsa aclu naacp workers teachers
          nurses educators parents families neighbors citizens residents tenants students veterans
          women mothers moms farmers growers people voters taxpayers advocates action watch voices
          pantry bank shelter kitchen farm garden house home schools corps guard force fire rescue
          ventures labs media radio press services solutions strategies affairs party trust
          works project program initiative campaign forum exchange lab conference mutual americans
          youth latinos latinas democracy justice coast collaborative tribe riders
          """);

  private NameSort() {}

  static void read(NamedBody body) {
    String name = body.name();
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> words = List.of(lower.split(" ", -1));
    List<String> parts = List.of(lower.split("[ -]", -1));
    boolean acronym = BodyNames.isAcronym(name);
    boolean noun = parts.stream().anyMatch(BodyWords::isNoun);
    String head = SubjectNouns.head(name);
    body.set(NameSign.NOUN, noun);
    body.set(
        NameSign.NOUN_LAST,
        words.size() > 1 && (BodyWords.isNoun(head) || BodyWords.isNoun(words.getLast())));
    body.set(NameSign.NOUN_WEAK, parts.stream().anyMatch(WEAK::contains));
    body.set(NameSign.PLURAL, PLURAL.matcher(name).matches());
    body.set(NameSign.ACRONYM, acronym);
    body.set(NameSign.ONE_WORD, words.size() == 1 && !acronym);
    body.set(NameSign.LONG, words.size() > LONG);
    body.set(NameSign.FOR, FOR.matcher(name).matches());
    body.set(NameSign.NUMBERED, BodyForm.NUMBERED.matcher(name).find());
    body.set(NameSign.PERSON, !noun && PersonNames.isName(name));
    body.set(
        NameSign.PLACE,
        !noun && words.size() <= LONGEST_PLACE && !PlaceNames.whole(name).isEmpty());
    body.set(NameSign.THING, BodyWords.THINGS.contains(words.getLast()));
    body.set(
        NameSign.AUTHORITY, AUTHORITY.matcher(name).lookingAt() || OF_TOWN.matcher(name).find());
    body.set(NameSign.SCHOOL, SCHOOL.matcher(name).find());
    body.set(NameSign.PAPER, Masthead.isPaper(name));
    body.set(NameSign.HEADLINE, HEADLINE.matcher(name).matches());
    body.set(NameSign.ROLE, isRole(words));
    body.set(NameSign.SPEECH, SPEECH.contains(words.getFirst()));
  }

  private static boolean isRole(List<String> words) {
    boolean edge =
        BodyForm.WHO_OF.contains(words.getFirst()) || BodyForm.WHO_OF.contains(words.getLast());
    return words.size() > 1 && (edge || words.stream().anyMatch(BodyWords.PEOPLE::contains));
  }
}
