package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// How a page speaks of its organization: by name, in the first person, or as "the foundation".
///
/// @param mention any of these
/// @param name with a form or an acronym beside it
/// @param called "the foundation"; nothing where that may be another one
record Subject(AnyMention mention, NameMention name, Mention called, Set<String> nouns) {
  private static final NameMention UNNAMED = new NameMention(List.of(), false);
  private static final Subject NOBODY = of(UNNAMED, List.of(), Mention.NONE, Set.of());
  private static final QuickPattern ACRONYM =
      QuickPattern.compile("\\s*\\(([A-Z][A-Za-z&-]{1,9})\\)$");
  private static final List<String> OURS =
      List.of(
          "organization",
          "foundation",
          "group",
          "nonprofit",
          "union",
          "coalition",
          "association",
          "center",
          "team",
          "firm",
          "company",
          "department",
          "agency",
          "league",
          "council",
          "institute",
          "society",
          "network",
          "clinic",
          "movement",
          "alliance",
          "federation",
          "charity");

  private static final QuickPattern GOES_ON =
      QuickPattern.compile(
          "(?:(?:At|In|By|Since|After|Before|With|During|On|For|Until|Now|Today|Over) [^.;“\"]{1,60}?, (?=it |they ))?"
              + "(?:[Ii]t|[Tt]hey|The (?:organization|organisation|group|nonprofit|non-profit|institution|agency|charity))(?= )");
  private static final Cues ONWARD = Cues.of(", it ", ", they ");
  private static final Cues APPOSITIONS =
      Cues.of(", a ", ", an ", ", the ", ", which ", ", whose ", ", based ", ", headquartered ");
  private static final QuickPattern APPOSED =
      QuickPattern.compile(
          "(?: \\([^)]{1,20}\\))?, (?:an? |the |which |whose |based |headquartered )");

  /// The organization that has been found so far; of an unknown one only a page of "us" speaks.
  static Subject of(Reading reading, Findings findings) {
    String name = nameOf(findings);
    if (name.isEmpty()) {
      return isOwn(findings) ? ofUs() : NOBODY;
    }
    NameMention named =
        new NameMention(List.copyOf(SubjectNames.of(name, reading, findings)), false);
    Set<String> nouns = SubjectNouns.of(name, named, reading);
    boolean news = Rules.kind(findings) == Kind.NEWS;
    Set<String> called = news ? SubjectNouns.unique(nouns, name, reading) : new TreeSet<>(nouns);
    if (!news) {
      called.add("organization");
      called.addAll(SubjectNouns.general(nouns, name, isOwn(findings), reading));
    }
    SubjectNames.tail(name, reading).ifPresent(called::add);
    return of(named, isOwn(findings) ? ours(nouns) : List.of(), new NounMention(called), nouns);
  }

  private static Subject ofUs() {
    return of(UNNAMED, OURS, Mention.NONE, Set.of("organization"));
  }

  private static Subject of(
      NameMention name, List<String> ours, Mention called, Set<String> nouns) {
    return new Subject(
        new AnyMention(new NameMention(name.names(), true), ours, called), name, called, nouns);
  }

  private static List<String> ours(Set<String> nouns) {
    List<String> ours = new ArrayList<>(OURS);
    ours.addAll(nouns);
    return ours;
  }

  /// The organization's name; empty where none was found.
  private static String nameOf(Findings findings) {
    return findings
        .best(FactField.ORGANIZATION, OfOrganization.class)
        .map(OfOrganization::label)
        .map(Subject::bare)
        .orElse("");
  }

  /// Whether the organization speaks itself, or an office on the page about it.
  static boolean isOwn(Findings findings) {
    Voice voice = Rules.voice(findings);
    return voice == Voice.SELF || (voice == Voice.OFFICIAL && Rules.kind(findings) == Kind.ABOUT);
  }

  /// Whether the site that the page stands on is the organization's own, so that what stands around
  /// the text is about it.
  static boolean ownsSite(Findings findings) {
    if (isOwn(findings)) {
      return true;
    }
    String name = nameOf(findings);
    return !name.isEmpty()
        && findings
            .text(FactField.PUBLISHER)
            .filter(site -> bare(site).equalsIgnoreCase(name))
            .isPresent();
  }

  /// A name without "The" and without the acronym behind it.
  static String bare(String name) {
    String plain = ACRONYM.matcher(name.strip()).replaceFirst("");
    return plain.startsWith("The ") ? plain.substring(4) : plain;
  }

  /// Whether a text has "the foundation".
  boolean isCalledIn(String text) {
    return called.matcher(text).find();
  }

  /// Its whole name; empty where it is known as "we" alone.
  String fullName() {
    return name.names().isEmpty() ? "" : name.names().getFirst();
  }

  /// Whether its name stands in a text.
  boolean isNamed(String text) {
    return name.matcher(text).find();
  }

  /// Whether the sentence begins with it.
  boolean begins(String sentence) {
    return end(sentence) >= 0;
  }

  /// The end of the mention that the sentence begins with; -1 where it begins otherwise.
  int end(String sentence) {
    return mention.end(sentence, 0, sentence.length(), false);
  }

  /// The end of "it" or "the group" at the beginning of a sentence that goes on about the one of
  /// the sentence before; -1 where it does not.
  static int goesOn(String sentence) {
    if (!beginsOnward(sentence) && !ONWARD.in(sentence)) {
      return -1;
    }
    QuickMatcher matcher = GOES_ON.matcher(sentence);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private static boolean beginsOnward(String sentence) {
    return sentence.startsWith("The ")
        || sentence.startsWith("It ")
        || sentence.startsWith("They ")
        || sentence.startsWith("it ")
        || sentence.startsWith("they ");
  }

  /// Whether it is the last one that a sentence introduces: `… came from the Oak Fund, a charity
  /// that …`. What follows with "It" is about it.
  boolean isIntroducedIn(String sentence) {
    MentionMatcher matcher = name.matcher(sentence);
    if (!matcher.find() || !APPOSITIONS.in(sentence)) {
      return false;
    }
    String rest = sentence.substring(matcher.end());
    return APPOSED.matcher(rest).lookingAt() && ProperNames.in(rest).isEmpty();
  }

  /// Whether a sentence goes on about the organization of the one before: "It …", "Its …".
  static boolean isOfIt(String sentence) {
    return goesOn(sentence) > 0 || sentence.startsWith("It ") || sentence.startsWith("Its ");
  }

  /// Whether its name begins with these words: `Gulfview` of the Gulfview Hospice Partners.
  boolean isCalled(String words) {
    return name.names().stream().anyMatch(one -> one.equals(words) || one.startsWith(words + " "));
  }

  /// Whether the lower-case word is the organization's own: `foundation` of the Oak Foundation.
  boolean isNoun(String word) {
    return nouns.contains(word);
  }
}
