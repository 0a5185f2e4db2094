package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.PlaceSentence.Told;

/// The house that an organization has, or where it moved to: `Today the center occupies a house on
/// Calvert Street in Baltimore`, `its Paducah, Ky., base`, `the league moved from Houston to
/// Biloxi`.
record HouseSentence(String text, Whose whose, Hints hints) {
  private static final Cues HOUSES =
      Cues.of(
          " at ",
          " run ",
          "housed",
          "based",
          "operate",
          "headquarter",
          "located",
          "situated",
          "produced",
          "published",
          "occup",
          "rent",
          "lease",
          "work",
          "runs",
          "broadcast",
          "record",
          "publishes");
  private static final Cues OWN_HOUSES =
      Cues.of(
          "home",
          "base",
          "headquarters",
          "studio",
          "newsroom",
          "office",
          "hall",
          "campus",
          "secretariat",
          "storefront",
          "house",
          "building",
          "workshop",
          "bungalow",
          "suite");
  private static final QuickPattern MOVED =
      QuickPattern.compile(
          "(?<= )(?:(?:has|have|had) (?:since )?)?(?:moved|relocated|moves)(?: (?:its|our|the|their) (?:[\\p{L}-]+ ){0,2}?(?:headquarters|offices?|home|base|operations?|staff|seat|secretariat|studios?|newsroom|quarters))?(?: back)?(?: (?:away )?from [^.;]{3,60}?)? to (?:(?:downtown|suburban|nearby) )?(?=\\p{Lu})");
  private static final String HOUSE =
      "(?:headquarters|base|home base|home office|home|studios?|newsroom|main office|head office|national office|central office|hall|campus|secretariat|storefront|rowhouse|house|building|warehouse|workshop|bungalow|suite)";
  private static final QuickPattern OWNER =
      QuickPattern.compile("(?:\\b[Ii]ts|\\b[Oo]ur|\\b[Tt]heir|['’]s) (?=\\p{Lu})");
  private static final QuickPattern ITS_HOUSE =
      QuickPattern.compile(",? (?:\\p{Ll}+ )?" + HOUSE + "\\b");
  private static final QuickPattern HOUSED =
      QuickPattern.compile(
          "(?<= )(?:(?:is|are) (?:now |today |still )?(?:run|housed|based|operated|headquartered|located|situated|produced|published) (?:in|out of|from|at)|occupies|occupy|rents?|leases?|(?:operates?|works?|runs|run|broadcasts?|records?|publishes) (?:[^.;,]{0,40}? )?(?:out of|from)|at(?= (?:its |our |the |two |three )?(?:[\\p{Ll}-]+ ){0,2}(?:studios?|newsroom|offices?|headquarters))) (?=[\\p{Ll}\\d]|[Tt]he )");
  private static final QuickPattern OF_HOUSE =
      QuickPattern.compile(
          "\\b(?:lobby|offices?|headquarters|hall|door|steps|building|newsroom|home) of (?:the )?$");
  private static final QuickPattern CALL =
      QuickPattern.compile("\\bcall(?:s|ed|ing)? (?:downtown )?(?=\\p{Lu})");
  private static final QuickPattern HOME = QuickPattern.compile(",? (?:our |its |their )?home\\b");
  private static final QuickPattern HOME_IS =
      QuickPattern.compile(
          "(?:Our|Its) (?:home|home base|base|headquarters|hometown|seat|address|mailing address) (?:is|was|has been) (?:still |now |in )?");
  static final QuickPattern OUTSIDE =
      QuickPattern.compile(
          "\\b(?:held|holds?|hosts?|hosted|meeting|conference|rally|convention|represents?|represented|event|spoke|protest\\w*|opened|closed|bought|sold|visit\\w*|sued|filed|program|said|says|camp|who|which|that|where)\\b");
  private static final QuickPattern LED =
      QuickPattern.compile("(?:In|After|Since|By|During|On) .*");
  private static final QuickPattern BARE =
      QuickPattern.compile("(?:have (?:since )?)?(?:moved|relocated)(?: back)? to (?:\\p{Ll}+ )?");
  private static final QuickPattern LEAVES =
      QuickPattern.compile(
          "\\b(?:and|but|that|which|who|while|when|where|opened|moved|until|to|closed|burned|with)\\b|[.;:“”\"!?](?= )(?<!\\b(?:N|S|E|W|St|Ave)\\.)");

  Optional<Told> place() {
    int own = whose.beginning();
    return moved()
        .or(this::inverted)
        .or(() -> HOUSES.in(text) ? housed(own) : Optional.empty())
        .or(this::ofHouse)
        .or(() -> home(own));
  }

  /// `In 2018 the league moved its headquarters from Houston to Biloxi, Mississippi`.
  private Optional<Told> moved() {
    if (!text.contains("move") && !text.contains("relocated ")) {
      return Optional.empty();
    }
    QuickMatcher moved = MOVED.matcher(text);
    while (moved.find()) {
      int own = whose.beginning();
      boolean ours =
          whose.isSubjectAt(moved.start())
              || (own > 0 && own <= moved.start() && text.substring(own, moved.start()).isBlank())
              || (LED.matcher(text.substring(0, moved.start())).matches() && isLed(moved.start()));
      Optional<Named> to = ours ? LoneCity.anywhere(text, moved.end(), hints) : Optional.empty();
      if (to.isPresent() && (!isOfPeople(moved) || text.startsWith(" from ", to.get().end()))) {
        return city(List.of(to.get()), 0.72, "moved to");
      }
    }
    return Optional.empty();
  }

  /// Whether "we moved to" may be said of a family.
  private boolean isOfPeople(QuickMatcher moved) {
    String before = text.substring(0, moved.start()).stripTrailing();
    return (before.endsWith("We") || before.endsWith(" we"))
        && BARE.matcher(moved.group()).matches();
  }

  /// `In 2018 the league` before the verb.
  private boolean isLed(int verb) {
    String before = text.substring(0, verb).stripTrailing();
    for (int gap = before.indexOf(' '); gap > 0; gap = before.indexOf(' ', gap + 1)) {
      String rest = before.substring(gap + 1);
      if (rest.length() > 60) {
        continue;
      }
      String printed = Sentences.capital(rest);
      if (whose.subject().end(rest) == rest.length()
          || whose.subject().end(printed) == printed.length()
          || (whose.self() && rest.equals("we"))
          || (whose.it() && rest.equals("it"))) {
        return true;
      }
    }
    return false;
  }

  /// `its Paducah, Ky., base`.
  private Optional<Told> inverted() {
    if (!OWN_HOUSES.in(text)) {
      return Optional.empty();
    }
    QuickMatcher owner = OWNER.matcher(text);
    while (owner.find()) {
      if (!whose.isOwnerAt(owner.end())) {
        continue;
      }
      QuickMatcher small = Whereabouts.SMALL.matcher(text).region(owner.end(), text.length());
      String words = small.find() ? text.substring(0, small.start()) : text;
      List<Named> places = hints.placesAt(words, owner.end());
      if (places.size() == 1
          && ITS_HOUSE.matcher(text).region(places.getFirst().end(), text.length()).lookingAt()) {
        return city(places, 0.78, "its house");
      }
    }
    return Optional.empty();
  }

  /// `Today the center occupies a house at 1024 North Calvert Street in Baltimore`.
  private Optional<Told> housed(int own) {
    QuickMatcher housed = HOUSED.matcher(text);
    while (housed.find()) {
      boolean ours =
          whose.isSubjectAt(housed.start())
              || isLed(housed.start())
              || (housed.group().startsWith("at")
                  && own > 0
                  && own <= housed.start()
                  && !OUTSIDE.matcher(text.substring(own, housed.end())).find());
      if (ours) {
        Optional<Told> told = after(housed.end(), 0.74, "its house");
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  /// `the lobby of the Oak Fund, on the second floor of the old depot in Rock Springs`.
  private Optional<Told> ofHouse() {
    if (!text.contains(" of ")) {
      return Optional.empty();
    }
    MentionMatcher name = whose.subject().name().matcher(text);
    while (name.find()) {
      if (OF_HOUSE.matcher(text.substring(0, name.start())).find()) {
        return after(name.end(), 0.74, "its house");
      }
    }
    return Optional.empty();
  }

  private Optional<Told> after(int from, double confidence, String rule) {
    QuickMatcher step = Whereabouts.STEP.matcher(text);
    for (int at = from - 1; step.find(at) && step.start() - from <= 110; at = step.start() + 1) {
      if (LEAVES.matcher(text.substring(from, Math.max(from, step.start()))).find()) {
        break;
      }
      Optional<Told> told = city(lone(step.end()), confidence, rule);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<Told> home(int own) {
    if (!text.contains("home") && !text.startsWith("Our ") && !text.startsWith("Its ")) {
      return Optional.empty();
    }
    QuickMatcher call = CALL.matcher(text);
    if (own > 0 && text.contains("home") && call.find()) {
      List<Named> places = hints.placesIn(text, call.end());
      if (!places.isEmpty()
          && HOME.matcher(text).region(places.getLast().end(), text.length()).lookingAt()) {
        return city(places, 0.8, "its home");
      }
    }
    QuickMatcher is = HOME_IS.matcher(text);
    boolean ours = is.lookingAt() && (text.startsWith("Our") ? whose.self() : whose.it());
    return ours ? city(hints.placesIn(text, is.end()), 0.8, "its home") : Optional.empty();
  }

  private List<Named> lone(int from) {
    return LoneCity.at(text, from, hints).stream().toList();
  }

  private static Optional<Told> city(List<Named> places, double confidence, String rule) {
    return Whereabouts.city(places, confidence, rule);
  }
}
