package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.PlaceSentence.Told;

/// A seat told anywhere in a sentence: somebody's office, hall or headquarters, with some words
/// about the house, and a place. It counts where that somebody is the organization.
record SeatSentence(String text, Whose whose) {
  private static final String ADJECTIVES =
      "(?:(?!(?:[Ii]ts|[Oo]ur|[Tt]heir|first|former|old|previous|original|new|field|regional|branch|satellite|district|local|county|post|box|other|second|third)\\b)[\\p{L}-]+ ){0,2}?";
  private static final String HOUSE =
      "(?:headquarters|(?:head |main |home |central |national |principal )?offices?|union hall|hall|seat|home(?: base)?|base|campus|storefront|suite|quarters|secretariat|newsroom|studios?|workshop)";
  private static final QuickPattern OWNED =
      QuickPattern.compile("(?<= |^)" + ADJECTIVES + "(?<house>" + HOUSE + ")\\b(?!-)");
  private static final QuickPattern KEPT =
      QuickPattern.compile(
          "(?<= |^)(?<verb>has|had|have|keeps?|kept|maintains?|rents?|[Ww]ith|[Ff]rom|out of|shares?) (?:an?|the|one|its|our|their|small) "
              + ADJECTIVES
              + HOUSE
              + "\\b(?!-)");
  private static final Cues HOUSES =
      Cues.of(
          "office",
          "quarters",
          "hall",
          "seat",
          "home",
          "base",
          "campus",
          "storefront",
          "suite",
          "secretariat",
          "newsroom",
          "studio",
          "workshop");
  private static final Cues FROM = Cues.of(" from ", " out of ");
  private static final Cues IN_SPANISH =
      Cues.of("sede", "oficina", "ubicad", "radicad", "con base", "domiciliad");
  private static final int FARTHEST = 90;
  private static final QuickPattern STEP =
      QuickPattern.compile(
          "(?: in| near|,| at) (?:(?:downtown|central|suburban|the city of|the town of|nearby|north|south|east|west|old|historic) )?(?=\\p{Lu})");
  private static final QuickPattern LEAVES =
      QuickPattern.compile(
          "\\b(?:and|but|or|that|which|who|while|when|where|opened|moved|until|to|for|from|closed|burned|with|as)\\b|[.;:“”\"!?](?! ?\\d)");
  private static final QuickPattern ENDED =
      QuickPattern.compile(
          ",? (?:until|before|between|from \\d{4} (?:to|until|through)|through \\d{4})\\b");
  private static final QuickPattern WORKS_FROM =
      QuickPattern.compile(
          "(?<= )(?:operat|work|pay|answer|publish|broadcast|cover|serv|organiz|campaign|run|report)\\w*\\b[^.;“”\"]{0,110}? (?:from|out of) (?:(?:an?|its|our|their|the|two|three) [^.;,“”\"]{2,70}? in )?(?=\\p{Lu})");
  private static final QuickPattern ACTIVE =
      QuickPattern.compile(
          "(?<= )(?:(?:operates?|works?|is active|are active|organizes?|campaigns?|lobbies|lobby)(?: only| mainly| chiefly| mostly)? (?:across|throughout|in)|serves?(?: only| all of)?) (?=(?:the )?\\p{Lu})");
  private static final QuickPattern LARGEST =
      QuickPattern.compile(
          "(?:,|,? (?:is|was|are)) (?<place>\\p{Lu}[\\p{L}. ]{2,20}?)['’]s? (?:(?:largest|oldest|biggest|leading|only|first|main|top|statewide|principal|foremost|second-largest) )?(?:and (?:largest|oldest|biggest|leading) )?(?<nouns>\\p{Ll}[\\p{Ll}-]+(?: \\p{Ll}[\\p{Ll}-]+){0,4})");
  private static final QuickPattern SPANISH =
      QuickPattern.compile(
          "(?:tiene (?:su|la) sede|su sede (?:está|se encuentra)|con (?:sede|oficinas?)|[Tt]enemos (?:nuestra |la )?(?:sede|oficinas?)|[Nn]uestras? (?:sede|oficinas?)(?: (?:principal|central))?(?: (?:está|están|queda|se encuentra))?|ubicad[ao]s?|radicad[ao]s?|con base|domiciliad[ao]s?)[^.;]{0,60}? en (?:el centro de |la ciudad de )?(?=\\p{Lu})");

  /// Whether the patterns need to be tried.
  static boolean mayTell(String text) {
    return text.startsWith("From ")
        || text.contains("office")
        || text.contains("headquarters")
        || text.contains(" hall")
        || text.contains(" seat ")
        || text.contains(" home")
        || text.contains(" base ")
        || text.contains("campus")
        || text.contains("storefront")
        || text.contains("secretariat")
        || text.contains("newsroom")
        || text.contains("studio")
        || text.contains("workshop")
        || text.contains(" from ")
        || text.contains(" out of ")
        || text.contains("erates ")
        || text.contains("works ")
        || text.contains("active ")
        || text.contains("serves ")
        || text.contains("sede")
        || text.contains("oficina")
        || text.contains("adicad")
        || text.contains("bicad")
        || text.contains("'s ")
        || text.contains("’s ");
  }

  Optional<Told> place(Hints hints) {
    return fronted(hints)
        .or(() -> home(hints))
        .or(() -> owned(hints))
        .or(() -> kept(hints))
        .or(() -> spanish(hints))
        .or(this::from)
        .or(this::largest)
        .or(this::active);
  }

  /// `With offices in Buffalo, New York, and Erie, Pennsylvania, the alliance …`.
  private Optional<Told> fronted(Hints hints) {
    QuickMatcher fronted = FRONTED.matcher(text);
    if (!fronted.lookingAt()) {
      return Optional.empty();
    }
    List<Named> places = hints.placesAt(text, fronted.end());
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String rest =
        text.substring(places.getLast().end())
            .replaceFirst("^,? ", "")
            .replaceFirst("^and (?!we |it )[^.;,]{3,60}, ", "");
    boolean own =
        whose.subject().begins(rest)
            || (whose.self() && rest.startsWith("we "))
            || (whose.it() && rest.startsWith("it "));
    return own ? Optional.of(new Told(places, 0.86, "offices in")) : Optional.empty();
  }

  private static final QuickPattern FRONTED =
      QuickPattern.compile(
          "(?:With|From|Working from|Working out of|Operating from)(?: (?:its|our|an?|the|two|three))? (?:\\p{Ll}+ )?"
              + HOUSE
              + "(?: both)?(?: based| located)? in (?=\\p{Lu})"
              + "|From (?:its|our|an?|two|three) [^.;,\\d]{2,80}? in (?=\\p{Lu})");

  /// `Oak Fund calls Akron, Ohio, home`.
  private Optional<Told> home(Hints hints) {
    QuickMatcher home = HOME.matcher(text);
    if (!HOMES.in(text) || !home.find() || !whose.isSubjectAt(home.start())) {
      return Optional.empty();
    }
    List<Named> places = hints.placesAt(text, home.end());
    boolean called =
        places.size() == 1
            && (!home.group().startsWith("call")
                || text.startsWith(" home", places.getFirst().end())
                || text.startsWith(", home", places.getFirst().end()));
    return called ? Optional.of(new Told(places, 0.84, "its home")) : Optional.empty();
  }

  private static final Cues HOMES = Cues.of("call ", "calls ", " home in ");
  private static final QuickPattern HOME =
      QuickPattern.compile(
          "(?<= )(?:calls? |(?:makes?|has|have|had|finds?) (?:its|our|their) home in )(?=\\p{Lu})");

  /// `It had its offices on Barstow Street in Eau Claire, Wisconsin`.
  private Optional<Told> owned(Hints hints) {
    QuickMatcher owned = OWNED.matcher(text);
    while (HOUSES.in(text) && owned.find()) {
      // "Our international union has its headquarters" is about that one.
      boolean another =
          text.startsWith("Our ")
              && whose.beginning() < 0
              && text.startsWith("its ", owned.start() - 4);
      if (!another && whose.isOwnerAt(owned.start())) {
        Optional<Told> told = after(owned.end(), hints, "offices in");
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  /// `We have been at this since 2013 from an office over a pharmacy in Dubuque, Iowa`.
  private Optional<Told> kept(Hints hints) {
    QuickMatcher kept = KEPT.matcher(text);
    while (HOUSES.in(text) && kept.find()) {
      boolean loose = kept.group("verb").matches("[Ww]ith|[Ff]rom|out of");
      int own = whose.beginning();
      boolean begins =
          loose
              && own > 0
              && own <= kept.start()
              && !text.substring(own, kept.start())
                  .matches("(?s).*\\b(?:that|which|who|said|by)\\b.*");
      if (begins || whose.isSubjectAt(kept.start())) {
        Optional<Told> told = after(kept.end(), hints, "offices in");
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  /// The first place after the words about the house.
  private Optional<Told> after(int from, Hints hints, String rule) {
    QuickMatcher step = STEP.matcher(text);
    for (int at = from; step.find(at) && step.start() - from <= FARTHEST; at = step.start() + 1) {
      if (LEAVES.matcher(text.substring(from, step.start())).find()) {
        break;
      }
      List<Named> places = hints.placesAt(text, step.end());
      boolean city = !places.isEmpty() && places.getFirst().place().city() != null;
      if (city && !ENDED.matcher(text).region(places.getLast().end(), text.length()).lookingAt()) {
        return Optional.of(new Told(places, 0.8, rule));
      }
    }
    return Optional.empty();
  }

  private Optional<Told> spanish(Hints hints) {
    QuickMatcher spanish = SPANISH.matcher(text);
    if (!IN_SPANISH.in(text)
        || !spanish.find()
        || !(whose.self() || whose.it() || whose.beginning() > 0)) {
      return Optional.empty();
    }
    List<Named> places = hints.placesAt(text, spanish.end());
    boolean city = !places.isEmpty() && places.getFirst().place().city() != null;
    return city ? Optional.of(new Told(places, 0.84, "con sede en")) : Optional.empty();
  }

  /// `… is a news site covering farms from Bismarck, North Dakota`.
  private Optional<Told> from() {
    QuickMatcher from = WORKS_FROM.matcher(text);
    while (FROM.in(text) && from.find()) {
      int own = whose.subject().end(text);
      int begins = own > 0 ? own : own(from.start());
      if (begins > 0
          && begins <= from.start()
          && !text.substring(begins, from.end())
              .matches(
                  "(?s).*\\b(?:that|which|who|people|grant|money|gift|visitors?|patients?|students?|workers?|members?|came|moved|travel\\p{L}*)\\b.*")) {
        List<Named> places = PlaceNames.at(text, from.end(), Set.of());
        boolean city =
            places.size() == 1
                && places.getFirst().place().city() != null
                && text.substring(places.getFirst().start(), places.getFirst().end()).contains(",")
                && text.substring(places.getFirst().end()).matches("(?s)[.,;)].*|$");
        if (city) {
          return Optional.of(new Told(places, 0.72, "works from"));
        }
      }
    }
    return Optional.empty();
  }

  /// The end of the name where a comma's clause begins with it: `Launched in 2013, the Plain Post
  /// is …`.
  private int own(int before) {
    MentionMatcher name = whose.subject().name().matcher(text).region(0, before);
    int end = -1;
    while (name.find()) {
      end = text.startsWith(", ", name.start() - 2) ? name.end() : end;
    }
    return end < 0 && whose.it() ? Subject.goesOn(text) : end;
  }

  /// `Oak Fund, Ohio's largest farm group`.
  private Optional<Told> largest() {
    MentionMatcher name = whose.subject().name().matcher(text);
    while (name.find()) {
      QuickMatcher largest = LARGEST.matcher(text).region(name.end(), text.length());
      if (!largest.lookingAt() || PlaceBeforeNoun.isPartOf(text, name.start())) {
        continue;
      }
      boolean noun =
          Stream.of(largest.group("nouns").split(" ", -1))
              .anyMatch(word -> OrganizationWords.isNoun(word) || whose.subject().isNoun(word));
      List<Named> places = PlaceNames.whole(largest.group("place"));
      boolean state = places.size() == 1 && places.getFirst().place().state() != null && noun;
      if (state) {
        Named place = places.getFirst();
        int start = largest.start("place");
        Named told = new Named(place.place(), start, start + largest.group("place").length());
        return Optional.of(new Told(List.of(told), 0.66, "a place's own"));
      }
    }
    return Optional.empty();
  }

  /// `The coalition operates across New England`.
  private Optional<Told> active() {
    QuickMatcher active = ACTIVE.matcher(text);
    if (!active.find() || !whose.isSubjectAt(active.start())) {
      return Optional.empty();
    }
    List<Named> places = PlaceNames.at(text, active.end(), Set.of());
    boolean one =
        places.size() == 1
            && places.getFirst().place().city() == null
            && (places.getFirst().place().state() != null
                || places.getFirst().place().region() != null)
            && text.substring(places.getFirst().end())
                .matches("(?s)[.,;)].*|$| (?:for|to|on|with)\\b.*")
            && !text.substring(places.getFirst().end()).matches("(?s),? (?:and|or|&) .*");
    return one ? Optional.of(new Told(places, 0.56, "works in")) : Optional.empty();
  }
}
