package org.lectern.ingest.metadata;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.Place;
import org.lectern.schema.Region;

/// The one region that the beginning of an article speaks of; of several none.
final class RegionOfArticle {
  private static final int FIRST_PARAGRAPHS = 5;
  private static final String ADJECTIVE =
      "(?:[Ss]outhern|[Ss]outheastern|[Nn]ortheastern|[Nn]orthwestern|[Mm]idwestern|[Ww]estern|Deep South|New England|Gulf Coast)";
  private static final QuickPattern REGION =
      QuickPattern.compile(
          "(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Oo]f) ((?:the )?"
              + ADJECTIVE
              + " (?:United States|U\\.S\\.|states|region)|the (?:American |U\\.S\\. )?(?:Deep South|South|Midwest|Southeast|Northeast|Pacific Northwest|Gulf Coast|Upper Midwest|Mountain West|West Coast)(?= |[.,;]|$)(?! \\p{Lu})|New England(?= |[.,;]|$)(?! \\p{Lu}))"
              + "|\\b(?:\\d{1,2}|[a-z]{3,9}) ("
              + ADJECTIVE
              + " states)\\b");

  private static final Cues NAMED =
      Cues.of("outh", "orth", "estern", "West", "idwest", "Gulf Coast", "New England");

  private RegionOfArticle() {}

  static void read(Reading reading, Findings findings) {
    Set<Region> regions = EnumSet.noneOf(Region.class);
    Finding first = null;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.paragraph() >= FIRST_PARAGRAPHS) {
        break;
      }
      if (!NAMED.in(sentence.text())) {
        continue;
      }
      QuickMatcher words = REGION.matcher(sentence.text());
      while (words.find()) {
        int group = words.group(1) == null ? 2 : 1;
        Optional<Region> region = RegionNames.region(words.group(group));
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
