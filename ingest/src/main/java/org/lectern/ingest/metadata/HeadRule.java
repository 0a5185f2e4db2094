package org.lectern.ingest.metadata;

import java.util.regex.Matcher;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;

/// Title, byline, date and publisher: what stands around the text of a page.
final class HeadRule implements Rule {
  @Override
  public void read(Reading reading, Findings findings) {
    Line title = reading.layout().title();
    if (title != null) {
      findings.add(
          new Finding(
              new Text(FactField.TITLE, title.text()), 0.95, "title line", reading.taken(title)));
    }
    Byline byline = reading.layout().byline();
    if (byline != null) {
      byline(byline, reading, findings);
    }
    for (Line line : reading.layout().furniture()) {
      Matcher publisher = Furniture.publisher(line.text());
      if (publisher.find()) {
        findings.add(
            new Finding(
                new Text(FactField.PUBLISHER, publisher.group(1)),
                0.97,
                "site that asks for edits",
                reading.taken(line.start() + publisher.start(1), line.start() + publisher.end(1))));
      }
    }
  }

  private static void byline(Byline byline, Reading reading, Findings findings) {
    Byline.Author author = byline.author();
    if (author != null) {
      int start = byline.line().start() + author.start();
      findings.add(
          new Finding(
              new Text(FactField.BYLINE, author.name()),
              0.95,
              "byline",
              reading.taken(start, start + author.name().length())));
    }
    Byline.Updated updated = byline.updated();
    if (updated != null) {
      int start = updated.line().start();
      findings.add(
          new Finding(
              new OfDate(FactField.UPDATED, updated.date().date()),
              0.95,
              "date of a change",
              reading.taken(start + updated.date().start(), start + updated.date().end())));
    }
    PrintedDate date = byline.date();
    if (date != null) {
      int start = byline.dateLine().start();
      findings.add(
          new Finding(
              new OfDate(FactField.PUBLISHED, date.date()),
              0.95,
              "date line",
              reading.taken(start + date.start(), start + date.end())));
    }
  }
}
