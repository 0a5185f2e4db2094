package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.PlaceSentence.Told;

/// A place that stands before what the organization is called: `a Chapel Hill, North Carolina-based
/// nonprofit`, `the Atlanta-based foundation`, `Denver-based Oak Fund`.
record PlaceBeforeNoun(String text, Subject subject) {
  private static final QuickPattern SMALL = QuickPattern.compile(" (?=\\p{Ll})");
  private static final QuickPattern BASED =
      QuickPattern.compile("-(?:based|headquartered|area)\\b,? ");
  private static final QuickPattern WORDS =
      QuickPattern.compile(
          "(?:(?!(?:the|that|which|who|an?|of|by|to|in|for|with|and|against|from)\\b|\\p{Ll}+(?:ed|s) )\\p{Ll}[\\p{Ll}-]*,? ){0,3}(?:, (?:the )?)?");
  private static final QuickPattern INTRODUCED =
      QuickPattern.compile(
          "(?: \\([^)]{1,20}\\))?(?:,|,? (?:is|was)) (?:an?|the) (?<words>(?:[\\p{L}\\d()-]+,? ){0,6})");
  private static final QuickPattern THE = QuickPattern.compile("(?:^|.* )[Tt]he ");
  private static final QuickPattern NOUN =
      QuickPattern.compile(
          "(?<words>(?:\\p{Ll}[\\p{Ll}-]*,? ){0,3}?)(?<noun>\\p{Ll}[\\p{Ll}-]+)(?![\\p{L}’'-])(?! \\p{Lu})");
  private static final QuickPattern PART =
      QuickPattern.compile(
          "(?i)\\b(?:chapter|affiliate|branch|division|office|campus|member|section|subsidiary|arm) of (?:the )?$");
  private static final QuickPattern CALLED =
      QuickPattern.compile("(?i)group|organization|nonprofit|non-profit|charity|advocacy|think");
  private static final QuickPattern STATE_NOUN =
      QuickPattern.compile("(?: \\([^)]{1,20}\\))? (?:is|was) an? (?=\\p{Lu})");
  private static final QuickPattern CORPORATION =
      QuickPattern.compile(
          " (?:\\p{Ll}[\\p{Ll}-]*,? ){0,2}?(?:nonprofit|non-profit|not-for-profit|corporation|charity|501\\(c\\))");

  /// Whether the organization that is named at `start` has the speaker's only as its part.
  static boolean isPartOf(String text, int start) {
    return PART.matcher(text.substring(0, start)).find();
  }

  Optional<Told> place(Hints hints) {
    QuickMatcher based = BASED.matcher(text);
    while (text.indexOf('-') >= 0 && based.find()) {
      List<Named> places = endingAt(based.start(), hints);
      if (!places.isEmpty() && isOurs(places.getFirst().start(), based.end())) {
        return Optional.of(new Told(places, 0.88, "based before a name"));
      }
    }
    return corporation().or(() -> group(hints));
  }

  /// `Oak Fund, an Evansville group formed in 2021`, `Tulsa nonprofit Oak Fund`.
  private Optional<Told> group(Hints hints) {
    MentionMatcher name = subject.name().matcher(text);
    while (name.find()) {
      QuickMatcher one = IS_A.matcher(text).region(name.end(), text.length());
      if (one.lookingAt() && !isPartOf(text, name.start())) {
        Optional<Told> told = beforeNoun(one.end(), hints);
        if (told.isPresent()) {
          return told;
        }
      }
      QuickMatcher before = TITLED.matcher(text.substring(0, name.start()));
      if (before.find()) {
        Optional<Told> told = beforeNoun(before.start("place"), hints);
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private static final QuickPattern IS_A =
      QuickPattern.compile(
          "(?: \\([^)]{1,20}\\))?(?:,|,? (?:is|was)) (?:an?|the) (?:(?!of |for |in )[\\p{Ll}\\d()-]+,? ){0,3}(?=\\p{Lu})");
  private static final QuickPattern TITLED =
      QuickPattern.compile(
          "(?:^|[(—–“] ?|\\b[Aa]n? |\\b[Tt]he |[,;:] )(?<place>\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]+){0,3}) (?:[\\p{Ll}-]+,? ){1,4}(?:called |the )?$");
  private static final QuickPattern A_GROUP =
      QuickPattern.compile(
          ",? (?:(?!of |for |in |to |and |by )[\\p{Ll}-]+,? ){0,3}?(?<noun>\\p{Ll}[\\p{Ll}-]+)(?![\\p{L}’'-])");

  private Optional<Told> beforeNoun(int from, Hints hints) {
    List<Named> places = hints.placesAt(wordsUpToNoun(from), from);
    if (places.size() != 1) {
      return Optional.empty();
    }
    int end = places.getFirst().end();
    QuickMatcher noun = A_GROUP.matcher(text).region(end, text.length());
    boolean country =
        places.getFirst().place().state() == null && places.getFirst().place().city() == null;
    boolean group =
        !country
            && noun.lookingAt()
            && (OrganizationWords.isNoun(noun.group("noun"))
                || CALLED.matcher(noun.group("noun")).matches()
                || noun.group("noun").equals("union")
                || subject.isNoun(noun.group("noun")));
    return group ? Optional.of(new Told(places, 0.82, "group of a place")) : Optional.empty();
  }

  /// The longest list of places that ends here.
  List<Named> endingAt(int end, Hints hints) {
    int from = Math.max(0, end - 70);
    for (int start = from; start < end; start++) {
      boolean begins =
          Character.isUpperCase(text.charAt(start))
              && !text.startsWith("The ", start)
              && (start == 0 || text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '(');
      if (begins) {
        List<Named> places = PlaceNames.at(text.substring(0, end), start, hints.states());
        boolean whole = !places.isEmpty() && places.getLast().end() == end;
        if (whole && places.getFirst().start() == start) {
          return places;
        }
      }
    }
    return List.of();
  }

  private boolean isOurs(int start, int end) {
    return introduced(start) || named(end) || called(start, end);
  }

  /// "Oak Fund, a Denver-based …", "Oak Fund is a small Denver-based …".
  private boolean introduced(int start) {
    MentionMatcher mention = subject.mention().matcher(text);
    boolean first = mention.lookingAt();
    MentionMatcher name = first ? mention : subject.name().matcher(text);
    boolean found = first || name.find();
    while (found) {
      QuickMatcher words = INTRODUCED.matcher(text).region(name.end(), Math.max(start, name.end()));
      if (name.end() < start && words.matches() && !isPartOf(text, name.start())) {
        return true;
      }
      found = name.find();
    }
    return false;
  }

  /// "Denver-based Oak Fund".
  private boolean named(int end) {
    MentionMatcher name = subject.name().matcher(text).region(end, text.length());
    return name.find()
        && (text.charAt(name.start()) != 't' || text.startsWith(", ", name.start() - 2))
        && name.start() - end <= 60
        && WORDS.matcher(text.substring(end, name.start())).matches();
  }

  /// "The Denver-based foundation".
  private boolean called(int start, int end) {
    QuickMatcher noun = NOUN.matcher(text).region(end, text.length());
    return THE.matcher(text.substring(0, start)).matches()
        && noun.lookingAt()
        && (CALLED.matcher(noun.group("noun")).matches() || subject.isNoun(noun.group("noun")));
  }

  /// "Oak Fund is an Ohio nonprofit corporation".
  private Optional<Told> corporation() {
    if (!text.contains("s a")) {
      return Optional.empty();
    }
    int end = subject.end(text);
    QuickMatcher is = STATE_NOUN.matcher(text);
    if (end < 0 || !is.region(end, text.length()).lookingAt()) {
      return Optional.empty();
    }
    List<Named> places = PlaceNames.at(wordsUpToNoun(is.end()), is.end(), Set.of());
    boolean state =
        places.size() == 1
            && places.getFirst().place().state() != null
            && CORPORATION.matcher(text).region(places.getFirst().end(), text.length()).lookingAt();
    return state ? Optional.of(new Told(places, 0.86, "nonprofit of a state")) : Optional.empty();
  }

  private String wordsUpToNoun(int from) {
    QuickMatcher small = SMALL.matcher(text).region(from, text.length());
    return small.find() ? text.substring(0, small.start()) : text;
  }
}
