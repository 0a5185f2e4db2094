package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Place;
import org.lectern.schema.Region;
import org.lectern.schema.State;

/// Places as people print them: `SACRAMENTO, CA`, `Washington, D.C., U.S.`, `North Carolina`.
final class PlaceNames {
  private static final Map<String, State> STATES = states();
  private static final Map<String, String> COUNTRIES = countries();
  private static final Pattern ZIP = Pattern.compile(" \\d{5}(?:-\\d{4})?$");
  private static final Pattern REGION =
      Pattern.compile(
          "(?i)(?:the )?(south|southern|southeast|southeastern|northeast|northeastern|midwest"
              + "|midwestern|west|western|new england)"
              + "(?: (?:united states|u\\.?s\\.?a?\\.?|states|region))?");
  private static final Pattern CITY = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{1,40}");

  private PlaceNames() {}

  /// The places that the value of a location label names; a label is support enough for a bare
  /// state: `Georgia`. Several stand between semicolons or bars.
  static List<Place> labelled(String value) {
    List<Place> places = new ArrayList<>();
    for (String one : value.split("\\s*[;|]\\s*", 8)) {
      one(one.strip()).ifPresent(places::add);
    }
    return places;
  }

  private static Optional<Place> one(String text) {
    if (text.length() > 100) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>(List.of(text.split("\\s*,\\s*", 6)));
    boolean american = parts.size() > 1 && "US".equals(country(parts.getLast()));
    if (american) {
      parts.removeLast();
    }
    String last = ZIP.matcher(parts.getLast()).replaceFirst("");
    Optional<State> state = state(last);
    if (state.isPresent() && parts.size() <= 4) {
      return Optional.of(inState(state.get(), parts));
    }
    if (parts.size() > 1) {
      return abroad(parts);
    }
    return region(last)
        .map(Place::of)
        .or(() -> Optional.ofNullable(country(last)).map(PlaceNames::countryAlone));
  }

  /// A street may stand before the city.
  private static Place inState(State state, List<String> parts) {
    if (parts.size() == 1) {
      return Place.of(state);
    }
    String city = parts.get(parts.size() - 2);
    return CITY.matcher(city).matches() ? Place.of(state, cased(city)) : Place.of(state);
  }

  private static Optional<Place> abroad(List<String> parts) {
    String country = country(parts.getLast());
    String city = parts.getFirst();
    return country == null || country.equals("US") || !CITY.matcher(city).matches()
        ? Optional.empty()
        : Optional.of(new Place(null, null, cased(city), country));
  }

  private static Place countryAlone(String code) {
    return new Place(null, null, null, code);
  }

  /// The region that words name: `the southern United States`, `New England`.
  static Optional<Region> region(String words) {
    Matcher matcher = REGION.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("south")) {
      return Optional.of(Region.SOUTH);
    }
    if (name.startsWith("midwest")) {
      return Optional.of(Region.MIDWEST);
    }
    return Optional.of(name.startsWith("west") ? Region.WEST : Region.NORTHEAST);
  }

  /// The state with this name, postal code or printed abbreviation: `N.C.`, `Calif.`
  static Optional<State> state(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace(".", "").strip();
    return Optional.ofNullable(STATES.get(plain));
  }

  private static @Nullable String country(String text) {
    return COUNTRIES.get(text.toLowerCase(Locale.ROOT).replace(".", "").strip());
  }

  /// Cities in capitals are printed as people write them.
  private static String cased(String city) {
    if (!city.equals(city.toUpperCase(Locale.ROOT)) || city.length() < 3) {
      return city;
    }
    StringBuilder cased = new StringBuilder(city.length());
    boolean first = true;
    for (int i = 0; i < city.length(); i++) {
      char c = city.charAt(i);
      cased.append(first ? c : Character.toLowerCase(c));
      first = c == ' ' || c == '-' || c == '.';
    }
    return cased.toString();
  }

  private static Map<String, State> states() {
    Map<String, State> states = new HashMap<>();
    for (State state : State.values()) {
      states.put(state.label().toLowerCase(Locale.ROOT), state);
      states.put(state.code().toLowerCase(Locale.ROOT), state);
    }
    String abbreviations =
        "ala=AL ariz=AZ ark=AR calif=CA colo=CO conn=CT del=DE fla=FL ill=IL ind=IN kan=KS kans=KS "
            + "mass=MA mich=MI minn=MN miss=MS mont=MT neb=NE nebr=NE nev=NV okla=OK ore=OR penn=PA "
            + "tenn=TN tex=TX wash=WA wis=WI wyo=WY";
    for (String pair : abbreviations.split(" ", -1)) {
      states.put(
          pair.substring(0, pair.indexOf('=')),
          State.valueOf(pair.substring(pair.indexOf('=') + 1)));
    }
    states.put("washington state", State.WA);
    states.put("new york state", State.NY);
    states.put("washington dc", State.DC);
    states.put("virgin islands", State.VI);
    return Map.copyOf(states);
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      countries.put(Place.countryLabel(code).toLowerCase(Locale.ROOT), code);
    }
    for (String name : List.of("usa", "us", "united states", "united states of america")) {
      countries.put(name, "US");
    }
    for (String name : List.of("uk", "england", "scotland", "wales", "great britain")) {
      countries.put(name, "GB");
    }
    return Map.copyOf(countries);
  }
}
