package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Set;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// The dateline of an organization's own release: `RALEIGH, N.C. (June 3, 2019) —`. Of the press it
/// says only where the reporter was.
final class Dateline {
  private static final int FIRST_SENTENCES = 12;
  private static final QuickPattern RELEASE =
      QuickPattern.compile(
          "(?i)(?:for immediate release|press release|news release|media contact)");
  private static final QuickPattern AFTER =
      QuickPattern.compile(
          "\\.?\\)?,? ?(?:\\(?(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4})\\)?,? ?)?(?:/ ?\\p{Lu}[\\w .,-]{2,30} ?/ ?|\\([A-Z][\\w .]{1,30}\\) ?)?(?:—|–|--| - )");

  private static final Cues DASHES = Cues.of("—", "–", "--", " - ");

  /// `May 4, 2019 (` before the place.
  private static final QuickPattern DAY =
      QuickPattern.compile(
          "(?:" + PrintedDate.MONTH_NAMES + ") \\d{1,2}, \\d{4},? ?\\(?(?=\\p{Lu}{3})");

  /// The city that datelines print without a state.
  private static final QuickPattern CAPITAL =
      QuickPattern.compile(
          "WASHINGTON(?:,? (?:\\(|- )?\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?\\)?)? ?(?:—|–|--| - )");

  private Dateline() {}

  static void read(boolean self, Reading reading, Findings findings) {
    List<Sentence> first = reading.sentences().stream().limit(FIRST_SENTENCES).toList();
    boolean release =
        self
            || first.stream().anyMatch(sentence -> isRelease(sentence.text()))
            || reading.layout().parts().stream().limit(2).anyMatch(Dateline::isHeaded);
    if (!release) {
      return;
    }
    for (Sentence sentence : first) {
      if (!DASHES.in(sentence.text())) {
        continue;
      }
      if (CAPITAL.matcher(sentence.text()).lookingAt()) {
        findings.add(
            new Finding(
                new OfPlace(Place.of(State.DC, "Washington")),
                0.65,
                "dateline of a release",
                reading.shown(sentence, 0, "WASHINGTON".length())));
        return;
      }
      QuickMatcher day = DAY.matcher(sentence.text());
      List<Named> places =
          PlaceNames.at(sentence.text(), day.lookingAt() ? day.end() : 0, Set.of());
      boolean dateline =
          places.size() == 1
              && places.getFirst().place().city() != null
              && AFTER
                  .matcher(sentence.text())
                  .region(places.getFirst().end(), sentence.text().length())
                  .lookingAt();
      if (dateline) {
        Named place = places.getFirst();
        findings.add(
            new Finding(
                new OfPlace(place.place()),
                0.65,
                "dateline of a release",
                reading.shown(sentence, place.start(), place.end())));
        return;
      }
    }
  }

  private static boolean isRelease(String text) {
    return RELEASE.matcher(text).find();
  }

  private static boolean isHeaded(Part part) {
    return part.heading() != null && isRelease(part.heading());
  }
}
