package org.lectern.ingest.metadata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;

/// The sums of a financial summary on an organization's own page: rows with one sum each, or one
/// for each of several years ([YearColumns]), at least two of revenue, expenses and assets in one
/// section, and the year that its heading has.
final class FinanceRule implements Rule {
  private static final int ENOUGH = 2;
  private static final QuickPattern ROW =
      QuickPattern.compile(
          "(?i)(?<total>total |annual |gross |net (?=assets)|ending (?:gross |net )?(?=assets))?(?:(?:support|contributions) (?:and|&) )?(?<what>revenues?|income|expenses|expenditures|spending|assets)(?: \\((?:FY ?)?(?<own>\\d{4})\\))?(?:(?:\\s*[|:–—-]){1,2}\\s*|\\t|\\s{2,})(?<sums>(?<sum>"
              + Amounts.SUM
              + ")(?:(?:\\s*[|]\\s*|\\t|\\s{2,})"
              + Amounts.SUM
              + ")*)\\.?");

  /// The row that tells the year of those below it.
  private static final Cues CENTURIES = Cues.of("19", "20");

  private static final QuickPattern PERIOD =
      QuickPattern.compile("(?i)\\b(?:fiscal|period|year|FY|ending|ended)\\b");

  private static final QuickPattern YEAR = QuickPattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

  @Override
  public void read(Reading reading, Findings findings) {
    boolean about = Rules.kind(findings) == Kind.PROFILE || Subject.ownsSite(findings);
    if (!about || findings.finding(FactField.REVENUE).isPresent()) {
      return;
    }
    Map<FactField, Finding> found = new EnumMap<>(FactField.class);
    int section = -1;
    String above = null;
    YearColumns columns = null;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.section() != section) {
        close(found, findings);
        section = sentence.section();
        above = null;
        columns = null;
      }
      if (sentence.text().indexOf('$') > 0) {
        row(sentence, above, columns, reading, found);
      } else if (CENTURIES.in(sentence.text())) {
        Optional<YearColumns> read = YearColumns.in(sentence.text());
        if (read.isPresent()) {
          columns = read.get();
        } else if (PERIOD.matcher(sentence.text()).find()) {
          above = only(sentence.text()).orElse(above);
        } else {
          above = YearColumns.only(sentence.text()).orElse(above);
        }
      }
    }
    close(found, findings);
    if (findings.finding(FactField.REVENUE).isEmpty()) {
      FinanceSentence.read(reading.subject(findings), reading, findings);
    }
  }

  private static void row(
      Sentence sentence,
      @Nullable String above,
      @Nullable YearColumns columns,
      Reading reading,
      Map<FactField, Finding> found) {
    QuickMatcher row = ROW.matcher(sentence.text());
    if (!row.matches()) {
      return;
    }
    String stated = year(sentence, reading);
    String headed = stated == null ? above : stated;
    String year = row.group("own") == null ? headed : row.group("own");
    String sum = row.group("sum");
    if (columns != null) {
      year = columns.told(headed);
      sum = columns.sum(row.group("sums"), year).orElse("");
    }
    if (sum.isEmpty() || (columns == null && !sum.equals(row.group("sums")))) {
      return;
    }
    Amounts.Amount amount = Amounts.amount(row.group("what"), sum, year);
    boolean total = row.group("total") != null;
    Finding finding =
        new Finding(
            new Text(amount.field(), amount.printed()),
            total ? 0.88 : 0.86,
            "row of a financial summary",
            reading.shown(sentence, 0, sentence.text().length()));
    found.merge(
        amount.field(),
        finding,
        (one, other) -> other.confidence() > one.confidence() ? other : one);
  }

  /// The one year of the section's heading, else of the title.
  private static @Nullable String year(Sentence sentence, Reading reading) {
    Part part = reading.layout().parts().get(sentence.section());
    Line title = reading.layout().title();
    return only(part.heading()).or(() -> only(title == null ? null : title.text())).orElse(null);
  }

  private static Optional<String> only(@Nullable String text) {
    List<String> years =
        text == null
            ? List.of()
            : YEAR.matcher(text).results().map(year -> year.group(1)).distinct().toList();
    return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
  }

  private static void close(Map<FactField, Finding> found, Findings findings) {
    if (found.size() >= ENOUGH) {
      found.values().forEach(findings::add);
    }
    found.clear();
  }
}
