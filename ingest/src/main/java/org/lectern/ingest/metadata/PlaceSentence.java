package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PlaceNames.Named;

/// A sentence that may say where the organization is.
///
/// @param subject how the page speaks of it
/// @param self whether the page is its own
/// @param it whether "it" in this sentence is the organization
/// @param sure whether the place is known already, so that weaker ways to tell it say nothing
record PlaceSentence(String text, Subject subject, boolean self, boolean it, boolean sure) {
  /// What a sentence told.
  ///
  /// @param rule how: `based in`
  record Told(List<Named> places, double confidence, String rule) {}

  private static final Cues CUES =
      Cues.of(
          "ased",
          "eadquarter",
          "ocated",
          "situated",
          "housed",
          "office",
          "home",
          "hall",
          "campus",
          "-area",
          " where ",
          ": ",
          " out of ",
          "staff ",
          "team ",
          " of us ",
          " around ",
          "here in ",
          "employs ",
          "ide of ");
  private static final List<String> BEFORE_NAME =
      List.of(", of ", " (", " in ", " a ", " an ", " A ", " An ");
  private static final String FILLER =
      "(?:(?:the |a |suburban |rural |historic |nearby |central |north(?:ern)? |south(?:ern)? |east(?:ern)? |west(?:ern)? "
          + "|(?:north|south)(?:east|west)(?:ern)? |coastal |upstate |downtown |midtown |uptown |metropolitan |greater )*"
          + "(?:(?:heart|city|town|village|state|borough|middle|center|outskirts|\\p{Lu}[\\p{L} ]{1,30} (?:neighborhood|section|district|area)) of )?"
          + "(?:the (?:city|town|state) of |downtown |historic |beautiful |suburban )?)";
  private static final QuickPattern BASED =
      QuickPattern.compile(
          "(?:\\b(?:[Bb]ased|[Hh]eadquartered|[Ll]ocated|situated|housed) (?:primarily |mainly |out )?(?:in|near|out of|of)"
              + "|\\b(?<office>(?:its |a |an |our |my )?(?:(?:national|main|world|global|international|central|home|head|principal|corporate|administrative) )?"
              + "(?:headquarters|offices?|home|hall|campus)(?: base)?)(?: is| are| was| were)?(?: now)?(?: located| based| situated)?(?: (?:on|at|above|behind|beside|near) [^,.;]{3,50}?)?,? (?:in|at)) "
              + "(?:(?:the|an?) (?:\\p{Ll}[\\p{Ll}’'-]+ ){1,6}?(?:in|near|outside) )?"
              + FILLER);
  private static final Cues BASES =
      Cues.of(
          "ased ",
          "eadquarter",
          "ocated ",
          "situated ",
          "housed ",
          "office",
          "home",
          "hall",
          "campus");
  private static final QuickPattern OTHERS =
      QuickPattern.compile(
          "\\b(?:that|which|who|whose|where|with|by|serving|works?|working|supporting|helping|helps?|funds?|serves?|supports?"
              + "|provides?|member|chapter|affiliate|partner|schools|students|communities|founded by|founder|from|at)\\b");
  private static final QuickPattern JOINED =
      QuickPattern.compile(
          ".*\\b(?:and|but)(?: we| it| they)? (?:is|are|was|has|have|has its|maintains?|operates?)(?: now| currently| still)? ?(?:with )?$");
  private static final QuickPattern IS =
      QuickPattern.compile(
          ",? ?(?:\\([^)]{1,30}\\),? ?)?(?:(?:which |that )?(?:is|are|was|[’']re|has|have|maintains?|keeps?|operates?|makes?|works?)\\b)?"
              + "(?: also| now| currently| still| both| proudly)?(?: with)?(?: from)? ?");
  private static final QuickPattern NOUN_PHRASE =
      QuickPattern.compile(
          ",? ?(?:\\([^)]{1,30}\\),? ?)?(?:is|are|was|,)? ?(?:an?|the|one of the) [^.;“\"]{1,140}?,? ?(?:with )?");
  private static final QuickPattern FRONT =
      QuickPattern.compile(
          "(?:(?:Founded|Established|Formed|Created|Started)\\b[^.;]{1,60}? and )?(?:From (?=(?:our|its)))?");
  private static final QuickPattern POSSESSIVE = QuickPattern.compile("[’']s? $");
  private static final QuickPattern ENDED =
      QuickPattern.compile(
          ",? (?:until|before|between|from \\d{4} (?:to|until|through)|through \\d{4})\\b"
              + "| (?:was|were|had) (?:been )?(?:flooded|destroyed|closed|damaged|burned|sold|shut|vacated|torn|demolished|lost|evacuated)\\b");
  private static final QuickPattern OWNER =
      QuickPattern.compile("(?<before>.*)\\b(?<owner>[Oo]ur|[Mm]y|[Ii]ts) (?:\\p{Ll}+ )?\\p{Ll}+");
  private static final QuickPattern WANDERS =
      QuickPattern.compile(
          "\\b(?:field|regional|branch|satellite|state|district|local|former|previous|old|first|original|post|box|\\d+|two|three|four|five|several|many|other) $");
  private static final QuickPattern NEAR_NOUN =
      QuickPattern.compile(
          "(?:,|,? (?:is|are|was)) (?:an?|the) (?<adjectives>(?:[\\p{L}\\d(),-]+ ){0,8}?)(?<noun>\\p{Ll}[\\p{Ll}-]+) (?:in|of|on the \\p{Lu}\\p{L}+ [Ss]ide of) "
              + FILLER);

  /// Whether the patterns need to be tried; most sentences have none of the words.
  ///
  /// @param sure whether the place is known already, so that weaker ways to tell it say nothing
  static boolean mayTell(String text, boolean sure) {
    return (!sure && SeatSentence.mayTell(text)) || CUES.in(text) || hasCapitalBehind(text);
  }

  private static boolean hasCapitalBehind(String text) {
    for (String words : BEFORE_NAME) {
      if (standsBeforeCapital(words, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsBeforeCapital(String words, String text) {
    int end = text.length() - words.length();
    for (int at = text.indexOf(words); at >= 0 && at < end; at = text.indexOf(words, at + 1)) {
      if (Character.isUpperCase(text.charAt(at + words.length()))) {
        return true;
      }
    }
    return false;
  }

  /// The places that it tells, by the first way that fits.
  Optional<Told> place(Hints hints) {
    return based(hints)
        .or(() -> new PlaceBeforeNoun(text, subject).place(hints))
        .or(() -> where(hints))
        .or(this::here)
        .or(this::apposition)
        .or(() -> workplace(hints))
        .or(this::nounIn)
        .or(() -> seat(hints));
  }

  private Optional<Told> workplace(Hints hints) {
    return WorkplaceSentence.mayTell(text)
        ? new WorkplaceSentence(text, new Whose(text, subject, self, it)).place(hints)
        : Optional.empty();
  }

  private Optional<Told> seat(Hints hints) {
    return !sure && SeatSentence.mayTell(text)
        ? new SeatSentence(text, new Whose(text, subject, self, it)).place(hints)
        : Optional.empty();
  }

  /// Where the words about the organization begin, if the sentence begins with it; else -1.
  private int end() {
    int end = subject.end(text);
    return end < 0 && it ? Subject.goesOn(text) : end;
  }

  private Optional<Told> based(Hints hints) {
    if (!BASES.in(text)) {
      return Optional.empty();
    }
    QuickMatcher based = BASED.matcher(text);
    while (based.find()) {
      int from = end();
      boolean office = based.group("office") != null;
      if (isOurs(based, from, office)) {
        List<Named> places = hints.placesIn(text, based.end());
        boolean front = from < 0 && !office && leads(based);
        if (!places.isEmpty()
            && !hasEnded(places.getLast().end())
            && (!front || subjectFollows(places.getLast().end()))) {
          boolean hinted = !hints.isPlain(text, based.end());
          double confidence = hinted ? 0.75 : office ? 0.88 : 0.9;
          return Optional.of(new Told(places, confidence, office ? "offices in" : "based in"));
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasEnded(int end) {
    return ENDED.matcher(text).region(end, text.length()).lookingAt();
  }

  private boolean isOurs(QuickMatcher based, int from, boolean office) {
    String before = text.substring(0, based.start());
    if (office && WANDERS.matcher(before).find()) {
      return false;
    }
    if (office && isPossessed(based, before)) {
      return true;
    }
    if (from < 0) {
      return leads(based) || afterName(based.start(), office);
    }
    if (from > based.start()) {
      return false;
    }
    String between = text.substring(from, based.start());
    if (JOINED.matcher(between).matches()) {
      return between.length() <= 200;
    }
    if (IS.matcher(between).matches()) {
      return true;
    }
    boolean with = between.endsWith("with ");
    String phrase = with ? between.substring(0, between.length() - 5) : between;
    return NOUN_PHRASE.matcher(phrase).matches() && !OTHERS.matcher(phrase).find();
  }

  /// "Our office is in", "Its headquarters are in", "Oak Fund's headquarters".
  private boolean isPossessed(QuickMatcher based, String before) {
    QuickMatcher owner = OWNER.matcher(before + based.group("office"));
    if (owner.matches()) {
      boolean our = !owner.group("owner").equalsIgnoreCase("its");
      boolean first = owner.group("before").matches("(?:From )?");
      boolean joined = owner.group("before").matches(".*(?:,|;|,? and|,? from) ");
      return our ? self && (first || joined) : (it && first) || (joined && end() >= 0);
    }
    int end = subject.end(text);
    return end >= 0 && POSSESSIVE.matcher(before).find() && end >= before.length() - 3;
  }

  /// "Based in Denver, Oak Fund …", "Founded in 1990 and based in Denver, …".
  private boolean leads(QuickMatcher based) {
    String before = text.substring(0, based.start());
    return FRONT.matcher(before).matches()
        && (before.isEmpty() ? Character.isUpperCase(text.charAt(0)) : true);
  }

  private boolean subjectFollows(int end) {
    QuickMatcher comma = COMMA.matcher(text).region(end, text.length());
    if (!comma.lookingAt()) {
      return false;
    }
    String rest = text.substring(comma.end());
    boolean we = self && (rest.startsWith("we ") || rest.startsWith("our "));
    boolean its = it && rest.startsWith("it ");
    return we || its || subject.begins(rest) || subject.begins(Sentences.capital(rest));
  }

  private static final QuickPattern COMMA = QuickPattern.compile(",? ?");

  /// "… said the Oak Fund, based in Denver": the name stands right before.
  private boolean afterName(int at, boolean office) {
    MentionMatcher name = subject.name().matcher(text);
    while (name.find()) {
      boolean near = name.end() <= at && isNear(text.substring(name.end(), at), office);
      if (near && !PlaceBeforeNoun.isPartOf(text, name.start())) {
        return true;
      }
    }
    return false;
  }

  /// "… the Oak Fund, a charity with offices in Denver".
  private static boolean isNear(String between, boolean office) {
    String phrase =
        between.endsWith("with ") ? between.substring(0, between.length() - 5) : between;
    boolean apposition =
        between.startsWith(", a")
            && APPOSITION.matcher(phrase).matches()
            && !OTHERS.matcher(phrase).find();
    return apposition || between.matches(office ? ", with " : ",? (?:which is )?");
  }

  private static final QuickPattern APPOSITION =
      QuickPattern.compile(", an? (?:[\\p{L}\\d()-]+ ){1,8}|, an? [\\p{L} -]{3,80}, ");

  /// "… opened in Milwaukee, Wisconsin, where we still have our office".
  private Optional<Told> where(Hints hints) {
    QuickMatcher where = WHERE.matcher(text);
    while (text.contains(", where ") && where.find()) {
      boolean ours = where.group("we") != null ? self : it || end() >= 0;
      List<Named> places =
          ours ? new PlaceBeforeNoun(text, subject).endingAt(where.start(), hints) : List.of();
      if (!places.isEmpty()) {
        return Optional.of(new Told(places, 0.84, "where its office is"));
      }
    }
    return Optional.empty();
  }

  private static final QuickPattern WHERE =
      QuickPattern.compile(
          ", where (?:(?<we>we)|it) (?:still |now |also |today )?(?:(?:have|has|keeps?|maintains?) (?:our|its|an?|the) (?:\\p{Ll}+ )?(?:offices?|headquarters|home|hall|seat|base|campus|shop|store|workshop|clinic|kitchen|studio)|(?:is|are) (?:still |now )?(?:based|headquartered|located))");

  /// "We serve 340 households here in Macon, Georgia".
  private Optional<Told> here() {
    QuickMatcher here = HERE.matcher(text);
    if (!self || !text.contains("here in ") || !here.find()) {
      return Optional.empty();
    }
    List<Named> places = PlaceNames.at(text, here.end(), Set.of());
    boolean city = places.size() == 1 && places.getFirst().place().city() != null;
    return city ? Optional.of(new Told(places, 0.82, "here in")) : Optional.empty();
  }

  private static final QuickPattern HERE =
      QuickPattern.compile("\\b(?:[Ww]e|[Oo]ur|[Uu]s)\\b[^.;“\"]{0,140}\\b(?:right )?here in ");

  /// "Oak Fund, of Toledo, Ohio," and "Oak Fund (Toledo, Ohio)".
  private Optional<Told> apposition() {
    if (!OFS.in(text) && !LABELLED.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    int end = subject.end(text);
    if (end < 0) {
      return addressed();
    }
    QuickMatcher of = OF.matcher(text);
    if (!of.region(end, text.length()).lookingAt()) {
      return Optional.empty();
    }
    List<Named> places = PlaceNames.at(text, of.end(), Set.of());
    boolean closed =
        places.size() == 1
            && places.getFirst().place().state() != null
            && (!of.group().equals(", ") || places.getFirst().place().city() != null)
            && CLOSED.matcher(text).region(places.getFirst().end(), text.length()).lookingAt();
    return closed ? Optional.of(new Told(places, 0.86, "of a place")) : Optional.empty();
  }

  private static final QuickPattern OF =
      QuickPattern.compile(", of | \\(|, (?=\\p{Lu}[\\p{L}.’' -]{2,30}, \\p{Lu})");
  private static final Cues OFS = Cues.of(", ", " (");

  /// "AGENCY: Pipeline Commission (PC), Oklahoma City, Oklahoma."
  private Optional<Told> addressed() {
    QuickMatcher label = LABELLED.matcher(text);
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    MentionMatcher name = subject.name().matcher(text).region(label.end(), text.length());
    if (!name.lookingAt() || !text.startsWith(", ", name.end())) {
      return Optional.empty();
    }
    List<Named> places = PlaceNames.at(text, name.end() + 2, Set.of());
    boolean whole =
        places.size() == 1
            && places.getFirst().place().city() != null
            && text.substring(places.getFirst().end()).matches("\\.?");
    return whole ? Optional.of(new Told(places, 0.86, "name and place")) : Optional.empty();
  }

  private static final QuickPattern LABELLED =
      QuickPattern.compile(
          "(?:AGENCY|Agency|ORGANIZATION|Organization|SOURCE|Source|SPONSOR|Sponsor): (?:[Tt]he )?");
  private static final QuickPattern CLOSED = QuickPattern.compile("[,)]|$");

  /// "Oak Fund is a community foundation in Dayton, Ohio".
  private Optional<Told> nounIn() {
    int end = end();
    QuickMatcher noun = NEAR_NOUN.matcher(text);
    if (end < 0 || !noun.region(end, text.length()).lookingAt()) {
      return Optional.empty();
    }
    String adjectives = noun.group("adjectives");
    boolean ours =
        (OrganizationWords.isNoun(noun.group("noun"))
                || subject.isNoun(noun.group("noun"))
                || subject.isNoun(adjectives.strip().replaceFirst("^.* ", "")))
            && !OTHERS.matcher(adjectives).find()
            && !adjectives.matches(".*\\b(?:of|for|to|in)\\b.*");
    List<Named> places = ours ? PlaceNames.at(text, noun.end(), Set.of()) : List.of();
    return places.size() == 1 ? Optional.of(new Told(places, 0.86, "is in")) : Optional.empty();
  }
}
