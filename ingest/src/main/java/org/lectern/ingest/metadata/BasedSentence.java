package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.PlaceSentence.Told;

/// A seat that leads the sentence, or stands behind other things that are said: `Headquartered in
/// Dayton, Ohio, with staff in six states, the alliance …`, `is incorporated in Delaware and based
/// in Dayton`.
record BasedSentence(String text, Whose whose, Hints hints) {
  private static final Cues SETTLED =
      Cues.of(
          "based ",
          "headquartered ",
          "located ",
          "operate",
          " work",
          " run ",
          " managed ",
          " produced ",
          " published ",
          "we are ",
          "we’re ",
          "we're ");
  private static final QuickPattern SERVES =
      QuickPattern.compile(
          "\\bserv(?:es|ing|e) (?:the )?(?:(?:[\\p{Ll}-]+ )?(?:people|residents|families|children|youth|students|communit(?:y|ies)|citizens|neighbors|homeless|hungry|women|men|adults|patients)(?: and (?:\\p{Ll}+ )?\\p{Ll}+)? (?:of|in|across|throughout) )(?:the )?(?:city of |greater |downtown )?(?=\\p{Lu})");
  private static final QuickPattern COMMA = QuickPattern.compile(", ");
  private static final QuickPattern FRONTED =
      QuickPattern.compile(
          "(?:Based|Headquartered|Located|Housed|Situated|Operating|Working) (?:in|out of|from|near) (?:(?:downtown|the heart of|the city of) )?(?=\\p{Lu})");
  private static final QuickPattern WE_ARE =
      QuickPattern.compile(
          "\\bwe(?: are|['’]re) (?:now |currently |all )?(?:headquartered|based|located|at home) in (?:downtown )?(?=\\p{Lu})");
  private static final QuickPattern LATER =
      QuickPattern.compile(
          "(?:(?:,| and| but)(?: is| are)?(?: now| currently| today| still)? (?:based|headquartered|located) (?:in|out of)|(?:,| and| that| which)(?: is| are)? (?:operates?|works?|run|operated|managed|produced|published) (?:out of|from)) (?:downtown )?(?=\\p{Lu})");
  private static final QuickPattern OF_ANOTHER =
      QuickPattern.compile("\\b(?:with|by|for|of (?:the )?\\p{Lu}|partner|member|firm|funded)\\b");

  Optional<Told> place() {
    int own = whose.beginning();
    return fronted().or(() -> later(own)).or(() -> serves(own));
  }

  /// `Headquartered in Dayton, Ohio, with staff in six states, the alliance …`.
  private Optional<Told> fronted() {
    QuickMatcher fronted = FRONTED.matcher(text);
    List<Named> places =
        fronted.lookingAt() ? hints.placesIn(text, fronted.end()) : List.<Named>of();
    if (places.size() != 1) {
      return Optional.empty();
    }
    QuickMatcher comma = COMMA.matcher(text).region(places.getFirst().end(), text.length());
    for (int i = 0; i < 3 && comma.find(); i++) {
      String rest = text.substring(comma.end());
      if (whose.subject().begins(rest)
          || whose.subject().begins(Sentences.capital(rest))
          || (whose.self() && rest.startsWith("we "))
          || (whose.it() && rest.startsWith("it "))) {
        return city(places, 0.8, "based in");
      }
    }
    return Optional.empty();
  }

  /// `Oak Fund is incorporated in Delaware and based in Dayton, Ohio`.
  private Optional<Told> later(int own) {
    if (!SETTLED.in(text)) {
      return Optional.empty();
    }
    QuickMatcher we = WE_ARE.matcher(text);
    if (whose.self() && text.contains("we") && we.find()) {
      Optional<Told> told = city(lone(we.end()), 0.78, "based in");
      if (told.isPresent()) {
        return told;
      }
    }
    QuickMatcher later = own > 0 ? LATER.matcher(text) : null;
    if (later == null || !later.find(own)) {
      return Optional.empty();
    }
    String between = text.substring(own, later.start());
    boolean ours =
        !HouseSentence.OUTSIDE.matcher(between).find()
            && !OF_ANOTHER.matcher(between).find()
            && ProperNames.organizations(ProperNames.all(between)).isEmpty();
    return ours ? city(lone(later.end()), 0.7, "based in") : Optional.empty();
  }

  private Optional<Told> serves(int own) {
    QuickMatcher serves = SERVES.matcher(text);
    if (own <= 0 || !text.contains("serv") || !serves.find(own)) {
      return Optional.empty();
    }
    List<Named> places = PlaceNames.at(text, serves.end(), Set.of());
    boolean printed =
        places.size() == 1
            && text.substring(places.getFirst().start(), places.getFirst().end()).indexOf(',') > 0;
    return printed ? city(places, 0.56, "serves") : Optional.empty();
  }

  private List<Named> lone(int from) {
    return LoneCity.at(text, from, hints).stream().toList();
  }

  private static Optional<Told> city(List<Named> places, double confidence, String rule) {
    return Whereabouts.city(places, confidence, rule);
  }
}
