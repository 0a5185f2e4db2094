package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.Evidence;

/// A city and its state on a line of their own at the top of a profile, whose label is lost:
/// `SACRAMENTO, CA`.
final class BarePlace {
  private static final int FIRST_SENTENCES = 8;

  private BarePlace() {}

  static void read(Reading reading, Findings findings) {
    Infobox infobox = reading.layout().infobox();
    if (infobox != null) {
      for (Infobox.Entry entry : infobox.entries()) {
        // Behind a label of its own stands a value of another one.
        for (Infobox.Value value : entry.values().subList(1, entry.values().size())) {
          for (Named place : cities(value.text())) {
            add(place, reading.taken(value.start(), value.end()), findings);
          }
        }
      }
    }
    List<Part> parts = reading.layout().parts();
    for (int i = 0; i < Math.min(2, parts.size()); i++) {
      List<Named> places = cities(Objects.requireNonNullElse(parts.get(i).heading(), ""));
      Optional<Evidence> words = places.isEmpty() ? Optional.empty() : reading.takenHeading(i);
      words.ifPresent(found -> places.forEach(place -> add(place, found, findings)));
    }
    for (Sentence sentence : reading.sentences().stream().limit(FIRST_SENTENCES).toList()) {
      for (Named place : cities(sentence.text())) {
        add(place, reading.shown(sentence, place.start(), place.end()), findings);
      }
    }
  }

  private static void add(Named place, Evidence words, Findings findings) {
    String rule = "city and state without a label";
    findings.add(new Finding(new OfPlace(place.place()), 0.85, rule, words));
  }

  private static List<Named> cities(String text) {
    List<Named> places = PlaceNames.whole(text);
    boolean cities =
        places.stream().allMatch(place -> place.place().city() != null && text.indexOf(',') > 0);
    return cities ? places : List.of();
  }
}
