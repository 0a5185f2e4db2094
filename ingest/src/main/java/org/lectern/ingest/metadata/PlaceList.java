package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.schema.Place;
import org.lectern.schema.Region;
import org.lectern.schema.State;

/// Reads a list of places part by part, the longest reading first: a city with its state, a state,
/// a city abroad with its country, a country, a region, a city that stands alone.
final class PlaceList {
  private static final QuickPattern ZIP = QuickPattern.compile(",? \\d{5}(?:-\\d{4})?$");
  private static final QuickPattern ONLY_ZIP = QuickPattern.compile("\\d{5}(?:-\\d{4})?");
  private static final QuickPattern FORMERLY =
      QuickPattern.compile("(?i)(?:formerly|previously|originally|until)\\b.*");

  /// States whose name alone is a city or a country as often.
  private static final Set<State> AMBIGUOUS = Set.of(State.WA, State.GA);

  /// A state at the beginning of a part.
  private record Ending(State state, int end) {}

  private final boolean label;
  private final Set<State> hinted;
  private final List<PlacePart> parts;
  private final List<Named> places = new ArrayList<>();

  /// Names of several places, which wait for the state of the next: `Portland and Salem, Oregon`.
  private final List<PlacePart> waiting = new ArrayList<>();

  private boolean cut;

  private PlaceList(boolean label, Set<State> hinted, List<PlacePart> parts) {
    this.label = label;
    this.hinted = hinted;
    this.parts = parts;
  }

  /// What a label has as its value.
  static PlaceList ofLabel(String value) {
    return new PlaceList(true, Set.of(), PlacePart.of(value, 0, value.length()));
  }

  /// Words in a sentence: half-open `[from, to)`, UTF-16 units.
  static PlaceList ofSentence(String text, int from, int to, Set<State> hinted) {
    return new PlaceList(false, hinted, PlacePart.of(text, from, to));
  }

  List<Named> places() {
    int at = 0;
    while (at < parts.size() && !cut) {
      int next = read(at);
      if (next == at && !label) {
        break;
      }
      at = Math.max(next, at + 1);
    }
    settle(hinted);
    return places;
  }

  private int read(int at) {
    PlacePart part = parts.get(at);
    if (label && FORMERLY.matcher(part.text()).matches()) {
      return at + 2;
    }
    int next = region(at);
    if (next == at) {
      next = cityAndState(at);
    }
    if (next == at) {
      next = state(at);
    }
    if (next == at) {
      next = abroad(at);
    }
    return next == at ? alone(at) : next;
  }

  private int region(int at) {
    PlacePart part = parts.get(at);
    // Small letters are a region beside a label only: "in the south of the city".
    boolean small = part.text().equals(part.text().toLowerCase(Locale.ROOT));
    Optional<Region> region = RegionNames.region(part.text());
    if (region.isEmpty() || (small && !label)) {
      return at;
    }
    places.add(new Named(Place.of(region.get()), part.start(), part.endOf(part.text())));
    return afterCountry("US", at + 1);
  }

  private int cityAndState(int at) {
    PlacePart part = parts.get(at);
    if (at + 1 >= parts.size() || !parts.get(at + 1).comma() || isListOfStates(at)) {
      return at;
    }
    Optional<Ending> ending = ending(parts.get(at + 1));
    if (ending.isEmpty()) {
      return at;
    }
    State state = ending.get().state;
    CityName city = CityName.of(part.text(), state);
    boolean stateAlone = StateNames.named(part.text()).isPresent();
    if (!city.isKnown()
        && (stateAlone || (!label && city.isNone()) || (city.isNone() && isCity(at + 1)))) {
      return at;
    }
    cut |= ending.get().end < parts.get(at + 1).end();
    settle(Set.of(state));
    places.add(new Named(city.in(state), part.start(), ending.get().end));
    return afterCountry("US", at + 2);
  }

  /// Whether the name of a state is a city: `Suite 2, Washington, D.C.`
  private boolean isCity(int at) {
    return at + 1 < parts.size()
        && parts.get(at + 1).comma()
        && ending(parts.get(at + 1))
            .filter(ending -> CityName.of(parts.get(at).text(), ending.state).isKnown())
            .isPresent();
  }

  /// "Indiana, Pennsylvania, and Ohio" are three states, though Indiana lies in Pennsylvania.
  private boolean isListOfStates(int at) {
    if (at + 2 >= parts.size()) {
      return false;
    }
    for (int i = at; i <= at + 2; i++) {
      if (StateNames.named(parts.get(i).text()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Ending> ending(PlacePart part) {
    QuickMatcher zip = ZIP.matcher(part.text());
    String text = zip.find() ? part.text().substring(0, zip.start()) : part.text();
    Optional<State> state = StateNames.printed(text, !label);
    if (state.isPresent()) {
      return Optional.of(new Ending(state.get(), part.endOf(text)));
    }
    // The sentence goes on after a full stop: "Washington, D.C. The group …"
    int stop = text.lastIndexOf(". ");
    return stop < 0
        ? Optional.empty()
        : StateNames.printed(text.substring(0, stop + 1), !label)
            .map(found -> new Ending(found, part.start() + stop + 1));
  }

  private int state(int at) {
    PlacePart part = parts.get(at);
    QuickMatcher zip = ZIP.matcher(part.text());
    String text = label && zip.find() ? part.text().substring(0, zip.start()) : part.text();
    String name = CityName.bare(text);
    Optional<State> state = label ? StateNames.printed(name, true) : StateNames.named(name);
    if (state.isPresent()) {
      if (!label && AMBIGUOUS.contains(state.get()) && !hinted.contains(state.get())) {
        return at;
      }
      places.add(new Named(Place.of(state.get()), part.start(), part.endOf(part.text())));
      return afterCountry("US", at + 1);
    }
    Optional<Place> city = CityName.withState(text, label);
    if (city.isPresent()) {
      places.add(new Named(city.get(), part.start(), part.endOf(part.text())));
      return afterCountry("US", at + 1);
    }
    return at;
  }

  /// Passes over the name of the country that follows, and a ZIP code.
  private int afterCountry(String code, int at) {
    int next = at;
    while (next < parts.size()
        && parts.get(next).comma()
        && (ONLY_ZIP.matcher(parts.get(next).text()).matches()
            || CountryNames.code(parts.get(next).text()).filter(code::equals).isPresent())) {
      Named last = places.removeLast();
      places.add(
          new Named(last.place(), last.start(), parts.get(next).endOf(parts.get(next).text())));
      next++;
    }
    return next;
  }

  private int abroad(int at) {
    PlacePart part = parts.get(at);
    Optional<String> own = CountryNames.code(CityName.bare(part.text()));
    if (own.isPresent()) {
      Place country = new Place(null, null, null, own.get());
      places.add(new Named(country, part.start(), part.endOf(part.text())));
      return afterCountry(own.get(), at + 1);
    }
    for (int i = at + 1; i <= at + 2 && i < parts.size() && parts.get(i).comma(); i++) {
      Optional<String> code = CountryNames.code(parts.get(i).text());
      if (code.isPresent()) {
        Optional<String> city = CityName.abroad(part.text());
        if (city.isEmpty() || code.get().equals("US")) {
          return at;
        }
        Place place = new Place(null, null, city.get(), code.get());
        places.add(new Named(place, part.start(), parts.get(i).endOf(parts.get(i).text())));
        return afterCountry(code.get(), i + 1);
      }
      if (CityName.abroad(parts.get(i).text()).isEmpty()
          || Gazetteer.get().alone(part.text()).isPresent()) {
        return at;
      }
    }
    return at;
  }

  private int alone(int at) {
    PlacePart part = parts.get(at);
    String name = CityName.bare(part.text());
    List<Gazetteer.Entry> named = Gazetteer.get().named(name);
    for (Gazetteer.Entry one : named) {
      if (one.alone()) {
        Place place = Place.of(one.state(), one.name());
        places.add(new Named(place, part.start(), part.endOf(part.text())));
        return afterCountry("US", at + 1);
      }
    }
    Optional<WorldCities.City> abroad =
        named.stream().anyMatch(entry -> hinted.contains(entry.state()))
            ? Optional.empty()
            : WorldCities.named(name);
    if (abroad.isPresent()) {
      Place city = new Place(null, null, abroad.get().name(), abroad.get().country());
      places.add(new Named(city, part.start(), part.endOf(part.text())));
      return afterCountry(abroad.get().country(), at + 1);
    }
    if (named.isEmpty()) {
      return at;
    }
    waiting.add(part);
    return at + 1;
  }

  /// Names that wait are places of the one state that has them.
  private void settle(Set<State> states) {
    for (PlacePart part : waiting) {
      String name = CityName.bare(part.text());
      List<Gazetteer.Entry> fitting =
          Gazetteer.get().named(name).stream()
              .filter(entry -> states.contains(entry.state()))
              .toList();
      if (fitting.size() == 1) {
        Place place = Place.of(fitting.getFirst().state(), fitting.getFirst().name());
        places.add(new Named(place, part.start(), part.endOf(part.text())));
      }
    }
    waiting.clear();
  }
}
