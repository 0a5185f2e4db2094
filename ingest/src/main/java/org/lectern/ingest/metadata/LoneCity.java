package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// A city that is printed without its state where words around it say that it is one: behind a
/// street, or as a seat. Its state is that of the ZIP code, else the one of those that the page
/// speaks of, else that of the only place of the name.
final class LoneCity {
  private static final QuickPattern CITY =
      QuickPattern.compile(
          "(?<city>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})(?<zip>,? \\d{5}(?:-\\d{4})?(?![\\d-]))?");
  private static final QuickPattern STATED =
      QuickPattern.compile(",? (?:\\p{Lu}\\.? ?\\p{Lu}\\b|\\p{Lu}\\p{Ll}+)");
  private static final QuickPattern ENDS =
      QuickPattern.compile(
          "\\s*(?:$|[.,;:)|·•\\n–—]| (?:and|on|is|are|from|since|after|in|that|by|where)\\b)");

  private LoneCity() {}

  /// The place that stands at `from`, whatever states the page speaks of: `moved to Biloxi from
  /// Houston`.
  static Optional<Named> anywhere(String text, int from, Hints hints) {
    QuickMatcher city = CITY.matcher(text).region(from, text.length());
    Optional<Named> plain = at(text, from, hints);
    return plain.isEmpty() && hints.placesIn(text, from).isEmpty() && city.lookingAt()
        ? only(text, from, city.group("city"), Set.of())
        : plain;
  }

  /// The place that stands at `from`; empty where the name alone may be another one.
  static Optional<Named> at(String text, int from, Hints hints) {
    List<Named> plain = hints.placesIn(text, from);
    if (!plain.isEmpty()) {
      return plain.size() == 1 && plain.getFirst().place().city() != null
          ? Optional.of(plain.getFirst())
          : Optional.empty();
    }
    QuickMatcher city = CITY.matcher(text).region(from, text.length());
    return city.lookingAt() ? named(text, from, city, hints.states()) : Optional.empty();
  }

  /// The place of which the name stands at `from`, where nothing else of it is printed: of those in
  /// states that the page speaks of, else of all.
  static Optional<Named> named(String text, int from, Hints hints) {
    QuickMatcher city = CITY.matcher(text).region(from, text.length());
    if (!city.lookingAt()) {
      return Optional.empty();
    }
    return named(text, from, city, hints.states()).or(() -> named(text, from, city, Set.of()));
  }

  /// @param spoken the states in which it may lie; all, where there is none
  private static Optional<Named> named(
      String text, int from, QuickMatcher city, Set<State> spoken) {
    String zip = city.group("zip");
    if (zip == null) {
      return only(text, from, city.group("city"), spoken);
    }
    int end = city.end();
    return ZipCodes.state(zip.replaceFirst("^,? ", ""))
        .map(state ->
            new Named(
                Place.of(state, Gazetteer.get().spelled(state, city.group("city"))), from, end));
  }

  /// The longest beginning of the words that is the name of one place.
  private static Optional<Named> only(String text, int from, String words, Set<State> spoken) {
    for (String name = words; ; name = name.substring(0, name.lastIndexOf(' '))) {
      int end = from + name.length();
      String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
      List<Gazetteer.Entry> named = Gazetteer.get().named(plain);
      List<Gazetteer.Entry> known =
          spoken.isEmpty()
              ? named
              : named.stream().filter(entry -> spoken.contains(entry.state())).toList();
      if (known.size() == 1
          && ENDS.matcher(text).region(end, text.length()).lookingAt()
          && !STATED.matcher(text).region(end, text.length()).lookingAt()) {
        Gazetteer.Entry one = known.getFirst();
        return Optional.of(new Named(Place.of(one.state(), one.name()), from, end));
      }
      if (name.indexOf(' ') < 0) {
        return Optional.empty();
      }
    }
  }
}
