package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.lectern.ingest.metadata.BodyNames.Found;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;

/// The names that stand beside the sentences of a page: in its title, small print, furniture and
/// headings, alone on its first and last lines, and in what its source holds and does not show.
final class NameLines {
  private static final int FIRST_LINES = 2;
  private static final int LAST_LINES = 3;
  private static final QuickPattern RIGHTS = QuickPattern.compile("(?i)©|\\(c\\)|copyright");
  private static final Cues PAYING = Cues.of("aid for", "AID FOR");
  private static final QuickPattern PAID =
      QuickPattern.compile(
          "(?i)\\bpaid for (?:and authorized )?by:? (?:the )?(?<name>[^.,;(\\n]{3,90})");
  private static final String CLOSING =
      "(?:(?:yours )?sincerely|respectfully(?: submitted| yours)?|in solidarity|(?:(?:best|kind|warm) )?regards|signed|yours(?: truly)?|with gratitude)[,.!:]?";
  private static final QuickPattern CLOSES = QuickPattern.compile("(?i)" + CLOSING + "\\s*");
  private static final QuickPattern CLOSED =
      QuickPattern.compile("(?i)[.!?]\\s+" + CLOSING + "\\s+(?<name>\\S.{2,90})$");

  private final Reading reading;
  private final Findings findings;
  private final NamedBodies bodies;

  NameLines(Reading reading, Findings findings, NamedBodies bodies) {
    this.reading = reading;
    this.findings = findings;
    this.bodies = bodies;
  }

  /// Where a part of a text stands: half-open `[start, end)` there.
  private interface Quote {
    Evidence of(int start, int end);
  }

  void read() {
    title();
    stated();
    smallPrint();
    furniture();
    edges();
    EdgeNames.of(reading)
        .forEach(edge ->
            bodies.add(edge.name(), edge.words()).ifPresent(body -> body.set(NameSign.EDGE, true)));
    headings();
    source();
    paid();
  }

  private void title() {
    Line title = reading.layout().title();
    if (title == null) {
      return;
    }
    List<Piece> pieces = EdgeNames.pieces(title.text(), Testimony.isTitle(title.text()));
    NameSign sign = pieces.size() > 1 ? NameSign.TITLE_PART : NameSign.TITLE_WHOLE;
    for (Piece piece : pieces) {
      Quote quote = from(title, piece);
      if (!alone(piece.text(), quote, sign)) {
        phrases(piece.text(), quote, NameSign.TITLE_IN);
      } else if (BodyForm.begin(piece.text()) > 0) {
        alone(piece.text(), quote, NameSign.TITLE_ABOUT);
      }
    }
  }

  private Quote from(Line line, Piece piece) {
    int from = line.start() + piece.start();
    return (start, end) -> reading.taken(from + start, from + end);
  }

  /// The site that the page stands on, and who wrote it where that is nobody's name.
  private void stated() {
    stated(FactField.PUBLISHER, NameSign.SITE);
    if (findings.text(FactField.BYLINE).filter(PersonNames::isName).isEmpty()) {
      stated(FactField.BYLINE, NameSign.AUTHOR);
    }
  }

  private void stated(FactField field, NameSign sign) {
    findings
        .finding(field)
        .filter(finding -> BodyForm.isName(finding.value().label()))
        .flatMap(finding -> bodies.add(finding.value().label(), finding.evidence()))
        .ifPresent(body -> body.set(sign, true));
  }

  private void smallPrint() {
    for (Line line : reading.layout().smallPrint()) {
      boolean rights = RIGHTS.matcher(line.text()).find();
      for (Piece piece : EdgeNames.pieces(line.text())) {
        Quote quote = from(line, piece);
        if (!alone(piece.text(), quote, rights ? NameSign.RIGHTS : NameSign.PRINT_LINE)) {
          phrases(piece.text(), quote, NameSign.PRINT_IN);
        }
      }
    }
  }

  private void furniture() {
    Layout layout = reading.layout();
    List<Line> lines = new ArrayList<>(layout.furniture());
    if (layout.masthead() != null) {
      lines.add(layout.masthead());
    }
    for (Line line : lines) {
      for (Piece piece : EdgeNames.pieces(line.text())) {
        alone(piece.text(), from(line, piece), NameSign.FURNITURE);
      }
    }
  }

  /// A line of the text.
  private record Shown(int section, Piece line) {}

  private void edges() {
    List<Shown> lines = new ArrayList<>();
    for (int i = 0; i < reading.layout().parts().size(); i++) {
      for (Piece paragraph : Piece.lines(reading.layout().parts().get(i).text().text())) {
        int from = paragraph.start();
        for (String line : paragraph.text().split("\n", -1)) {
          lines.add(new Shown(i, new Piece(line, from)));
          from += line.length() + 1;
        }
      }
    }
    boolean closed = false;
    for (int i = 0; i < lines.size(); i++) {
      Piece line = lines.get(i).line();
      int section = lines.get(i).section();
      Quote quote =
          (start, end) -> reading.shown(section, line.start() + start, line.start() + end);
      if (CLOSES.matcher(line.text()).matches()) {
        closed = true;
      } else if (i < FIRST_LINES) {
        alone(line.text(), quote, NameSign.FIRST_LINE);
      } else if (i >= lines.size() - LAST_LINES || closed) {
        alone(line.text(), quote, closed ? NameSign.SIGNED : NameSign.LAST_LINE);
      }
      QuickMatcher signed = i < lines.size() - LAST_LINES ? null : CLOSED.matcher(line.text());
      if (signed != null && signed.find()) {
        int from = signed.start("name");
        alone(
            signed.group("name"),
            (start, end) -> quote.of(from + start, from + end),
            NameSign.SIGNED);
      }
    }
  }

  private void headings() {
    for (Sentence heading : reading.headings()) {
      Quote quote = (start, end) -> reading.shown(heading, start, end);
      boolean about = BodyForm.begin(heading.text()) > 0;
      alone(heading.text(), quote, about ? NameSign.HEADING_ABOUT : NameSign.HEADING_WHOLE);
      phrases(heading.text(), quote, NameSign.HEADING_IN);
    }
  }

  private void source() {
    SourceLines source = new SourceLines(reading.source());
    for (SourceLines.Found found : source.descriptions()) {
      pieces(found, NameSign.DESCRIBED);
    }
    for (SourceLines.Found found : source.titles()) {
      if (EdgeNames.pieces(found.text()).size() > 1) {
        pieces(found, NameSign.TITLE_PART);
      }
    }
    for (SourceLines.Found found : source.pictures()) {
      pieces(found, NameSign.PICTURED);
    }
  }

  private void pieces(SourceLines.Found found, NameSign sign) {
    String text =
        found.text().indexOf('&') < 0 ? found.text() : Parser.unescapeEntities(found.text(), true);
    boolean same = text.equals(found.text());
    for (Piece piece : EdgeNames.pieces(text)) {
      int from = found.start() + piece.start();
      // What is written with entities is shown whole.
      Quote quote =
          (start, end) ->
              same
                  ? reading.printed(from + start, from + end)
                  : reading.printed(found.start(), found.end());
      if (!alone(piece.text(), quote, sign)) {
        phrases(piece.text(), quote, sign);
      }
    }
  }

  /// "Paid for by X", which laws ask of campaigns.
  private void paid() {
    for (Line line : reading.layout().smallPrint()) {
      paid(line.text(), (start, end) -> reading.taken(line.start() + start, line.start() + end));
    }
    for (Sentence sentence : reading.sentences()) {
      paid(sentence.text(), (start, end) -> reading.shown(sentence, start, end));
    }
  }

  private void paid(String text, Quote quote) {
    QuickMatcher paid = PAYING.in(text) ? PAID.matcher(text) : null;
    // What is quoted is an example.
    if (paid != null
        && paid.find()
        && (paid.start() == 0 || "\"“'‘".indexOf(text.charAt(paid.start() - 1)) < 0)) {
      int from = paid.start("name");
      alone(paid.group("name"), (start, end) -> quote.of(from + start, from + end), NameSign.PAID);
    }
  }

  /// Takes a line that is nothing but a name, or says about whom it is.
  ///
  /// @return whether it is one
  private boolean alone(String text, Quote quote, NameSign sign) {
    String name = BodyForm.ofLine(text);
    if (!BodyForm.isName(name)) {
      return false;
    }
    int start = text.indexOf(name);
    return bodies
        .add(name, quote.of(start, start + name.length()))
        .map(body -> {
          body.set(sign, true);
          return body;
        })
        .isPresent();
  }

  /// Takes the names in a line.
  private void phrases(String text, Quote quote, NameSign sign) {
    for (Found found : BodyNames.in(text)) {
      bodies
          .add(found.name(), quote.of(found.start(), found.end()))
          .ifPresent(body -> body.set(sign, true));
    }
  }
}
