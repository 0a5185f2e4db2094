package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.schema.Evidence;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// The text of a resolution, with its clauses in capitals: `WHEREAS, The Elm Club has …`,
/// `RESOLVED, That …`.
final class ResolutionPage {
  static final String RULE = "clauses of a resolution";

  private static final int ENOUGH = 2;
  private static final Cues CLAUSES = Cues.of("WHEREAS", "RESOLVED");
  private static final QuickPattern CLAUSE =
      QuickPattern.compile("\\b(?:WHEREAS|RESOLVED)\\b(?=[,:;]?\\s)");

  /// Who resolves by law.
  private static final QuickPattern HOUSE =
      QuickPattern.compile(
          "(?i)\\b(?:(?:senate|house|assembly|joint|concurrent|council) (?:(?:joint|concurrent) )?resolution|legislative (?:body|resolution)|this (?:senate|house|assembly|legislature)|(?:city|county|town|village) council|board of (?:supervisors|commissioners|aldermen)|proclamation)\\b");

  private ResolutionPage() {}

  static boolean read(Reading reading, Findings findings) {
    int clauses = 0;
    Evidence first = null;
    for (Sentence sentence : reading.sentences()) {
      if (!CLAUSES.in(sentence.text())) {
        continue;
      }
      // Clauses end in semicolons, so that a sentence may have many.
      QuickMatcher clause = CLAUSE.matcher(sentence.text());
      while (clause.find()) {
        clauses++;
        first = first == null ? reading.shown(sentence, clause) : first;
      }
    }
    Optional<Evidence> words = Optional.ofNullable(first).filter(_ -> enough(reading));
    if (clauses < ENOUGH || words.isEmpty()) {
      return false;
    }
    findings.add(new Finding(new OfKind(Kind.RECORD), 0.9, RULE, words.get()));
    if (reading.sentences().stream().anyMatch(one -> HOUSE.matcher(one.text()).find())) {
      KindRule.voice(findings, Voice.OFFICIAL, 0.9, RULE, words.get());
    }
    return true;
  }

  /// An article that prints clauses of one is none.
  private static boolean enough(Reading reading) {
    return reading.layout().byline() == null || reading.layout().byline().author() == null;
  }
}
