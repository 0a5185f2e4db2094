package org.lectern.ingest.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.State;

/// The states that a page speaks of, which tell places of one name apart: "Portland" on a page that
/// has "in Oregon" and not "in Maine".
final class Hints {
  private static final Pattern MENTION =
      Pattern.compile(
          "(?=[IiAaTtSs,])(?:\\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ss]tate of) |, )(?<state>\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)(?=[\\s,;)]|$)");
  private static final Pattern AMERICAN =
      Pattern.compile("\\b(?:United States|U\\.S\\.|American|[Ss]tatewide|Atlanta|Savannah)");
  private static final Cues OF_AMERICA =
      Cues.of("United States", "U.S.", "American", "tatewide", "Atlanta", "Savannah");
  private static final Cues OF_WASHINGTON =
      Cues.of("Washington", "Seattle", "Tacoma", "Spokane", "Olympia");
  private static final Pattern WASHINGTON =
      Pattern.compile(
          "\\b(?:Washington [Ss]tate|[Ss]tate of Washington|Seattle|Tacoma|Spokane|Olympia)\\b");

  private final Reading reading;
  private @Nullable Set<State> states;

  Hints(Reading reading) {
    this.reading = reading;
  }

  /// The places that stand at `from`.
  List<Named> placesAt(String text, int from) {
    List<Named> plain = PlaceNames.at(text, from, Set.of());
    return plain.isEmpty() ? PlaceNames.at(text, from, states()) : plain;
  }

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
      Matcher mention = MENTION.matcher(text);
      while (mention.find()) {
        StateNames.printed(mention.group("state"), true).ifPresent(found::add);
      }
      american = american || (OF_AMERICA.in(text) && AMERICAN.matcher(text).find());
      washington = washington || (OF_WASHINGTON.in(text) && WASHINGTON.matcher(text).find());
    }
    boolean others = found.size() > (found.contains(State.GA) ? 1 : 0);
    if (!american && !others) {
      found.remove(State.GA);
    }
    if (!washington || found.contains(State.DC)) {
      found.remove(State.WA);
    }
    return found;
  }
}
