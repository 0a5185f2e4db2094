package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;

/// Tax number and status that an organization prints below its own pages: `Oak Fund is a 501(c)(3)
/// nonprofit. EIN 52-1234567`. A line that names a parent or a sponsor says nothing about it.
final class SmallPrintRule implements Rule {
  private static final QuickPattern EIN =
      QuickPattern.compile(
          "(?i)\\b(?:EIN|tax ?ID|federal ID)\\b[\\s:#.()]{0,4}(?:number|no\\.?|is)?[\\s:#.]{0,3}(?<id>\\d{2}-?\\d{7})(?!\\d)");
  private static final QuickPattern STATUS =
      QuickPattern.compile("501 ?\\(?[cC]\\)? ?\\(?\\d{1,2}\\)?(?![\\w-])");
  private static final QuickPattern ANOTHER =
      QuickPattern.compile(
          "(?i)\\b(?:fiscal(?:ly)? sponsor\\w*|sponsored|project of|program of|affiliate\\w*|subsidiary|parent|hosted|designed|powered|and its|sister)\\b");

  @Override
  public void read(Reading reading, Findings findings) {
    if (!OwnPage.isSpokenByItsOwner(findings)) {
      return;
    }
    for (Line line : reading.layout().smallPrint()) {
      if (!ANOTHER.matcher(line.text()).find()) {
        read(line, reading, findings);
      }
    }
  }

  private static void read(Line line, Reading reading, Findings findings) {
    QuickMatcher id = EIN.matcher(line.text());
    if (findings.finding(FactField.TAX_ID).isEmpty() && id.find()) {
      add(new Text(FactField.TAX_ID, id.group("id").replace("-", "")), line, id, reading, findings);
    }
    QuickMatcher printed = STATUS.matcher(line.text());
    if (findings.finding(FactField.TAX_STATUS).isEmpty() && printed.find()) {
      Optional<String> status = ValueForm.status(printed.group());
      status.ifPresent(
          value -> add(new Text(FactField.TAX_STATUS, value), line, printed, reading, findings));
    }
  }

  private static void add(
      Text value, Line line, QuickMatcher words, Reading reading, Findings findings) {
    findings.add(
        new Finding(
            value,
            0.88,
            "small print of its site",
            reading.taken(line.start() + words.start(), line.start() + words.end())));
  }
}
