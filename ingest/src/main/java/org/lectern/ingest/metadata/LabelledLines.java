package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Place;

/// Lines with a label among the text of a page about one organization, where no box was seen:
/// `Opened: 1871, as a seminary`, `Yr. established: 2004`.
final class LabelledLines {
  private static final double CONFIDENCE = 0.84;
  private static final int LONGEST_BARE = 60;
  private static final int LONGEST_READ = 20_000;

  /// The year that a value begins with, perhaps after its day.
  private static final QuickPattern YEAR =
      QuickPattern.compile(
          "(?:\\p{L}{3,9}\\.? )?(?:\\d{1,2},? )?(?:\\p{L}{3,9} )?("
              + FoundingYear.DIGITS
              + ")(?!\\d|s\\b)");

  private LabelledLines() {}

  static void founded(Reading reading, Findings findings) {
    each(
        LabelMeaning.FOUNDED,
        reading,
        findings,
        (value, words) -> {
          QuickMatcher year = YEAR.matcher(value);
          if (findings.finding(FactField.FOUNDED).isEmpty() && year.lookingAt()) {
            OfFounding founding = new OfFounding(Integer.parseInt(year.group(1)));
            findings.add(new Finding(founding, CONFIDENCE, "label in the text", words));
          }
        });
  }

  static void places(Reading reading, Findings findings) {
    each(
        LabelMeaning.LOCATION,
        reading,
        findings,
        (value, words) -> {
          List<Place> places = PlaceNames.labelled(value);
          if (findings.finding(FactField.PLACE).isEmpty() && places.size() == 1) {
            findings.add(
                new Finding(
                    new OfPlace(places.getFirst()), CONFIDENCE, "label in the text", words));
          }
        });
  }

  /// A label that no colon tells from its value, as a table's text has it: `Seat Bridgetown`.
  private static Optional<Label> bare(Line line) {
    return line.length() <= LONGEST_BARE && !line.text().endsWith(".")
        ? Label.withoutColon(line)
        : Optional.empty();
  }

  private static void each(
      LabelMeaning meaning,
      Reading reading,
      Findings findings,
      BiConsumer<String, Evidence> labelled) {
    if (Rules.kind(findings) == Kind.NEWS || Occasion.is(reading)) {
      return;
    }
    List<Part> parts = reading.layout().parts();
    int left = LONGEST_READ;
    for (int i = 0; i < parts.size() && left > 0; i++) {
      String text = parts.get(i).text().text();
      for (int from = 0; from < Math.min(left, text.length()); ) {
        int next = text.indexOf('\n', from);
        int end = next < 0 ? text.length() : next;
        Line line = new Line(from, text.substring(from, end), false);
        Optional<Label> label =
            line.text().length() < 160
                ? Label.of(line).or(() -> bare(line)).filter(one -> one.meaning() == meaning)
                : Optional.empty();
        if (label.isPresent() && label.get().value() < line.length()) {
          labelled.accept(line.text().substring(label.get().value()), reading.shown(i, from, end));
        }
        from = end + 1;
      }
      left -= text.length();
    }
  }
}
