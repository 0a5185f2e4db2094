package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Evidence;

/// A notice in a register of a government, which names its parts: `AGENCY: … ACTION: … SUMMARY: …`.
final class Notice {
  private static final int MOST_SENTENCES = 40;
  private static final QuickPattern AGENCY =
      QuickPattern.compile(
          "(?:AGENCY|AGENCIES|ISSUING AGENCY): (?:The )?(?<name>\\p{Lu}[^(,;.\\n]{4,100}?)(?= ?[(,;.\\n]|$)");
  private static final QuickPattern ACTION = QuickPattern.compile("(?:ACTION|SUMMARY|DATES): ");

  private Notice() {}

  /// The words that say that a page is one.
  static Optional<Evidence> in(Reading reading) {
    return agency(reading).map(sentence -> reading.shown(sentence, 0, sentence.text().length()));
  }

  private static Optional<Sentence> agency(Reading reading) {
    Sentence agency = null;
    boolean action = false;
    for (Sentence sentence : reading.sentences().stream().limit(MOST_SENTENCES).toList()) {
      if (agency == null && AGENCY.matcher(sentence.text()).lookingAt()) {
        agency = sentence;
      }
      action |= ACTION.matcher(sentence.text()).lookingAt();
    }
    return action ? Optional.ofNullable(agency) : Optional.empty();
  }

  /// Adds the agency whose notice it is.
  static boolean agency(Reading reading, OrganizationFinding found) {
    Optional<Sentence> sentence = agency(reading);
    if (sentence.isEmpty()) {
      return false;
    }
    QuickMatcher name = AGENCY.matcher(sentence.get().text());
    if (!name.lookingAt()) {
      return false;
    }
    found.add(
        name.group("name"),
        0.95,
        "agency of a notice",
        reading.shown(sentence.get(), name.start("name"), name.end("name")));
    return true;
  }
}
