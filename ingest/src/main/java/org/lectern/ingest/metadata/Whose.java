package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;

/// Whose a verb or a noun in a sentence is: that of the page's organization, or of another one.
///
/// @param self whether the page is its own
/// @param it whether "it" at the beginning of the sentence is the organization
record Whose(String text, Subject subject, boolean self, boolean it) {
  private static final QuickPattern ASIDE =
      QuickPattern.compile("(?: \\([^()]{1,40}\\)|, (?:[^,;.]|(?<=\\b\\p{Lu})\\.){2,90},|,)$");
  private static final QuickPattern RELATIVE = QuickPattern.compile(",? (?:which|that|who)$");
  private static final QuickPattern CLAUSE =
      QuickPattern.compile(
          "(?s)(?:.*(?:[,;:—–(“\"] ?|\\b(?:and|but|when|since|that|after|before|because|as|until|how|why|where|if|while|although|though|once) ))?(?:[Tt]he )?");
  private static final QuickPattern AND =
      QuickPattern.compile(".*?,? (?:and|but)(?: (?:then|now|also|later|first))?$");
  private static final QuickPattern BY_ANOTHER =
      QuickPattern.compile("\\b(?:which|that|who|whose|where) (?:was|were|is|are|has|had)\\b");

  /// What may be founded, opened or started, and is no organization by itself.
  private static final QuickPattern THING =
      QuickPattern.compile(
          "\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hat|whose) (?:[\\p{L}-]+ ){0,3}?(?<thing>program(?:me)?|project|law|act|rule|tax|fee|fund|school|agency|commission|board|office|department|museum|park|company|paper|newspaper"
              + "|magazine|festival|award|prize|scholarship|fellowship|cent(?:er|re)|clinic|hotline|library|league|plan|policy|trust|bank|campaign|building|hall|mill|theat(?:er|re)|store|shop|plant|mine|bridge|road|line|site|journal|institute|group|firm|service|system|statute|bill|event|conference)\\b");

  /// Whether the clause whose verb begins at `at`, after a space, has the organization as its
  /// subject.
  boolean isSubjectAt(int at) {
    String before = text.substring(0, at).stripTrailing();
    QuickMatcher relative = RELATIVE.matcher(before);
    boolean bound = relative.find();
    if (bound) {
      before = before.substring(0, relative.start());
    }
    if (endsWithIt(before, bound)) {
      return true;
    }
    QuickMatcher aside = ASIDE.matcher(before);
    if (aside.find() && endsWithIt(before.substring(0, aside.start()), bound)) {
      return true;
    }
    int own = beginning();
    return !bound
        && own > 0
        && own < before.length()
        && AND.matcher(before).matches()
        && !BY_ANOTHER.matcher(before.substring(own)).find()
        && others(before.substring(own)).isEmpty();
  }

  /// The end of the organization where the sentence begins with it; else -1.
  int beginning() {
    int end = subject.end(text);
    return end < 0 && it ? Subject.goesOn(text) : end;
  }

  private boolean endsWithIt(String before, boolean bound) {
    for (Mention one : List.of(subject.name(), subject.called())) {
      MentionMatcher mention = one.matcher(before);
      while (mention.find()) {
        if (mention.end() == before.length()
            && !PlaceBeforeNoun.isPartOf(text, mention.start())
            && (bound || CLAUSE.matcher(before.substring(0, mention.start())).matches())) {
          return true;
        }
      }
    }
    if (before.endsWith("We") || before.endsWith(" we") || before.equals("we")) {
      return self;
    }
    if (self
        && before.matches(
            "(?s)(?:.*[ ,(])?[Oo]ur (?:organi[sz]ation|group|nonprofit|charity|\\p{Ll}+)")) {
      return subject
          .mention()
          .matcher(
              Sentences.capital(
                  before.substring(
                      Math.max(0, before.toLowerCase(Locale.ROOT).lastIndexOf("our ")))))
          .matches();
    }
    boolean pronoun =
        before.equals("It") || before.equals("They") || before.matches("(?s).*\\b(?:it|they)");
    return pronoun && isIt(before.length() - (before.endsWith("ey") ? 4 : 2));
  }

  /// Whether a pronoun at `at` stands for the organization: nothing else that it could stand for is
  /// named between.
  boolean isIt(int at) {
    String before = text.substring(0, at);
    int own = -1;
    for (Mention one : List.of(subject.name(), subject.called())) {
      MentionMatcher mention = one.matcher(before);
      while (mention.find()) {
        own = Math.max(own, mention.end());
      }
    }
    own = Math.max(own, beginning() > at ? -1 : beginning());
    if (own < 0) {
      return it && isFree(before);
    }
    return isFree(before.substring(Math.min(own, before.length())));
  }

  private boolean isFree(String words) {
    QuickMatcher thing = THING.matcher(words);
    while (thing.find()) {
      if (!subject.isNoun(thing.group("thing"))) {
        return false;
      }
    }
    return others(words).isEmpty();
  }

  private List<ProperNames.Name> others(String words) {
    return ProperNames.in(words).stream()
        .filter(name -> !subject.name().matcher(name.text()).find())
        .toList();
  }

  /// The end of the organization's name, or of "the foundation", that stands at `from` and is no
  /// part of a longer name; -1 where none does.
  int nameAt(int from) {
    for (Mention one : List.of(subject.name(), subject.called())) {
      MentionMatcher mention = one.matcher(text).region(from, text.length());
      if (mention.lookingAt() && !GOES_ON.matcher(text.substring(mention.end())).lookingAt()) {
        return mention.end();
      }
    }
    return -1;
  }

  private static final QuickPattern GOES_ON = QuickPattern.compile("['’]s?\\b| \\p{Lu}");

  /// Whether the words before `at`, after a space, say that the noun there is the organization's:
  /// "its", "our", "the union's", "Oak Fund's".
  boolean isOwnerAt(int at) {
    String before = text.substring(0, at).stripTrailing();
    if (before.matches("(?s)(?:.*[^\\p{L}])?[Oo]ur")) {
      return self;
    }
    if (before.matches("(?s)(?:.*[^\\p{L}])?(?:[Ii]ts|[Tt]heir)")) {
      int start = before.lastIndexOf(' ') + 1;
      return isIt(start);
    }
    QuickMatcher possessive = POSSESSIVE.matcher(before);
    if (!possessive.find()) {
      return false;
    }
    String owner = before.substring(0, possessive.start());
    for (Mention one : List.of(subject.name(), subject.called())) {
      MentionMatcher mention = one.matcher(owner);
      while (mention.find()) {
        if (mention.end() == owner.length() && !PlaceBeforeNoun.isPartOf(text, mention.start())) {
          return true;
        }
      }
    }
    return false;
  }

  private static final QuickPattern POSSESSIVE = QuickPattern.compile("(?:['’]s|(?<=s)['’])$");
}
