package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.PartialDate;

/// What lines apart from the text say of the page itself: when it was changed, when and by whom it
/// was posted; and the day in a dateline.
final class PageDatesRule implements Rule {
  private static final int LONGEST_LINE = 100;
  private static final int FIRST_PARTS = 4;
  private static final QuickPattern POSTED =
      QuickPattern.compile(
          "(?i)(?:posted|published|first published|date posted|date published)\\b.*");
  private static final QuickPattern CHANGED =
      QuickPattern.compile(
          "(?i)(?:this |the )?(?:(?:page|site|article|profile|entry|content|record|listing|information|data)(?: (?:on|in|about) this (?:page|site|entity|organi[sz]ation|entry|record|listing|profile))?)?,? ?(?:was |is |has been )?(?:last |most recently )?"
              + "(?:updated|edited|modified|changed|revised|reviewed|update|modification|revision)(?: on| at| date)?\\s*[:,–—-]?\\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
              + PrintedDate.TIME);

  private static final QuickPattern PARTED = QuickPattern.compile("(?s).*[·|•—] ?(?=\\p{L})");
  private static final QuickPattern ISSUED =
      QuickPattern.compile(
          "(?:Issued|Dated|Released|Date issued|Date of issue|Date released|Release date|Issue date|.{0,60}\\b(?:News|Press|Media) (?:[Rr]elease|[Aa]dvisory),?)(?: (?:on|at [^,\\d]{3,50}),?)?:? ");

  @Override
  public void read(Reading reading, Findings findings) {
    for (Line line : reading.layout().smallPrint()) {
      line(line, reading, findings);
    }
    for (Sentence sentence : reading.sentences()) {
      if (sentence.text().length() <= LONGEST_LINE && mayTell(sentence.text())) {
        changed(sentence, reading, findings);
      }
      if (sentence.text().length() <= LONGEST_LINE && mayBeIssued(sentence.text())) {
        issued(sentence, reading, findings);
      }
      if (sentence.text().length() <= LONGEST_LINE && sentence.text().contains(" day of ")) {
        dated(sentence, reading, findings);
      }
    }
    StoryNote.read(reading, findings);
    headings(reading, findings);
    year(reading, findings);
    if (findings.finding(FactField.PUBLISHED).isEmpty() && reading.layout().byline() == null) {
      PressRelease.date(reading, findings);
    }
  }

  /// A line of its own before prose looks like a heading.
  private static void headings(Reading reading, Findings findings) {
    List<Part> parts = reading.layout().parts();
    for (int i = 0; i < Math.min(FIRST_PARTS, parts.size()); i++) {
      int part = i;
      String heading = parts.get(i).heading();
      if (heading == null || findings.finding(FactField.PUBLISHED).isPresent()) {
        continue;
      }
      Optional<PrintedDate> date =
          PrintedDate.find(heading).filter(found -> isIssued(heading, found));
      Optional<Evidence> words = date.flatMap(_ -> reading.takenHeading(part));
      if (date.isPresent() && words.isPresent()) {
        issued(date.get(), words.get(), findings);
      }
    }
  }

  private static boolean isIssued(String text, PrintedDate date) {
    return ISSUED.matcher(text.substring(0, date.start())).matches()
        && text.substring(date.end()).matches("\\.?");
  }

  /// `DATED this 28th day of September, 2022.`
  private static void dated(Sentence sentence, Reading reading, Findings findings) {
    QuickMatcher dated = DAY_OF.matcher(sentence.text());
    if (dated.matches() && findings.finding(FactField.PUBLISHED).isEmpty()) {
      PrintedDate.find(dated.group("day") + " " + dated.group("month"))
          .ifPresent(date -> issued(date, reading.shown(sentence, dated), findings));
    }
  }

  private static final QuickPattern DAY_OF =
      QuickPattern.compile(
          "(?i)(?:issued|dated|signed|done|given)(?: (?:at|in) [^,\\d]{3,40},?)?(?: on)? this (?<day>\\d{1,2})(?:st|nd|rd|th)? day of (?<month>\\p{L}{3,9},? \\d{4})\\.?");

  /// `Published 2002.` below an entry of a work of reference.
  private static void year(Reading reading, Findings findings) {
    if (findings.finding(FactField.PUBLISHED).isPresent()) {
      return;
    }
    for (Sentence sentence : reading.sentences()) {
      QuickMatcher year =
          sentence.text().contains("ublished") ? YEAR.matcher(sentence.text()) : null;
      if (year != null && year.matches()) {
        PartialDate date = new PartialDate(Integer.parseInt(year.group("year")), null, null);
        findings.add(
            new Finding(
                new OfDate(FactField.PUBLISHED, date),
                0.7,
                "year of an entry",
                reading.shown(sentence, year)));
        return;
      }
    }
  }

  private static final QuickPattern YEAR =
      QuickPattern.compile(
          "(?:(?:First|Originally) published|(?:Entry |Article |Page )?[Pp]ublished)(?: online| on the web| in print)?(?: in)?:? (?<year>(?:19|20)\\d\\d)\\.?");

  private static boolean mayBeIssued(String text) {
    return text.startsWith("Issued")
        || text.startsWith("Dated")
        || text.startsWith("Released")
        || text.startsWith("Date")
        || text.startsWith("Release")
        || text.contains(" release, ")
        || text.contains(" Release, ");
  }

  private static boolean mayTell(String text) {
    return text.contains("pdated")
        || text.contains("dited")
        || text.contains("eviewed")
        || text.contains("odified")
        || text.contains("evised");
  }

  /// The date of a change, of a page that prints the day first as it means it.
  private static Optional<PrintedDate> changed(String text, Reading reading) {
    return changed(text).map(date -> DayFirst.of(date, text, reading));
  }

  private static Optional<PrintedDate> changed(String text) {
    return PrintedDate.find(text)
        .filter(date -> CHANGED.matcher(lastPart(text.substring(0, date.start()))).matches());
  }

  /// `Safe Tap Coalition · Updated January 2024`.
  private static String lastPart(String before) {
    QuickMatcher parted = PARTED.matcher(before);
    return parted.find() ? before.substring(parted.end()) : before;
  }

  /// `Issued July 20, 2021.`, on a line of its own.
  private static void issued(Sentence sentence, Reading reading, Findings findings) {
    Optional<PrintedDate> date =
        PrintedDate.find(sentence.text()).filter(found -> isIssued(sentence.text(), found));
    if (date.isPresent() && findings.finding(FactField.PUBLISHED).isEmpty()) {
      Evidence words = reading.shown(sentence, date.get().start(), date.get().end());
      issued(date.get(), words, findings);
    }
  }

  private static void issued(PrintedDate date, Evidence words, Findings findings) {
    findings.add(
        new Finding(new OfDate(FactField.PUBLISHED, date.date()), 0.8, "date of issue", words));
  }

  private static void changed(Sentence sentence, Reading reading, Findings findings) {
    Optional<PrintedDate> date = changed(sentence.text(), reading);
    if (date.isPresent() && findings.finding(FactField.UPDATED).isEmpty()) {
      findings.add(
          new Finding(
              new OfDate(FactField.UPDATED, date.get().date()),
              0.85,
              "date of a change",
              reading.shown(sentence, date.get().start(), date.get().end())));
    }
  }

  private static void line(Line line, Reading reading, Findings findings) {
    PrintedDate date = changed(line.text(), reading).orElse(null);
    if (date != null && findings.finding(FactField.UPDATED).isEmpty()) {
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
              reading.taken(start + author.start(), start + author.end())));
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
