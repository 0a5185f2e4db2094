package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.PlaceSentence.Told;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// Where an organization is, on a page that says it in no plainer way: by what it is (`a newsroom
/// of six people above a bakery in Pueblo, Colorado`), beside its name (`the Oak Fund of Tulsa,
/// Okla.`), else by its house.
record Whereabouts(String text, Whose whose, Hints hints) {
  private static final int FARTHEST = 190;
  private static final Set<String> NOUNS =
      WordSet.of(
          """
          newsroom shop pantry shelter team staff crew family church congregation parish school
          newspaper paper station magazine library theater theatre tribe band nation farm bank store
          office chapter affiliate local lodge hospital co-op cooperative press publisher startup studio
          kitchen choir garden seminary 501(c)(3) ministry synagogue temple mosque monastery camp
          gallery archive observatory zoo aquarium nursery pac troupe company practice business
          brewery hotline laboratory website outlet broadcaster network
          """);
  private static final Cues CUES =
      Cues.of(
          " in ",
          " of ",
          " near ",
          " outside ",
          "moved ",
          "relocated ",
          "its ",
          "our ",
          "Our ",
          "’s ",
          "'s ",
          "call",
          "serv",
          " out of ",
          ", ");
  private static final QuickPattern IS_A =
      QuickPattern.compile(
          "(?: \\([^)]{1,30}\\))?(?:,|,? (?:is|are|was)|['’]re) (?:now |today |also |still |just |proud to be |proudly )?(?:an?|the|one of (?:the|\\p{L}+['’]s)) ");
  private static final QuickPattern AWAY =
      QuickPattern.compile(
          "\\b(?:that|which|who|whose|whom|where|when|while|after|because|and (?:was|is|has|its|the)|serving|work|works|working|helps?|helping|support\\w*|provid\\w+|fights?|fighting|advocat\\w+|dedicated|devoted|committed|focus\\w*|founded|formed|created|established|started|launched|organized|opened|born|begun|member of|partner|sponsor|sponsored|program of|project of|to|with|interested|against|about|promot\\w+|protect\\w+|oppos\\w+|behind|building|conference|meeting|event|active|operations|programs|schools|offices|clinics|chapters|members|campaign|known|best|largest employer|(?:chapter|affiliate|branch|part|arm|project|program|member|subsidiary|division|unit|local) of (?:the )?\\p{Lu}\\p{L}+)\\b|[.;:“”\"?!]");
  private static final QuickPattern RUN_FROM =
      QuickPattern.compile(
          "\\b(?:run|based|housed|set|located|headquartered|situated|tucked|perched|working|operating|operated|broadcasting|published|operates|works|runs)\\b[^.;]{0,90}\\b(?:from|out of|in|on|at|above|over|behind)\\b|\\bmembers of\\b|\\bto the \\p{L}+ of\\b");
  static final QuickPattern STEP =
      QuickPattern.compile(
          "(?: in| near| outside|,? on the (?:\\p{L}+ )?(?:side|edge|outskirts|campus|banks?|shores?|waterfront|riverfront) of| out of| from) (?:(?:downtown|central|midtown|suburban|rural|historic|nearby|the (?:city|town|village|heart|center) of|the heart of downtown|(?:north|south)(?:east|west)?(?:ern)?|east(?:ern)?|west(?:ern)?|greater) )*(?=\\p{Lu})");
  private static final QuickPattern BESIDE =
      QuickPattern.compile(
          "(?: \\([^)]{1,12}\\))?(?<how>,? of| in|, in|,? out of|, based in| \\(| [–—-]|,) (?=\\p{Lu})");
  private static final QuickPattern LEADS_NAME =
      QuickPattern.compile(
          "(?:^|\\b(?:of|by|at|for|from|with|runs?|leads?|directs?|heads?|manages?|founded|founder of|chairs?) )(?:[Tt]he )?$");
  private static final QuickPattern SUED =
      QuickPattern.compile(
          "\\b(?:sued|suing|against|visit\\w*|met with|(?:meeting|conference|convention|gathering|congress|branch|chapter|member|office|rally|event) of|told|urged|joined) (?:the )?$");
  private static final QuickPattern PART_OF_STATE =
      QuickPattern.compile(
          " (?:[\\p{Ll}-]+ ){0,2}(?:affiliate|chapter|branch|arm|section|division|council|conference) of\\b");

  Optional<Told> place() {
    if (!CUES.in(text)) {
      return Optional.empty();
    }
    List<Integer> ends = ends();
    int own = whose.beginning();
    return isA(ends)
        .or(this::beside)
        .or(() -> new HouseSentence(text, whose, hints).place())
        .or(() -> new BasedSentence(text, whose, hints).place())
        .or(() -> ofState(own));
  }

  /// Where its mentions end.
  private List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    int own = whose.beginning();
    if (own > 0) {
      ends.add(own);
    }
    MentionMatcher name = whose.subject().name().matcher(text);
    while (name.find()) {
      if (name.end() != own && !PlaceBeforeNoun.isPartOf(text, name.start())) {
        ends.add(name.end());
      }
    }
    if (whose.self()) {
      QuickMatcher we = WE.matcher(text);
      while (we.find()) {
        ends.add(we.end());
      }
    }
    return ends;
  }

  private static final QuickPattern WE = QuickPattern.compile("(?<=, )we(?= are|['’]re)");

  /// `Oak Fund is a private college of 900 students on a hill above the depot in Staunton,
  /// Virginia`.
  private Optional<Told> isA(List<Integer> ends) {
    for (int end : ends) {
      QuickMatcher is = IS_A.matcher(text).region(end, text.length());
      if (!is.lookingAt()) {
        continue;
      }
      int from = is.end();
      Optional<Told> led = placeFirst(from);
      if (led.isPresent()) {
        return led;
      }
      QuickMatcher step = STEP.matcher(text);
      for (int at = from; step.find(at) && step.start() - from <= FARTHEST; at = step.start() + 1) {
        String what = text.substring(from, step.start());
        boolean apposed = is.group().startsWith(",") && !IS.matcher(is.group()).find();
        if (isAway(what) || (apposed && GOES_ON.matcher(what).find())) {
          break;
        }
        if (isOrganization(what)) {
          Optional<Told> told = city(lone(step.end()), 0.78, "is what it is in");
          if (told.isPresent()) {
            return told;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// `We are a small Dayton, Ohio, nonprofit`.
  private Optional<Told> placeFirst(int from) {
    QuickMatcher adjectives = ADJECTIVES.matcher(text).region(from, text.length());
    int at = adjectives.lookingAt() ? adjectives.end() : from;
    QuickMatcher small = SMALL.matcher(text).region(at, text.length());
    List<Named> places =
        small.find() ? hints.placesAt(text.substring(0, small.start()), at) : List.of();
    if (places.size() != 1) {
      return Optional.empty();
    }
    QuickMatcher group = GROUP.matcher(text).region(places.getFirst().end(), text.length());
    return group.lookingAt() && isOrganization(group.group())
        ? city(places, 0.8, "group of a place")
        : Optional.empty();
  }

  private static final QuickPattern ADJECTIVES =
      QuickPattern.compile("(?:(?!of |for |in )[\\p{Ll}-]+,? ){0,3}(?=\\p{Lu})");
  private static final QuickPattern GROUP =
      QuickPattern.compile(",? (?:(?!of |for |in |to |and |by )[\\p{Ll}\\d()-]+,? ?){1,5}");

  private static final QuickPattern IS = QuickPattern.compile("\\b(?:is|are|was)\\b");

  /// The sentence that goes on behind an apposition.
  private static final QuickPattern GOES_ON =
      QuickPattern.compile(
          ", (?!(?:based|located|headquartered|housed|run|situated|set|and|[\\p{Ll}-]+ (?:group|organization|nonprofit))\\b)");

  private static boolean isAway(String what) {
    return AWAY.matcher(RUN_FROM.matcher(what).replaceAll(" ")).find();
  }

  private boolean isOrganization(String what) {
    for (String word : SubjectNouns.words(what)) {
      String one =
          word.endsWith("ies")
              ? word.substring(0, word.length() - 3) + "y"
              : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (OrganizationWords.isNoun(word)
          || OrganizationWords.isNoun(one)
          || NOUNS.contains(word)
          || NOUNS.contains(one)
          || whose.subject().isNoun(word)) {
        return true;
      }
    }
    return what.contains("501(c)");
  }

  /// `the Oak Fund of Tulsa, Okla.`, `director of the Oak Fund in Tulsa`.
  private Optional<Told> beside() {
    MentionMatcher name = whose.subject().name().matcher(text);
    while (name.find()) {
      QuickMatcher beside = BESIDE.matcher(text).region(name.end(), text.length());
      String before = text.substring(0, name.start());
      if (!beside.lookingAt() || SUED.matcher(before).find()) {
        continue;
      }
      String how = beside.group("how");
      boolean in = how.equals(" in") || how.endsWith("out of");
      boolean loose = how.equals(",") || how.strip().matches("[(–—-]");
      List<Named> places =
          loose ? PlaceNames.at(text, beside.end(), Set.of()) : hints.placesAt(text, beside.end());
      boolean printed =
          places.size() == 1
              && text.substring(places.getFirst().start(), places.getFirst().end()).indexOf(',')
                  > 0;
      boolean closed =
          places.size() == 1
              && CLOSED.matcher(text).region(places.getFirst().end(), text.length()).lookingAt();
      if ((!in || LEADS_NAME.matcher(before).find()) && (!loose || (printed && closed))) {
        Optional<Told> told = city(places, in ? 0.7 : 0.76, "beside its name");
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private static final QuickPattern CLOSED = QuickPattern.compile("\\.?(?:,? ?[,)|·•–—]|$)");

  static final QuickPattern SMALL = QuickPattern.compile(",? (?=\\p{Ll})");

  /// `Oak Fund is the Ohio affiliate of the National Oak League`.
  private Optional<Told> ofState(int own) {
    QuickMatcher is = own > 0 ? IS_A.matcher(text).region(own, text.length()) : null;
    if (is == null || !is.lookingAt()) {
      return Optional.empty();
    }
    QuickMatcher small = SMALL.matcher(text).region(is.end(), text.length());
    String words = small.find() ? text.substring(0, small.start()) : text;
    List<Named> places = PlaceNames.at(words, is.end(), Set.of());
    QuickMatcher chapter = CHAPTER.matcher(text);
    if (places.isEmpty() && chapter.find(own) && chapter.start() - own < 80) {
      String name = chapter.group("state");
      return StateNames.named(name)
          .filter(state -> state != State.WA && state != State.GA)
          .map(state ->
              new Told(
                  List.of(new Named(Place.of(state), chapter.start("state"), chapter.end("state"))),
                  0.6,
                  "part of a state"));
    }
    boolean state =
        places.size() == 1
            && places.getFirst().place().state() != null
            && places.getFirst().place().city() == null
            && PART_OF_STATE
                .matcher(text)
                .region(places.getFirst().end(), text.length())
                .lookingAt();
    return state ? Optional.of(new Told(places, 0.66, "part of a state")) : Optional.empty();
  }

  private static final QuickPattern CHAPTER =
      QuickPattern.compile(
          "\\b(?:chapter|affiliate|branch|local|division) of (?:the )?(?<state>(?:(?:New|North|South|West|Rhode) )?\\p{Lu}\\p{Ll}+) \\p{Lu}");

  private List<Named> lone(int from) {
    return LoneCity.at(text, from, hints).stream().toList();
  }

  /// What one city tells.
  static Optional<Told> city(List<Named> places, double confidence, String rule) {
    return places.size() == 1 && places.getFirst().place().city() != null
        ? Optional.of(new Told(places, confidence, rule))
        : Optional.empty();
  }
}
