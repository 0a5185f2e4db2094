package org.lectern.ingest.metadata;

import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.Text;

/// Sums that a sentence tells: `In 2022, our revenue was $1,268,400 and our expenses were
/// $1,195,750`, `The project's revenue was $1.6 million in 2019`, on its own page also `Total
/// revenue was $1,366,900`.
final class FinanceSentence {
  private static final QuickPattern TOLD =
      QuickPattern.compile(
          "(?:(?<whose>(?:[\\p{L}.&-]+ ){0,5}?[\\p{L}.&-]+(?:['’]s|(?<=s)['’])|[Oo]ur|[Ii]ts) (?:total |annual )?|(?:^|(?<=, |and |; ))(?:[Tt]otal|[Aa]nnual|[Oo]perating|[Gg]ross) )(?<what>revenues?|income|expenses|expenditures|assets)(?: at the (?:end|close) of (?:fiscal (?:year )?)?(?<at>(?:19|20)\\d\\d))?(?: of| was| were| totaled| came to| reached| stood at| amounted to) (?:about |roughly |nearly |just over )?(?<sum>"
              + Amounts.SUM
              + ")(?: (?:in|for|during) (?:the )?(?:fiscal )?(?:year )?(?:ending )?(?<year>(?:19|20)\\d\\d))?");
  private static final QuickPattern YEAR =
      QuickPattern.compile("In (?:fiscal (?:year )?)?(?<year>(?:19|20)\\d\\d), ");

  private static final Cues SUMS =
      Cues.of("revenue", "income", "expenses", "expenditures", "assets");

  private FinanceSentence() {}

  static void read(Subject subject, Reading reading, Findings findings) {
    boolean own = Subject.isOwn(findings);
    Sentence before = null;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      QuickMatcher told = TOLD.matcher(text);
      boolean may = text.indexOf('$') > 0 && SUMS.in(text);
      while (may && told.find()) {
        String whose = told.group("whose");
        boolean us = whose == null || whose.equalsIgnoreCase("our");
        boolean ours =
            us
                ? own
                : !whose.equalsIgnoreCase("its")
                    && subject.begins(whose.replaceFirst("['’]s?$", ""));
        if (ours) {
          Amounts.Amount amount =
              Amounts.amount(told.group("what"), told.group("sum"), year(told, sentence, before));
          findings.add(
              new Finding(
                  new Text(amount.field(), amount.printed()),
                  0.8,
                  "sentence with a sum",
                  reading.shown(sentence, told)));
        }
      }
      before = sentence;
    }
  }

  /// The year beside the sum, at the beginning of its sentence or of the one before.
  private static @Nullable String year(
      QuickMatcher told, Sentence sentence, @Nullable Sentence before) {
    if (told.group("year") != null) {
      return told.group("year");
    }
    if (told.group("at") != null) {
      return told.group("at");
    }
    QuickMatcher year = YEAR.matcher(sentence.text());
    if (year.lookingAt()) {
      return year.group("year");
    }
    QuickMatcher above = YEAR.matcher(before == null ? "" : before.text());
    boolean same = before != null && before.paragraph() == sentence.paragraph();
    return same && above.lookingAt() ? above.group("year") : null;
  }
}
