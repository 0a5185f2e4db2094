package org.lectern.ingest.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;

/// What tells a press release, and the day in its dateline.
final class PressRelease {
  private static final int DATELINE_IN = 1_000;
  private static final Pattern RELEASE =
      Pattern.compile("(?i)for immediate release|(?:press|news) release|(?:media|press) contact:");
  private static final Pattern DATELINE =
      Pattern.compile("(?m)^\\p{Lu}{2}[^—–\\n]{2,80}?\\)?,? ?(?:—|–|--|-) ");

  private PressRelease() {}

  /// The words that say that a page is one.
  static Optional<Evidence> in(Reading reading) {
    Byline byline = reading.layout().byline();
    if (byline != null && RELEASE.matcher(byline.line().text()).find()) {
      return Optional.of(reading.taken(byline.line()));
    }
    for (Line line : reading.layout().furniture()) {
      if (RELEASE.matcher(line.text()).find()) {
        return Optional.of(reading.taken(line));
      }
    }
    for (Sentence sentence : reading.sentences()) {
      Matcher release = RELEASE.matcher(sentence.text());
      if (mayBe(sentence.text()) && release.find()) {
        return Optional.of(reading.shown(sentence, release));
      }
    }
    return Optional.empty();
  }

  private static boolean mayBe(String text) {
    return text.contains("elease")
        || text.contains("ELEASE")
        || text.contains("ontact:")
        || text.contains("CONTACT:");
  }

  /// Its date may stand in its dateline: `MOBILE, Ala. (May 4, 2019) — …`.
  static void date(Reading reading, Findings findings) {
    for (int i = 0; i < Math.min(2, reading.layout().parts().size()); i++) {
      String text = reading.layout().parts().get(i).text().text();
      Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(DATELINE_IN, text.length())));
      if (dateline.find()) {
        dateline(i, dateline, reading, findings);
        return;
      }
    }
  }

  private static void dateline(int section, Matcher dateline, Reading reading, Findings findings) {
    int start = dateline.start();
    PrintedDate.find(dateline.group())
        .ifPresent(date ->
            findings.add(
                new Finding(
                    new OfDate(FactField.PUBLISHED, date.date()),
                    0.9,
                    "dateline",
                    reading.shown(section, start + date.start(), start + date.end()))));
  }
}
