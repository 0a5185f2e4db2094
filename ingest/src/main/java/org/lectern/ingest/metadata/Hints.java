package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// The states that a page speaks of, which tell places of one name apart: "Portland" on a page that
/// has "in Oregon" and not "in Maine".
final class Hints {
  private static final QuickPattern MENTION =
      QuickPattern.compile(
          "(?:\\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ss]tate of|STATE OF) |, )(?<state>\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)(?=[\\s,;)]|$)");
  private static final QuickPattern AMERICAN =
      QuickPattern.compile("\\b(?:United States|U\\.S\\.|American|[Ss]tatewide|Atlanta|Savannah)");
  private static final QuickPattern APART = QuickPattern.compile("[^\\p{L}]+");
  private static final Cues OF_AMERICA =
      Cues.of("United States", "U.S.", "American", "tatewide", "Atlanta", "Savannah");
  private static final Cues OF_WASHINGTON =
      Cues.of("Washington", "Seattle", "Tacoma", "Spokane", "Olympia");
  private static final QuickPattern WASHINGTON =
      QuickPattern.compile(
          "\\b(?:Washington [Ss]tate|[Ss]tate of Washington|Seattle|Tacoma|Spokane|Olympia)\\b");

  private final Reading reading;
  private final Findings findings;
  private @Nullable Set<State> states;

  Hints(Reading reading, Findings findings) {
    this.reading = reading;
    this.findings = findings;
  }

  /// The places that stand at `from`.
  List<Named> placesAt(String text, int from) {
    List<Named> plain = PlaceNames.at(text, from, Set.of());
    return plain.isEmpty() && PlaceNames.mayBeAt(text, from)
        ? PlaceNames.at(text, from, states())
        : plain;
  }

  /// The places that stand at `from`, or behind the part of a city there: `Southeast Portland`,
  /// where no city is called so.
  List<Named> placesIn(String text, int from) {
    List<Named> places = placesAt(text, from);
    QuickMatcher part = PART_OF_CITY.matcher(text).region(from, text.length());
    if (!part.lookingAt()) {
      return places;
    }
    List<Named> whole = placesAt(text, part.end());
    boolean better =
        places.isEmpty() || (!isListed(places) && isListed(whole) && part.group().length() > 6);
    return better ? whole : places;
  }

  /// Whether the first place is a city of the gazetteer, not one that is only printed as such.
  private static boolean isListed(List<Named> places) {
    Place first = places.isEmpty() ? null : places.getFirst().place();
    return first != null
        && first.city() != null
        && first.state() != null
        && Gazetteer.get().in(first.state(), first.city()).isPresent();
  }

  private static final QuickPattern PART_OF_CITY =
      QuickPattern.compile(
          "(?:(?:North|South)(?:east|west)?|East|West|Downtown|Midtown|Central) (?=\\p{Lu})");

  /// Whether they are understood without a hint.
  boolean isPlain(String text, int from) {
    return !PlaceNames.at(text, from, Set.of()).isEmpty();
  }

  Set<State> states() {
    if (states == null) {
      states = mentioned();
    }
    return states;
  }

  private Set<State> mentioned() {
    Set<State> found = EnumSet.noneOf(State.class);
    boolean american = false;
    boolean washington = false;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      cities(text, found);
      QuickMatcher mention = MENTION.matcher(text);
      while (mention.find()) {
        StateNames.printed(Gazetteer.cased(mention.group("state")), true).ifPresent(found::add);
      }
      american = american || (OF_AMERICA.in(text) && AMERICAN.matcher(text).find());
      washington = washington || (OF_WASHINGTON.in(text) && WASHINGTON.matcher(text).find());
    }
    headings(found);
    boolean others = found.size() > (found.contains(State.GA) ? 1 : 0);
    if (!american && !others) {
      found.remove(State.GA);
    }
    if (!washington || found.contains(State.DC)) {
      found.remove(State.WA);
    }
    return found;
  }

  /// The states in the organization's name, and in the lines above the text.
  private void headings(Set<State> found) {
    List<String> lines = new ArrayList<>();
    findings.organization().ifPresent(lines::add);
    Layout layout = reading.layout();
    Stream.of(layout.masthead(), layout.title())
        .filter(Objects::nonNull)
        .forEach(line -> lines.add(line.text()));
    layout.furniture().forEach(line -> lines.add(line.text()));
    layout.parts().stream()
        .map(part -> part.heading())
        .filter(Objects::nonNull)
        .forEach(lines::add);
    for (String line : lines) {
      String[] words = APART.split(Gazetteer.cased(line), -1);
      for (int i = 0; i < words.length; i++) {
        // "West Virginia" is not Virginia.
        String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
        Optional<State> state = StateNames.named(two);
        i += state.isPresent() && !two.equals(words[i]) ? 1 : 0;
        state
            .or(() -> StateNames.named(two.substring(0, Math.max(two.indexOf(' '), 0))))
            .filter(one -> one != State.WA && one != State.GA)
            .ifPresent(found::add);
      }
    }
  }

  /// A city that needs no state tells of one.
  private static void cities(String text, Set<State> found) {
    QuickMatcher name = CITY.matcher(text);
    while (name.find()) {
      Gazetteer.get().alone(name.group("city")).ifPresent(entry -> found.add(entry.state()));
    }
  }

  private static final QuickPattern CITY =
      QuickPattern.compile(
          "\\b(?:in|of|for|at|near|from) (?<city>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)\\b(?! \\p{Lu})");
}
