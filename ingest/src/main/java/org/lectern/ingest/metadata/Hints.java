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
  private static final QuickPattern STATE =
      QuickPattern.compile("\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?(?=[\\s,;)]|$)");

  /// What stands before a state, and before a city.
  private static final List<String> BEFORE_STATE =
      List.of(
          ",",
          "in",
          "In",
          "across",
          "Across",
          "throughout",
          "Throughout",
          "state of",
          "State of",
          "STATE OF");

  private static final List<String> BEFORE_CITY = List.of("in", "of", "for", "at", "near", "from");
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
    int end = PlaceNames.chunkEnd(text, from);
    List<Named> plain = PlaceNames.at(text, from, end, Set.of());
    return plain.isEmpty() && end > 0 ? PlaceNames.at(text, from, end, states()) : plain;
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
      read(text, found);
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

  /// States, and cities that need no state, of which a sentence speaks.
  private static void read(String text, Set<State> found) {
    int behindState = 0;
    int behindCity = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      int at = space + 1;
      if (at == text.length() || Character.isLowerCase(text.charAt(at))) {
        continue;
      }
      if (isBehind(text, behindState, space, BEFORE_STATE)) {
        QuickMatcher state = STATE.matcher(text).region(at, text.length());
        if (state.lookingAt()) {
          StateNames.printed(Gazetteer.cased(state.group()), true).ifPresent(found::add);
          behindState = state.end();
        }
      }
      if (isBehind(text, behindCity, space, BEFORE_CITY)) {
        QuickMatcher city = CITY.matcher(text).region(at, text.length());
        if (city.lookingAt()) {
          Gazetteer.get().alone(city.group()).ifPresent(entry -> found.add(entry.state()));
          behindCity = city.end();
        }
      }
    }
  }

  /// Whether one of some words, or signs, ends at `end` and begins at `from` or behind it.
  private static boolean isBehind(String text, int from, int end, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int start = end - word.length();
      if (start >= from && text.startsWith(word, start)) {
        return start == 0
            || !Beginnings.isOfWord(word.charAt(0))
            || !Beginnings.isOfWord(text.charAt(start - 1));
      }
    }
    return false;
  }

  private static final QuickPattern CITY =
      QuickPattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?\\b(?! \\p{Lu})");
}
