package org.lectern.ingest.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Place;
import org.lectern.schema.Region;

/// Sentences that say where the organization of the page is, or, in an article about it, in which
/// region it works. Where somebody lives, studied or worked is not its place.
final class PlaceRule implements Rule {
  private static final int FIRST_PARAGRAPHS = 5;
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]{1,24}(?: (?:of )?\\p{Lu}[\\p{L}.'’-]{1,24}){0,3}";
  private static final Pattern BASED =
      Pattern.compile(
          "(?:,? (?:is|are)?(?: ?(?:an?|the) (?<what>[^.;]{0,100}?))?,? ?| )(?:based|headquartered|located) in (?:the )?"
              + "(?<place>"
              + NAME
              + "(?:, "
              + NAME
              + ")?)");
  private static final Pattern OTHERS =
      Pattern.compile("\\b(?:that|which|who|with|by|serving|works?|supporting|helping)\\b");
  private static final Pattern REGION =
      Pattern.compile(
          "(?:in|across|throughout|of) (the (?:southern|southeastern|northeastern|midwestern|western) (?:United States|U\\.S\\.|states)|New England)"
              + "|\\b(?:\\d{1,2}|[a-z]{3,9}) ((?:southern|southeastern|northeastern|midwestern|western|Southern|Southeastern|Northeastern|Midwestern|Western) states)\\b");

  @Override
  public void read(Reading reading, Findings findings) {
    Subject subject = Subject.of(findings);
    for (Sentence sentence : reading.sentences()) {
      int end = subject.end(sentence.text());
      if (end > 0) {
        based(end, sentence, reading, findings);
      }
    }
    boolean article = Rules.kind(findings) == Kind.NEWS;
    boolean about = findings.best(FactField.ORGANIZATION, OfOrganization.class).isPresent();
    if (article && about && findings.finding(FactField.PLACE).isEmpty()) {
      region(reading, findings);
    }
  }

  private static void based(int from, Sentence sentence, Reading reading, Findings findings) {
    String text = sentence.text();
    Matcher based = BASED.matcher(text).region(from, text.length());
    if (!based.lookingAt()) {
      return;
    }
    String what = based.group("what");
    if (what != null && OTHERS.matcher(what).find()) {
      return;
    }
    String printed = based.group("place");
    if (printed.endsWith(".") && PlaceNames.labelled(printed).isEmpty()) {
      printed = printed.substring(0, printed.length() - 1);
    }
    List<Place> places = PlaceNames.labelled(printed);
    if (places.size() == 1 && !isBareCity(places.getFirst(), printed)) {
      int start = based.start("place");
      findings.add(
          new Finding(
              new OfPlace(places.getFirst()),
              0.9,
              "sentence: based in",
              reading.shown(sentence, start, start + printed.length())));
    }
  }

  /// "Washington" and "New York" alone are cities as often as states.
  private static boolean isBareCity(Place place, String printed) {
    return place.city() == null && (printed.equals("Washington") || printed.equals("New York"));
  }

  /// The one region that the beginning of an article speaks of; of several none.
  private static void region(Reading reading, Findings findings) {
    Set<Region> regions = EnumSet.noneOf(Region.class);
    Finding first = null;
    for (Sentence sentence : reading.sentences()) {
      Matcher words = REGION.matcher(sentence.text());
      while (sentence.paragraph() < FIRST_PARAGRAPHS && words.find()) {
        int group = words.group(1) == null ? 2 : 1;
        Optional<Region> region = PlaceNames.region(words.group(group));
        if (region.isPresent() && regions.add(region.get()) && first == null) {
          first =
              new Finding(
                  new OfPlace(Place.of(region.get())),
                  0.75,
                  "sentence: region",
                  reading.shown(sentence, words.start(group), words.end(group)));
        }
      }
    }
    if (first != null && regions.size() == 1) {
      findings.add(first);
    }
  }
}
