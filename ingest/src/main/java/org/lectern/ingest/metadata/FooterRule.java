package org.lectern.ingest.metadata;

import java.util.regex.Pattern;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;

/// What the lines around the text say of the page itself: when it was changed, when and by whom it
/// was posted.
final class FooterRule implements Rule {
  private static final Pattern POSTED =
      Pattern.compile("(?i)(?:posted|published|first published|date posted|date published)\\b.*");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)(?:this |the )?(?:page|site|article|profile|entry|content)?,? ?(?:was |is |has been )?(?:last |most recently )?"
              + "(?:updated|edited|modified|changed|revised|reviewed|update|modification|revision)(?: on| at| date)?\\s*[:,–—-]?\\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?");

  @Override
  public void read(Reading reading, Findings findings) {
    for (Line line : reading.layout().footer()) {
      line(line, reading, findings);
    }
  }

  static void line(Line line, Reading reading, Findings findings) {
    PrintedDate date = PrintedDate.find(line.text()).orElse(null);
    if (date == null) {
      return;
    }
    String before = line.text().substring(0, date.start());
    if (CHANGED.matcher(before).matches() && findings.finding(FactField.UPDATED).isEmpty()) {
      findings.add(
          new Finding(
              new OfDate(FactField.UPDATED, date.date()),
              0.9,
              "date of a change around the text",
              reading.taken(line.start() + date.start(), line.start() + date.end())));
    } else if (POSTED.matcher(line.text()).matches()) {
      Byline.of(line).ifPresent(byline -> posted(byline, reading, findings));
    }
  }

  private static void posted(Byline byline, Reading reading, Findings findings) {
    Byline.Author author = byline.author();
    int start = byline.line().start();
    if (author != null && findings.finding(FactField.BYLINE).isEmpty()) {
      findings.add(
          new Finding(
              new Text(FactField.BYLINE, author.name()),
              0.85,
              "byline around the text",
              reading.taken(
                  start + author.start(), start + author.start() + author.name().length())));
    }
    PrintedDate date = byline.date();
    if (date != null && findings.finding(FactField.PUBLISHED).isEmpty()) {
      findings.add(
          new Finding(
              new OfDate(FactField.PUBLISHED, date.date()),
              0.85,
              "date around the text",
              reading.taken(start + date.start(), start + date.end())));
    }
  }
}
