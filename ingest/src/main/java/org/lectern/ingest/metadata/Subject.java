package org.lectern.ingest.metadata;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.organization.NameForm;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// How a page speaks of its organization: by name, in the first person, or as "the foundation".
///
/// @param mention finds it where a sentence is about it
/// @param called finds "the foundation"; nothing where that may be another one
/// @param names of which a text has one wherever `name` finds something
/// @param initials the characters of which `mention` begins with one
record Subject(
    Pattern mention, Pattern name, Pattern called, Set<String> nouns, Cues names, String initials) {
  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final Subject NOBODY =
      new Subject(NOTHING, NOTHING, NOTHING, Set.of(), Cues.of(), "");
  private static final Pattern ACRONYM = Pattern.compile("\\s*\\(([A-Z][A-Za-z&-]{1,9})\\)$");
  private static final String US =
      "|We|Our (?:organization|foundation|group|nonprofit|union|coalition|association|center|team|firm|company|department|agency|league|council|institute|society|network|clinic|movement|alliance|federation|charity%s)";
  private static final Subject US_ALONE =
      new Subject(
          Pattern.compile(us(Set.of()).substring(1)),
          NOTHING,
          NOTHING,
          Set.of("organization"),
          Cues.of(),
          "WO");

  /// What it is introduced as: `X is a statewide coalition of`, `X, a group of`.
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:(?:, [^.;]{1,90}?,)? (?:is|was) (?:an?|the) |, an? )"
              + "(?<what>(?:[\\p{L}\\d()-]+,? ){0,8}?[\\p{Ll}-]+)"
              + "(?= (?:that|which|who|whose|based|headquartered|located|founded|formed|established|created|dedicated|devoted|committed|focused|working|serving|representing|supporting|promoting|for|with|in|of|on|to|by|advocating|made|run|led)\\b|[.,;:]|$)");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:(?:At|In|By|Since|After|Before|With|During|On|For|Until|Now|Today|Over) [^.;“\"]{1,60}?, (?=it |they ))?"
              + "(?:[Ii]t|[Tt]hey|The (?:organization|organisation|group|nonprofit|non-profit|institution|agency|charity))(?= )");
  private static final Cues APPOSITIONS =
      Cues.of(", a ", ", an ", ", the ", ", which ", ", whose ", ", based ", ", headquartered ");
  private static final Pattern APPOSED =
      Pattern.compile("(?: \\([^)]{1,20}\\))?, (?:an? |the |which |whose |based |headquartered )");

  /// How an article begins whose next sentence names the one: `A national group of mayors asked`.
  private static final Pattern LEDE =
      Pattern.compile(
          "(?:^|[—–-] )An? (?:[\\p{L}\\d-]+ ){0,4}?(?<noun>\\p{Ll}{4,}) (?:of|that|which|representing|for|based|in) ");

  private static final Pattern OF = Pattern.compile(" (?:of|for|on|against|to) .*");
  private static final Pattern LOCAL_NUMBER = Pattern.compile("\\bLocal \\d+");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\d-]+");
  static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{4,}");
  private static final Pattern LOCAL = Pattern.compile("\\bLocal \\d");
  private static final Pattern ITS = Pattern.compile("Its? ");

  /// The organization that has been found so far; of an unknown one only a page of "us" speaks.
  static Subject of(Reading reading, Findings findings) {
    String name = nameOf(findings);
    if (name.isEmpty()) {
      return isOwn(findings) ? US_ALONE : NOBODY;
    }
    Set<String> names = names(name, reading, findings);
    String full =
        "(?:[Tt]he )?"
            + names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))
            + "(?:,? (?:Inc|LLC|Ltd)\\b\\.?)?(?: \\([A-Z][\\w&-]{1,9}\\))?(?![\\p{L}\\d])";
    Pattern named = Pattern.compile(full);
    Cues printed = new Cues(List.copyOf(names));
    Set<String> nouns = nouns(name, named, printed, reading);
    boolean news = Rules.kind(findings) == Kind.NEWS;
    Set<String> called = news ? unique(nouns, name, reading) : new TreeSet<>(nouns);
    if (!news) {
      called.add("organization");
      called.addAll(general(nouns, name, isOwn(findings), reading));
    }
    tail(name, reading).ifPresent(called::add);
    String the =
        called.isEmpty()
            ? "(?!)"
            : "[Tt]he (?:(?:[\\p{Ll}-]++(?<=[\\p{Ll}-]s)['’]|\\p{Ll}++['’]s|\\p{Lu}[\\p{L}.]++(?: \\p{Lu}[\\p{L}.]++)?(?:, \\p{Lu}[\\p{L}.]++(?: \\p{Lu}\\p{L}++)?)?-based) )?(?:"
                + called.stream().map(Subject::anyCase).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d-])(?!(?<=\\p{Lu}\\p{L}{2,30}) \\p{Lu})";
    String us = isOwn(findings) ? us(nouns) : "";
    return new Subject(
        Pattern.compile(full + "(?! \\p{Lu}\\p{Ll})" + us + "|" + the),
        named,
        Pattern.compile(the),
        nouns,
        printed,
        names.stream().map(one -> one.substring(0, 1)).collect(Collectors.joining("", "TtWO", "")));
  }

  /// The last two words of a name in small letters, where the page calls it so: "the food shelf" of
  /// the Harvest Table Food Shelf.
  private static Optional<String> tail(String name, Reading reading) {
    String front = OF.matcher(name).replaceFirst("");
    List<String> words = words(front);
    if (words.size() < 3) {
      return Optional.empty();
    }
    String printed = front.replaceFirst("^.* (?=[^ ]+ [^ ]+$)", "");
    if (printed.matches("\\p{Lu}\\p{Ll}{2,} \\p{Lu}\\p{Ll}{3,}")
        && OrganizationWords.isNoun(words.getLast())
        && reading.sentences().stream().anyMatch(one -> one.text().contains("he " + printed))) {
      return Optional.of(printed);
    }
    String tail = String.join(" ", words.subList(words.size() - 2, words.size()));
    boolean plain = tail.matches("\\p{Ll}{3,} \\p{Ll}{3,}");
    boolean used = false;
    for (Sentence sentence : reading.sentences()) {
      String text = plain ? sentence.text() : "";
      if (isIndefinite(text, tail)) {
        return Optional.empty();
      }
      used |= text.contains("he " + tail);
    }
    return used ? Optional.of(tail) : Optional.empty();
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

  /// The name, its first words where the page uses them alone, its acronym, and what the title of
  /// an about page shortens it to.
  private static Set<String> names(String name, Reading reading, Findings findings) {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    ShortName.of(name, reading).ifPresent(names::add);
    Matcher local = LOCAL_NUMBER.matcher(name);
    if (local.find()) {
      names.add(local.group());
    }
    firstWords(name, reading).ifPresent(names::add);
    for (Text alias : findings.all(FactField.ALIAS, Text.class)) {
      if (NameForm.isAcronym(alias.value(), name)
          || NameForm.isAcronym(alias.value(), "The " + name)) {
        names.add(alias.value());
      }
    }
    findings
        .text(FactField.TITLE)
        .map(title -> title.replaceFirst("^About (?:the )?", ""))
        .filter(title -> title.length() > 3 && (name + " ").startsWith(title + " "))
        .ifPresent(names::add);
    return names;
  }

  /// `Prairie Lakes trust` of the Prairie Lakes Education Trust, where the page calls it so.
  private static Optional<String> firstWords(String name, Reading reading) {
    String[] words = name.split(" ", -1);
    String noun = words[words.length - 1].toLowerCase(Locale.ROOT);
    if (words.length < 3 || !OrganizationWords.isNoun(noun)) {
      return Optional.empty();
    }
    for (int count = words.length - 2; count > 0; count--) {
      String part = String.join(" ", List.of(words).subList(0, count)) + " " + noun;
      if (reading.sentences().stream()
          .anyMatch(
              one -> one.text().contains("The " + part) || one.text().contains("the " + part))) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /// A name without "The" and without the acronym behind it.
  static String bare(String name) {
    String plain = ACRONYM.matcher(name.strip()).replaceFirst("");
    return plain.startsWith("The ") ? plain.substring(4) : plain;
  }

  /// What it may be called by: the nouns of its name, and of the words that introduce it.
  private static Set<String> nouns(String name, Pattern full, Cues names, Reading reading) {
    Set<String> nouns = new TreeSet<>();
    List<String> words = words(name);
    String front = OF.matcher(name).replaceFirst("");
    // Of "Center for Union Facts" neither the union nor the facts are one.
    words(front).stream()
        .filter(OrganizationWords::isNoun)
        .reduce((_, last) -> last)
        .or(() -> words.stream().filter(OrganizationWords::isNoun).reduce((_, last) -> last))
        .ifPresent(nouns::add);
    String head = head(name);
    if (words.size() > 1 && SMALL_WORD.matcher(head).matches()) {
      nouns.add(head);
    }
    if (Masthead.isPaper(name)) {
      nouns.add("paper");
      nouns.add("newspaper");
    }
    if (isLocal(name)) {
      nouns.add("union");
      nouns.add("local");
    }
    Sentence before = null;
    for (Sentence sentence : reading.sentences()) {
      Matcher mention = full.matcher(sentence.text());
      if (names.in(sentence.text()) && mention.find()) {
        if (before != null && mention.start() == 0) {
          Matcher lede = LEDE.matcher(before.text());
          if (lede.find() && OrganizationWords.isNoun(lede.group("noun"))) {
            nouns.add(lede.group("noun"));
          }
        }
        String said = introducedAs(sentence.text(), mention.end());
        if (!said.isEmpty()) {
          nouns.add(said);
          break;
        }
      }
      before = sentence;
    }
    return nouns;
  }

  /// Whether it is a union's local: `Dockers Local 12`.
  static boolean isLocal(String name) {
    return LOCAL.matcher(name).find();
  }

  /// The last word of a name, or the last one before "of" or "for", in lower case.
  static String head(String name) {
    String plain = OF.matcher(name).replaceFirst("");
    return plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /// The noun that the name which ends at `end` is introduced by: `coalition` of "X is a statewide
  /// coalition of"; empty where it is not introduced.
  static String introducedAs(String text, int end) {
    Matcher what = INTRODUCED.matcher(text).region(end, text.length());
    return what.lookingAt() ? words(what.group("what")).getLast() : "";
  }

  private static List<String> words(String text) {
    return GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// What it may be called beside its nouns, if the page tells of no other organization: "The Reef
  /// League objects. The group was founded in 1995" is about that one.
  private static Set<String> general(Set<String> nouns, String name, boolean own, Reading reading) {
    Set<String> general = unique(GeneralNouns.of(nouns), name, reading);
    if (general.isEmpty()) {
      return general;
    }
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      String rest = text.replace(name, "");
      boolean other =
          !own
              && rest.length() == text.length()
              && !ProperNames.at(rest, rest.startsWith("The ") ? 4 : 0).noun().isEmpty();
      if (other || (ONES.in(text) && THE_ONE.matcher(text).find())) {
        return Set.of();
      }
    }
    return general;
  }

  private static final Cues ONES = Cues.of("he group ", "he nonprofit ", "he firm ", "he company ");
  private static final Pattern THE_ONE =
      Pattern.compile(
          "\\b[Tt]he (?:group|nonprofit|firm|company) (?:that|which|behind|called|known|named)\\b");

  /// The nouns of the name that no other organization in the article could be called by.
  private static Set<String> unique(Collection<String> nouns, String name, Reading reading) {
    Set<String> unique = new TreeSet<>(nouns);
    boolean named = false;
    for (Sentence sentence : reading.sentences()) {
      if (unique.isEmpty()) {
        break;
      }
      named |= sentence.text().contains(name);
      String rest = sentence.text().replace(name, "");
      boolean others = rest.length() == sentence.text().length();
      List<ProperNames.Name> organizations =
          others ? reading.organizations(sentence) : ProperNames.in(rest);
      for (ProperNames.Name other : organizations) {
        unique.remove(other.noun());
      }
      if (named && others) {
        unique.removeIf(noun -> isIndefinite(rest, noun));
      }
    }
    return unique;
  }

  /// `a local food group` may be another one.
  private static boolean isIndefinite(String text, String noun) {
    Matcher indefinite = INDEFINITE.matcher(text);
    for (int at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
      if (indefinite.region(0, at).find()) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern INDEFINITE =
      Pattern.compile(
          "(?=[AaOoTtSsMm])\\b(?:[Aa]n?|[Aa]nother|[Oo]ther|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Mm]any) (?:[\\p{L}-]+ ){0,3}\\z");

  /// Whether a text has "the foundation".
  boolean isCalledIn(String text) {
    return text.contains("he ") && called.matcher(text).find();
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
    Matcher matcher = mention.matcher(sentence);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /// The end of "it" or "the group" at the beginning of a sentence that goes on about the one of
  /// the sentence before; -1 where it does not.
  static int goesOn(String sentence) {
    Matcher matcher = GOES_ON.matcher(sentence);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /// Whether it is the last one that a sentence introduces: `… came from the Oak Fund, a charity
  /// that …`. What follows with "It" is about it.
  boolean isIntroducedIn(String sentence) {
    if (!names.in(sentence) || !APPOSITIONS.in(sentence)) {
      return false;
    }
    Matcher matcher = name.matcher(sentence);
    if (!matcher.find()) {
      return false;
    }
    String rest = sentence.substring(matcher.end());
    return APPOSED.matcher(rest).lookingAt() && ProperNames.in(rest).isEmpty();
  }

  /// Whether a sentence goes on about the organization of the one before: "It …", "Its …".
  static boolean isOfIt(String sentence) {
    return goesOn(sentence) > 0 || ITS.matcher(sentence).lookingAt();
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
