package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// Places as people print them: `SACRAMENTO, CA`, `Washington, D.C., U.S.`, `Oakland and Los
/// Angeles, California`.
final class PlaceNames {
  private static final int LONGEST_VALUE = 200;
  private static final int MOST_PLACES = 12;

  /// A word of a name, without the "-based" that may hang on it; or a ZIP code.
  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}'’.]*+(?:[-–](?!(?:based|area|headquartered|born|wide)\\b)[\\p{L}\\p{M}'’.]++)*+"
          + "|\\d{5}(?:-\\d{4})?+)";

  private static final String GAP =
      "(?:, (?:and |& )?(?:in )?|; | and (?:in )?| & | )(?:(?:of|de|del|du|des|la|las|le|los|the|on|by|upon) ){0,2}";

  /// Words that may be places, as far as capitals reach.
  static final String CHUNK = "(?:[Tt]he )?" + WORD + "(?:" + GAP + WORD + "){0,24}+";

  private static final QuickPattern CHUNK_AT = QuickPattern.compile(CHUNK);
  private static final QuickPattern MARK = QuickPattern.compile("\\s*\\[[^\\]]{1,12}]");
  private static final QuickPattern PARENTHESIS = QuickPattern.compile("\\s*\\(([^()]{0,80})\\)");

  /// A place with the words that name it: half-open `[start, end)`, UTF-16 units.
  record Named(Place place, int start, int end) {}

  private PlaceNames() {}

  /// The places that the value of a location label names; a label is support enough for a bare
  /// state: `Georgia`. What is no place is passed over.
  static List<Place> labelled(String value) {
    String plain = MARK.matcher(value).replaceAll("");
    String open = PARENTHESIS.matcher(plain).replaceAll(PlaceNames::opened).strip();
    if (open.length() > LONGEST_VALUE) {
      return List.of();
    }
    List<Place> places =
        PlaceList.ofLabel(open).places().stream().map(Named::place).distinct().toList();
    return places.size() > MOST_PLACES ? List.of() : narrowed(places);
  }

  /// A state or a country in parentheses explains the name before; all else is by the way.
  private static String opened(MatchResult parenthesis) {
    String inside = parenthesis.group(1).strip();
    boolean place =
        StateNames.printed(inside, true).isPresent() || CountryNames.code(inside).isPresent();
    return place ? Matcher.quoteReplacement(", " + inside) : "";
  }

  /// Without the country of the others.
  private static List<Place> narrowed(List<Place> places) {
    boolean american =
        places.stream().anyMatch(place -> place.region() != null && "US".equals(place.country()));
    return places.stream()
        .filter(place -> !(american && place.region() == null && "US".equals(place.country())))
        .toList();
  }

  /// The places that stand in a sentence at `from`, as far as they are understood without a gap;
  /// empty where none begins there. A bare name of several places is none.
  ///
  /// @param hinted states that the page speaks of, which tell places of one name apart
  static List<Named> at(String text, int from, Set<State> hinted) {
    return at(text, from, chunkEnd(text, from), hinted);
  }

  /// @param end of the chunk there
  static List<Named> at(String text, int from, int end, Set<State> hinted) {
    return end < 0 ? List.of() : PlaceList.ofSentence(text, from, end, hinted).places();
  }

  /// The end of the words at `from` that may be places, whatever the page speaks of; -1 where none
  /// stand there.
  static int chunkEnd(String text, int from) {
    QuickMatcher chunk = CHUNK_AT.matcher(text).region(from, text.length());
    return chunk.lookingAt() ? chunk.end() : -1;
  }

  /// The place that a whole text names: `Sacramento, CA`; empty where it has any other words.
  static List<Named> whole(String text) {
    List<Named> places = at(text, 0, Set.of());
    return !places.isEmpty() && places.getLast().end() == text.length() ? places : List.of();
  }

  /// A stated place with its city as the gazetteer spells it.
  static Place spelled(Place place) {
    State state = place.state();
    String city = place.city();
    if (state == null || city == null) {
      return place;
    }
    String spelled = Gazetteer.get().in(state, city).map(Gazetteer.Entry::name).orElse(city);
    return spelled.equals(city) ? place : Place.of(state, spelled);
  }
}
