package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.schema.FactField;

/// What a paper notes below a story: when it was first published, when it was changed, who put it
/// together. `This story was first published on Sept. 22, 2021.`, `— Staff reports, March 30,
/// 2022`.
final class StoryNote {
  /// The rule that a date below a story is read by.
  static final String RULE = "note below a story";

  private static final int LAST = 4;
  private static final int LONGEST = 200;
  private static final Cues CUES =
      Cues.of("ublished", "ppeared", "pdated", "orrected", "eport", "taff");
  private static final QuickPattern FIRST =
      QuickPattern.compile(
          "(?:This|The) (?:story|article|column|piece|report|essay|op-ed) (?:was )?(?:first |originally )?(?:published|posted|appeared|ran)(?: online| here| in print)?(?: on| in)? ");
  private static final QuickPattern CHANGED =
      QuickPattern.compile(
          "(?:It|(?:This|The) (?:story|article|column|piece|report)) (?:was |has been )?(?:last )?(?:updated|corrected|revised|edited)(?: online)?(?: on| at)? ");
  private static final QuickPattern SIGNED =
      QuickPattern.compile(
          "[—–-]{1,2} ?(?:(?:From )?[Ss]taff(?: and wire)? reports?|\\p{Lu}[\\p{L}.’' ]{3,40}),? ");

  private StoryNote() {}

  static void read(Reading reading, Findings findings) {
    int from = Math.max(0, reading.sentences().size() - LAST);
    for (Sentence sentence : reading.sentences().subList(from, reading.sentences().size())) {
      String text = sentence.text();
      if (text.length() <= LONGEST && CUES.in(text)) {
        date(sentence, FIRST, FactField.PUBLISHED, reading, findings);
        date(sentence, CHANGED, FactField.UPDATED, reading, findings);
        date(sentence, SIGNED, FactField.PUBLISHED, reading, findings);
      }
    }
  }

  private static void date(
      Sentence sentence, QuickPattern words, FactField field, Reading reading, Findings findings) {
    QuickMatcher note = words.matcher(sentence.text());
    if (!note.lookingAt() || findings.finding(field).isPresent()) {
      return;
    }
    Optional<PrintedDate> date =
        PrintedDate.find(sentence.text(), note.end()).filter(found -> found.start() == note.end());
    date.ifPresent(found ->
        findings.add(
            new Finding(
                new OfDate(field, found.date()),
                0.85,
                RULE,
                reading.shown(sentence, found.start(), found.end()))));
  }
}
