package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.organization.NameForm;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;

/// Title, byline, date and publisher: what stands around the text of a page.
final class HeadRule implements Rule {
  @Override
  public void read(Reading reading, Findings findings) {
    Line title = reading.layout().title();
    if (title != null) {
      title(title, reading, findings);
    }
    Byline byline = reading.layout().byline();
    if (byline != null) {
      byline(byline, reading, findings);
    }
    publisher(reading, findings);
    for (Line line : reading.layout().furniture()) {
      QuickMatcher publisher = Furniture.publisher(line.text());
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

  /// The title of a profile is the name, without the acronym behind it.
  private static void title(Line title, Reading reading, Findings findings) {
    boolean profile = reading.layout().kindLine() != null;
    String name = profile ? NameForm.withoutAcronym(title.text()).strip() : title.text();
    findings.add(
        new Finding(
            new Text(FactField.TITLE, name),
            0.95,
            "title line",
            reading.taken(title.start(), title.start() + name.length())));
  }

  /// The name of a paper above the title, or a line beside it: `Group profile — The Atlas`, `Oak
  /// Weekly — the magazine of the trade`.
  private static void publisher(Reading reading, Findings findings) {
    Line masthead = reading.layout().masthead();
    if (findings.finding(FactField.PUBLISHER).isPresent()) {
      return;
    }
    if (masthead != null && Masthead.isPaper(masthead.text()) && Letterhead.of(reading).isEmpty()) {
      findings.add(
          new Finding(
              new Text(FactField.PUBLISHER, masthead.text()),
              0.85,
              "paper above the title",
              reading.taken(masthead)));
      return;
    }
    for (Line line : reading.layout().furniture()) {
      QuickMatcher of = Masthead.publisher(line.text());
      if (of.matches()) {
        publisher(
            of,
            reading.taken(line.start() + of.start("name"), line.start() + of.end("name")),
            findings);
        return;
      }
    }
    for (Sentence sentence : reading.sentences().stream().limit(2).toList()) {
      QuickMatcher of = Masthead.publisher(sentence.text());
      if (of.matches()) {
        publisher(of, reading.shown(sentence, of.start("name"), of.end("name")), findings);
        return;
      }
    }
  }

  private static void publisher(QuickMatcher of, Evidence words, Findings findings) {
    findings.add(
        new Finding(
            new Text(FactField.PUBLISHER, of.group("name")), 0.85, "line beside the title", words));
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
              reading.taken(start, byline.line().start() + author.end())));
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
