package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// How a page speaks of its organization: by name, in the first person, or as "the foundation".
///
/// @param mention finds it where a sentence is about it
/// @param called finds "the foundation"; nothing where that may be another one
/// @param callings the characters of which a noun that `called` finds begins with one
/// @param names of which a text has one wherever `name` finds something
/// @param initials the characters of which `mention` begins with one
/// @param ends of the mentions that texts begin with, as far as they were asked for: every rule
///   asks the same of every sentence
record Subject(
    QuickPattern mention,
    QuickPattern name,
    QuickPattern called,
    String callings,
    Set<String> nouns,
    Cues names,
    String initials,
    Map<String, Integer> ends) {
  private static final QuickPattern NOTHING = QuickPattern.compile("(?!)");
  private static final Subject NOBODY =
      new Subject(NOTHING, NOTHING, NOTHING, "", Set.of(), Cues.of(), "", Map.of());
  private static final QuickPattern ACRONYM =
      QuickPattern.compile("\\s*\\(([A-Z][A-Za-z&-]{1,9})\\)$");
  private static final String US =
      "|We|Our (?:organization|foundation|group|nonprofit|union|coalition|association|center|team|firm|company|department|agency|league|council|institute|society|network|clinic|movement|alliance|federation|charity%s)";
  private static final List<String> US_WORDS = List.of("We", "Our ");
  private static final List<String> THE = List.of("The ", "the ");
  private static final QuickPattern US_ALONE = QuickPattern.compile(us(Set.of()).substring(1));

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
    Set<String> names = SubjectNames.of(name, reading, findings);
    String full =
        "(?:[Tt]he )?"
            + names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))
            + "(?:,? (?:Inc|LLC|Ltd)\\b\\.?)?(?: \\([A-Z][\\w&-]{1,9}\\))?(?![\\p{L}\\d])";
    List<String> first = withArticles(names);
    QuickPattern named = QuickPattern.beginningWith(first, full);
    Cues printed = new Cues(List.copyOf(names));
    Set<String> nouns = SubjectNouns.of(name, named, printed, reading);
    boolean news = Rules.kind(findings) == Kind.NEWS;
    Set<String> called = news ? SubjectNouns.unique(nouns, name, reading) : new TreeSet<>(nouns);
    if (!news) {
      called.add("organization");
      called.addAll(SubjectNouns.general(nouns, name, isOwn(findings), reading));
    }
    SubjectNames.tail(name, reading).ifPresent(called::add);
    String the =
        called.isEmpty()
            ? "(?!)"
            : "[Tt]he (?:(?:[\\p{Ll}-]++(?<=[\\p{Ll}-]s)['’]|\\p{Ll}++['’]s|\\p{Lu}[\\p{L}.]++(?: \\p{Lu}[\\p{L}.]++)?(?:, \\p{Lu}[\\p{L}.]++(?: \\p{Lu}\\p{L}++)?)?-based) )?(?:"
                + called.stream().map(Subject::anyCase).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d-])(?!(?<=\\p{Lu}\\p{L}{2,30}) \\p{Lu})";
    String us = isOwn(findings) ? us(nouns) : "";
    List<String> words = new ArrayList<>(first);
    words.addAll(US_WORDS);
    words.addAll(THE);
    return new Subject(
        QuickPattern.beginningWith(words, full + "(?! \\p{Lu}\\p{Ll})" + us + "|" + the),
        named,
        called.isEmpty() ? NOTHING : QuickPattern.beginningWith(THE, the),
        initials(called) + initials(called).toUpperCase(Locale.ROOT),
        nouns,
        printed,
        "TtWO" + initials(names),
        new HashMap<>());
  }

  /// The names alone and behind an article.
  private static List<String> withArticles(Set<String> names) {
    List<String> words = new ArrayList<>(names);
    for (String the : THE) {
      names.forEach(name -> words.add(the + name));
    }
    return words;
  }

  private static Subject ofUs() {
    return new Subject(
        US_ALONE, NOTHING, NOTHING, "", Set.of("organization"), Cues.of(), "WO", new HashMap<>());
  }

  /// The organization's name; empty where none was found.
  private static String nameOf(Findings findings) {
    return findings
        .best(FactField.ORGANIZATION, OfOrganization.class)
        .map(OfOrganization::label)
        .map(Subject::bare)
        .orElse("");
  }

  /// `foundation`, or `Foundation` as its own pages print it.
  private static String anyCase(String noun) {
    return "["
        + Character.toUpperCase(noun.charAt(0))
        + noun.charAt(0)
        + "]"
        + Pattern.quote(noun.substring(1));
  }

  private static String initials(Set<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static String us(Set<String> nouns) {
    String own = nouns.stream().map(noun -> "|" + noun).collect(Collectors.joining());
    return US.replace("%s", own);
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
    QuickMatcher matcher = called.matcher(text).useTransparentBounds(true);
    for (int at = text.indexOf("he ", 1); at > 0; at = text.indexOf("he ", at + 1)) {
      if (mayBeCalled(text, at + 3) && matcher.region(at - 1, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a noun of it may stand at `from`, or something that says whose or where it is.
  private boolean mayBeCalled(String text, int from) {
    if (from < text.length() && callings.indexOf(text.charAt(from)) >= 0) {
      return true;
    }
    for (int i = from; i < text.length() && text.charAt(i) != ' '; i++) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
        return true;
      }
    }
    return text.contains("-based ");
  }

  /// Its whole name; empty where it is known as "we" alone.
  String fullName() {
    return names.words().isEmpty() ? "" : names.words().getFirst();
  }

  /// Whether its name stands in a text.
  boolean isNamed(String text) {
    return names.in(text) && name.matcher(text).find();
  }

  /// Whether the sentence begins with it.
  boolean begins(String sentence) {
    return end(sentence) >= 0;
  }

  /// The end of the mention that the sentence begins with; -1 where it begins otherwise.
  int end(String sentence) {
    if (sentence.isEmpty() || initials.indexOf(sentence.charAt(0)) < 0) {
      return -1;
    }
    return ends.computeIfAbsent(sentence, this::read);
  }

  private int read(String sentence) {
    QuickMatcher matcher = mention.matcher(sentence);
    return matcher.lookingAt() ? matcher.end() : -1;
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
    if (!names.in(sentence) || !APPOSITIONS.in(sentence)) {
      return false;
    }
    QuickMatcher matcher = name.matcher(sentence);
    if (!matcher.find()) {
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
    return name.pattern().contains("\\Q" + words + " ")
        || name.pattern().contains("\\Q" + words + "\\E");
  }

  /// Whether the lower-case word is the organization's own: `foundation` of the Oak Foundation.
  boolean isNoun(String word) {
    return nouns.contains(word);
  }
}
