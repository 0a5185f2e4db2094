package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.WordsAround.Word;
import org.lectern.schema.FactField;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// All places that a page prints, and those in the organization's name, where the organization may
/// have its seat.
final class PlaceCandidates {
  private static final int ZIP = 5;

  /// A postal code stands so near behind its state.
  private static final int NEAR_ZIP = 10;

  private static final int LONGEST_ADDRESS = 40;
  private static final int LONGEST_STREET = 60;

  /// In words.
  private static final int LONGEST_NAME = 3;

  private static final QuickPattern STREET =
      QuickPattern.compile(
          ".*\\b(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Blvd|Boulevard|Ln|Lane|Hwy|Highway|Suite|Floor|Ct|Court|Pl|Plaza|Way|Pkwy|Parkway|Box|NW|NE|SW|SE)\\.?,? (?=\\p{Lu})");

  /// A postal code of a state, behind a city that was not understood.
  private static final QuickPattern CODE = QuickPattern.compile("\\p{Lu}{2}\\b(?!,)");

  private final ValuePage page;
  private final Hints hints;

  /// All words of the page that it writes small.
  private @Nullable Set<String> small;

  PlaceCandidates(ValuePage page, Hints hints) {
    this.page = page;
    this.hints = hints;
  }

  List<Candidate<Place>> all() {
    List<Candidate<Place>> places = new ArrayList<>();
    for (SentenceContext context : page.contexts()) {
      String text = context.sentence().text();
      int at = 0;
      while (at < text.length() && places.size() < ValuePage.MOST) {
        if (!PlaceWords.beginsAt(text, at)) {
          at++;
          continue;
        }
        List<Named> named = places(text, at);
        for (Named one : named) {
          place(withoutIn(one, text), context).ifPresent(places::add);
        }
        at = named.isEmpty() ? wordEnd(text, at) : Math.max(at + 1, named.getLast().end());
      }
    }
    ofName(places);
    page.compare(places);
    compare(places);
    return places;
  }

  private boolean isSmall(String word) {
    if (small == null) {
      small =
          page.contexts().stream()
              .flatMap(context -> context.words().stream())
              .filter(one -> !one.isCapital())
              .map(Word::text)
              .collect(Collectors.toSet());
    }
    return small.contains(word);
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return Math.max(at, from + 1);
  }

  /// "In" at the beginning of a sentence is no part of the place.
  private static Named withoutIn(Named named, String text) {
    return text.startsWith("In ", named.start())
        ? new Named(named.place(), named.start() + 3, named.end())
        : named;
  }

  private List<Named> places(String text, int at) {
    // What stands behind a postal code is no part of the place: "Salem, OR 97301 Facebook".
    int zip = zipEnd(text, at);
    String words = zip > 0 ? text.substring(0, zip) : text;
    List<Named> named = PlaceNames.at(words, at, hints.states());
    return named.isEmpty() ? LoneCity.named(words, at, hints).stream().toList() : named;
  }

  /// The end of a postal code that stands within the next characters; -1 where none does.
  private static int zipEnd(String text, int from) {
    int digits = 0;
    for (int i = from; i < text.length() && i < from + LONGEST_ADDRESS; i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
      if (digits == ZIP && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return -1;
  }

  private Optional<Candidate<Place>> place(Named named, SentenceContext context) {
    String text = context.sentence().text();
    String printed = text.substring(named.start(), named.end());
    Place place = withoutStreet(named.place());
    if (printed.equalsIgnoreCase("Washington")) {
      // The capital, whatever other towns are called so.
      place = Place.of(State.DC, "Washington");
    }
    boolean wide = place.city() == null && place.state() == null && place.region() == null;
    boolean dateline = page.article() && named.start() == 0;
    if (dateline
        || (wide && "US".equals(place.country()))
        || CODE.matcher(printed).lookingAt()
        || (context.isOfPerson(named.start(), named.end()) && !isListed(place, printed))) {
      return Optional.empty();
    }
    Signs<ValueSign> signs = Signs.ofValue();
    mark(place, signs);
    boolean word = printed.indexOf(' ') < 0 && isSmall(printed.toLowerCase(Locale.ROOT));
    signs.set(ValueSign.SMALL, word);
    boolean stated = place.city() != null && place.state() != null && printed.indexOf(',') > 0;
    signs.set(ValueSign.CITY_AND_STATE, stated);
    int zip = zipEnd(text, named.start());
    signs.set(ValueSign.ZIP, zip > 0 && zip - named.end() <= NEAR_ZIP);
    signs.set(ValueSign.NUMBERED, isNumbered(text, named.start()));
    context.mark(named.start(), named.end(), signs);
    return Optional.of(
        new Candidate<>(
            place,
            signs,
            () -> page.reading().shown(context.sentence(), named.start(), named.end())));
  }

  /// Whether the gazetteer has a city that is printed with its state.
  private static boolean isListed(Place place, String printed) {
    State state = place.state();
    String city = place.city();
    return printed.indexOf(',') > 0
        && state != null
        && city != null
        && Gazetteer.get().in(state, city).isPresent();
  }

  /// A city that the gazetteer lacks, without the street that was taken for a part of it.
  private static Place withoutStreet(Place place) {
    String city = place.city();
    State state = place.state();
    if (city == null || state == null || Gazetteer.get().in(state, city).isPresent()) {
      return place;
    }
    QuickMatcher street = STREET.matcher(city);
    return street.lookingAt() && street.end() < city.length()
        ? Place.of(state, city.substring(street.end()))
        : place;
  }

  private void mark(Place place, Signs<ValueSign> signs) {
    String city = place.city();
    State state = place.state();
    boolean home = state != null || place.region() != null;
    signs.set(ValueSign.CITY, city != null);
    boolean known = city == null || state == null || Gazetteer.get().in(state, city).isPresent();
    signs.set(ValueSign.UNLISTED, !known);
    signs.set(ValueSign.SPOKEN_OF, hints.states().contains(state));
    signs.set(ValueSign.STATE, city == null && state != null);
    signs.set(ValueSign.REGION, city == null && state == null && place.region() != null);
    signs.set(ValueSign.ABROAD, !home);
    String called = city != null ? city : state != null ? state.label() : "";
    signs.set(ValueSign.IN_NAME, !called.isEmpty() && page.name().contains(called));
    signs.set(ValueSign.IN_TITLE, !called.isEmpty() && page.title().contains(called));
    signs.set(
        ValueSign.OF_NAME, city != null && state != null && page.name().contains(state.label()));
  }

  /// Whether the number of a house stands before it.
  private static boolean isNumbered(String text, int start) {
    for (int i = Math.max(0, start - LONGEST_STREET); i < start; i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && Character.isDigit(text.charAt(i))) {
        int end = wordEnd(text, i);
        if (end + 1 < start
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /// The cities and states that the organization bears in its name.
  private void ofName(List<Candidate<Place>> places) {
    Finding organization = page.findings().finding(FactField.ORGANIZATION).orElse(null);
    if (organization == null) {
      return;
    }
    List<Word> words = WordsAround.of(page.name());
    for (int i = 0; i < words.size(); i++) {
      for (int j = Math.min(words.size(), i + LONGEST_NAME) - 1; j >= i; j--) {
        int start = words.get(i).start();
        int end = words.get(j).end();
        Place place = words.get(i).isCapital() ? called(start, end).orElse(null) : null;
        if (place != null) {
          Signs<ValueSign> signs = Signs.ofValue();
          mark(place, signs);
          signs.set(ValueSign.OF_NAME_ITSELF, true);
          signs.set(ValueSign.BEGINS, start == 0);
          signs.set(ValueSign.ENDS, end == page.name().length());
          WordsAround.mark(words, start, end, signs);
          places.add(new Candidate<>(place, signs, organization::evidence));
          i = j;
          break;
        }
      }
    }
  }

  /// The only place that these words of the name are called by, as far as the page tells.
  private Optional<Place> called(int start, int end) {
    String printed = page.name().substring(start, end);
    Optional<State> state = StateNames.named(printed);
    if (state.isPresent()) {
      return state.map(Place::of);
    }
    List<Gazetteer.Entry> named = Gazetteer.get().named(printed);
    List<Gazetteer.Entry> near =
        named.stream().filter(entry -> hints.states().contains(entry.state())).toList();
    Optional<Gazetteer.Entry> one =
        near.size() == 1 ? Optional.of(near.getFirst()) : Gazetteer.get().alone(printed);
    return one.map(entry -> Place.of(entry.state(), entry.name()));
  }

  /// Marks what another candidate has more narrowly.
  private static void compare(List<Candidate<Place>> places) {
    Set<Object> wider = new HashSet<>();
    for (Candidate<Place> one : places) {
      Place place = one.value();
      if (place.city() != null && place.state() != null) {
        wider.add(place.state());
      }
      if (place.state() != null && place.region() != null) {
        wider.add(place.region());
      }
      if (place.city() != null && place.country() != null) {
        wider.add(place.country());
      }
    }
    for (Candidate<Place> one : places) {
      Place place = one.value();
      Object own =
          place.city() != null
              ? place
              : Objects.requireNonNullElse(
                  place.state(),
                  Objects.requireNonNullElse(place.region(), String.valueOf(place.country())));
      one.signs().set(ValueSign.NARROWER, wider.contains(own));
    }
  }
}
