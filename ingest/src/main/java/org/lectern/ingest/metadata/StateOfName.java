package org.lectern.ingest.metadata;

import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.FactField;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// The state, or the city, that an organization bears in its name, where the page says nothing
/// closer: `Ohio Farm Circle`, `Friends of Maine`, `Washington State Oyster Guild`, `Texans for
/// Rail`; a county where the page speaks of one state, a city where the text has it beside the
/// name. Rivers, valleys and papers that are called after a place are none.
final class StateOfName {
  private static final String STATE =
      "(?<state>(?:(?:New|North|South|West|Rhode) )?\\p{Lu}\\p{Ll}+)";
  private static final String NO_STATE =
      "(?!(?:City|River|Valley|Springs|Beach|Avenue|Street|Road|Post|Times|Bay|Lake|Gulf|Mills|Falls|Heights|County|Park|Square|State (?:University|College|Park)|House|Territory|Basin|Hills|Plains"
          + "|Tribune|Globe|Herald|Journal|Review|Magazine|News|Press|Daily|Star|Sun|Examiner|Chronicle|Quarterly|Law Review|Avenue)\\b)";
  private static final QuickPattern FIRST =
      QuickPattern.compile("(?:The )?" + STATE + " " + NO_STATE + "\\p{Lu}.*");
  private static final QuickPattern STATED =
      QuickPattern.compile(
          "(?:The )?" + STATE + " State " + NO_STATE.replace("State ", "") + "\\p{Lu}.*");
  private static final QuickPattern LAST =
      QuickPattern.compile(
          ".* (?:of|for|in|in the State of|of the State of) "
              + STATE
              + "(?: (?:Foundation|Fund|Action|Action Fund|Education Fund|Chapter|Affiliate|PAC))?(?:,? Inc\\.?)?");
  private static final QuickPattern PEOPLE =
      QuickPattern.compile(
          "(?<stem>(?:(?:New|North|South|West|Rhode) )?\\p{Lu}\\p{Ll}{2,}?)(?:s|ns|ans|ians|ites|ers)(?: .*)");
  private static final QuickPattern DEMONYM =
      QuickPattern.compile("(?:o?ans|ns|ians|ers|ders|ites)");
  private static final QuickPattern NEXT = QuickPattern.compile(NO_STATE);
  private static final QuickPattern COUNTY =
      QuickPattern.compile("(?:.* )?\\p{Lu}[\\p{L}.’'-]+ (?:County|Parish)\\b.*");
  private static final QuickPattern CITY =
      QuickPattern.compile(
          "(?:The )?(?<greater>Greater |Metro |Metropolitan )?(?<city>(?:\\p{Lu}[\\p{L}.]+ )?\\p{Lu}\\p{L}+) "
              + NO_STATE
              + "\\p{Lu}.*");

  private StateOfName() {}

  static void read(Reading reading, Findings findings) {
    String name =
        findings
            .best(FactField.ORGANIZATION, OfOrganization.class)
            .map(OfOrganization::label)
            .orElse("");
    Finding organization = findings.finding(FactField.ORGANIZATION).orElse(null);
    if (organization == null) {
      return;
    }
    Optional<Place> place = state(name, reading, findings).map(Place::of);
    if (place.isEmpty()) {
      place = city(name, reading);
    }
    place.ifPresent(found ->
        findings.add(
            new Finding(
                new OfPlace(found),
                0.5,
                found.city() == null ? "state in its name" : "city in its name",
                organization.evidence())));
  }

  private static Optional<State> state(String name, Reading reading, Findings findings) {
    Optional<State> stated = named(STATED, name);
    if (stated.isPresent()) {
      return stated;
    }
    Optional<State> found = named(FIRST, name).or(() -> named(LAST, name)).or(() -> ofPeople(name));
    if (found.filter(one -> one != State.WA && one != State.GA && one != State.NY).isPresent()) {
      return found;
    }
    Set<State> spoken =
        found.isPresent() || COUNTY.matcher(name).matches()
            ? reading.hints(findings).states()
            : Set.of();
    if (found.isPresent()) {
      return found.filter(one -> one != State.NY && spoken.equals(Set.of(one)));
    }
    return spoken.size() == 1 ? spoken.stream().findFirst() : Optional.empty();
  }

  private static Optional<State> named(QuickPattern pattern, String name) {
    QuickMatcher matcher = pattern.matcher(name);
    return matcher.matches() ? StateNames.named(matcher.group("state")) : Optional.empty();
  }

  /// `Ohioans for Fair Maps`: the state is the beginning of the word.
  private static Optional<State> ofPeople(String name) {
    QuickMatcher people = PEOPLE.matcher(name);
    if (!people.matches()) {
      return Optional.empty();
    }
    String word = name.substring(0, name.indexOf(' ', people.end("stem")));
    for (State state : State.values()) {
      String label = state.label();
      // "Texans" of Texas, "Californians" of California, "Mainers" of Maine.
      String stem = label.replaceFirst("(?:a|as|o|e|y)$", "");
      boolean begins = stem.length() >= 3 && word.startsWith(stem) && !word.equals(label);
      if (begins && DEMONYM.matcher(word.substring(stem.length())).matches()) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> city(String name, Reading reading) {
    QuickMatcher city = CITY.matcher(name);
    if (!city.matches()) {
      return Optional.empty();
    }
    String words = city.group("city");
    int gap = words.indexOf(' ');
    return Gazetteer.get()
        .alone(words)
        .or(() ->
            gap < 0
                    || !NEXT.matcher(name)
                        .region(city.start("city") + gap + 1, name.length())
                        .lookingAt()
                ? Optional.empty()
                : Gazetteer.get().alone(words.substring(0, gap)))
        .filter(entry -> city.group("greater") != null || isSpokenOf(entry.name(), name, reading))
        .map(entry -> Place.of(entry.state(), entry.name()));
  }

  /// Whether the text is about the city, not about its name alone: `renters in Tulsa`.
  private static boolean isSpokenOf(String city, String name, Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      for (int at = text.indexOf(city); at >= 0; at = text.indexOf(city, at + 1)) {
        boolean own = text.startsWith(name, at) || text.startsWith(name, Math.max(0, at - 8));
        if (!own && BEFORE.matcher(text.substring(Math.max(0, at - 22), at)).find()) {
          return true;
        }
      }
    }
    return false;
  }

  private static final QuickPattern BEFORE =
      QuickPattern.compile(
          "\\b(?:in|across|around|throughout|of|for|serving) (?:the )?(?:[Cc]ity of |[Gg]reater )?$");
}
