package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// By which nouns a page may speak of its organization: `foundation` of the Oak Foundation, `group`
/// where it tells of no other one.
final class SubjectNouns {
  /// What it is introduced as: `X is a statewide coalition of`, `X, a group of`.
  private static final QuickPattern INTRODUCED =
      QuickPattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:(?:, [^.;]{1,90}?,)? (?:is|was) (?:an?|the) |, an? )"
              + "(?<what>(?:[\\p{L}\\d()-]+,? ){0,8}?[\\p{Ll}-]+)"
              + "(?= (?:that|which|who|whose|based|headquartered|located|founded|formed|established|created|dedicated|devoted|committed|focused|working|serving|representing|supporting|promoting|for|with|in|of|on|to|by|advocating|made|run|led|owned|operated|managed|governed|funded|backed|supported|started|begun|composed|consisting)\\b|[.,;:]|$)");

  /// How an article begins whose next sentence names the one: `A national group of mayors asked`.
  private static final QuickPattern LEDE =
      QuickPattern.compile(
          "(?:^|[—–-] )An? (?:[\\p{L}\\d-]+ ){0,4}?(?<noun>\\p{Ll}{4,}) (?:of|that|which|representing|for|based|in) ");

  private static final QuickPattern OF = QuickPattern.compile(" (?:of|for|on|against|to) .*");
  static final QuickPattern SMALL_WORD = QuickPattern.compile("\\p{Ll}{4,}");
  private static final QuickPattern LOCAL = QuickPattern.compile("\\bLocal \\d");
  private static final Cues ONES = Cues.of("he group ", "he nonprofit ", "he firm ", "he company ");
  private static final QuickPattern THE_ONE =
      QuickPattern.compile(
          "\\b[Tt]he (?:group|nonprofit|firm|company) (?:that|which|behind|called|known|named)\\b");
  private static final int MOST_BEFORE = 4;
  private static final QuickPattern INDEFINITE =
      QuickPattern.compile(
          "\\b(?:[Aa]n?|[Aa]nother|[Oo]ther|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Mm]any) (?:[\\p{L}-]+ ){0,3}\\z");

  private SubjectNouns() {}

  /// What it may be called by: the nouns of its name, and of the words that introduce it.
  static Set<String> of(String name, NameMention full, Reading reading) {
    Set<String> nouns = new TreeSet<>();
    List<String> words = words(name);
    // Of "Center for Union Facts" neither the union nor the facts are one.
    words(front(name)).stream()
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
    if (name.endsWith(" PAC")) {
      nouns.add("PAC");
    }
    if (isLocal(name)) {
      nouns.add("union");
      nouns.add("local");
    }
    Sentence before = null;
    for (Sentence sentence : reading.sentences()) {
      MentionMatcher mention = full.matcher(sentence.text());
      if (mention.find()) {
        if (before != null && mention.start() == 0) {
          QuickMatcher lede = LEDE.matcher(before.text());
          if (lede.find() && OrganizationWords.isNoun(lede.group("noun"))) {
            nouns.add(lede.group("noun"));
          }
        }
        String said = introducedAs(sentence.text(), mention.end());
        if (!said.isEmpty()) {
          nouns.add(said);
          if (said.equals("committee") && sentence.text().contains(" political action committee")) {
            nouns.add("PAC");
          }
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

  /// A name up to "of" or "for".
  static String front(String name) {
    return OF.matcher(name).replaceFirst("");
  }

  /// The last word of a name, or the last one before "of" or "for", in lower case.
  static String head(String name) {
    String plain = front(name);
    return plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /// The noun that the name which ends at `end` is introduced by: `coalition` of "X is a statewide
  /// coalition of"; empty where it is not introduced.
  static String introducedAs(String text, int end) {
    QuickMatcher what = INTRODUCED.matcher(text).region(end, text.length());
    return what.lookingAt() ? words(what.group("what")).getLast() : "";
  }

  static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= plain.length(); ) {
      int c = i < plain.length() ? plain.codePointAt(i) : ' ';
      if (!Character.isLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
        if (i > start) {
          words.add(plain.substring(start, i));
        }
        start = i + Character.charCount(c);
      }
      i += Character.charCount(c);
    }
    return List.copyOf(words);
  }

  /// What it may be called beside its nouns, if the page tells of no other organization: "The Reef
  /// League objects. The group was founded in 1995" is about that one.
  static Set<String> general(Set<String> nouns, String name, boolean own, Reading reading) {
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

  /// The nouns of the name that no other organization in the article could be called by.
  static Set<String> unique(Collection<String> nouns, String name, Reading reading) {
    Set<String> unique = new TreeSet<>(nouns);
    InPassing passing = new InPassing();
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
      unique.removeIf(noun -> passing.isAmbiguous(noun, sentence));
      for (ProperNames.Name other : organizations) {
        if (!passing.is(other.noun(), sentence)) {
          unique.remove(other.noun());
        }
      }
      if (named) {
        passing.read(unique, sentence);
      }
      if (named && others && !unique.isEmpty()) {
        unique.removeIf(noun -> rest.contains(noun) && isIndefinite(rest, noun));
      }
    }
    return unique;
  }

  /// `a food shelf in Akron`, `another food shelf` is another one; `a food shelf should be open` is
  /// none.
  static boolean isAnother(String text, String noun) {
    int at = text.indexOf(noun);
    if (at < 0 || !isIndefinite(text, noun)) {
      return false;
    }
    String before = text.substring(0, at);
    boolean one = before.endsWith(" a ") || before.endsWith("A ");
    return !one || !IN_GENERAL.matcher(text.substring(at + noun.length())).lookingAt();
  }

  private static final QuickPattern IN_GENERAL =
      QuickPattern.compile(
          "[.?!”\"]| (?:should|must|can|cannot|could|may|might|needs?|ought|does|is) ");

  /// `a local food group` may be another one.
  static boolean isIndefinite(String text, String noun) {
    QuickMatcher indefinite = INDEFINITE.matcher(text);
    for (int at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
      boolean word = at > 0 && text.charAt(at - 1) == ' ';
      if (word && indefinite.region(wordsBefore(text, at), at).find()) {
        return true;
      }
    }
    return false;
  }

  /// Where the words before begin that [#INDEFINITE] has at most.
  private static int wordsBefore(String text, int at) {
    int space = at - 1;
    for (int i = 0; i < MOST_BEFORE && space > 0; i++) {
      space = text.lastIndexOf(' ', space - 1);
    }
    return Math.max(0, space);
  }
}
