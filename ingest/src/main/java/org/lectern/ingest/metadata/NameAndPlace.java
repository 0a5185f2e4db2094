package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.Evidence;

/// A city and its state on the line of the organization's name, or on the one below: `Oak Fund |
/// Dayton, Ohio`.
final class NameAndPlace {
  private static final int FIRST_PARTS = 4;
  private static final int FIRST_LINES = 6;
  private static final int LONGEST = 120;
  private static final QuickPattern BETWEEN =
      QuickPattern.compile(",? Inc\\.?| ?(?:,|\\||·|•|—|–| -|:|\\() ?");
  private static final QuickPattern CLOSED = QuickPattern.compile("\\)?\\s*(?:$|[|·•—–].*| - .*)");

  /// @param words `null` where they do not stand in one piece
  private record Shown(String text, @Nullable Evidence words) {}

  private NameAndPlace() {}

  static void read(Reading reading, Findings findings) {
    Subject subject = reading.subject(findings);
    boolean named = false;
    for (Shown line : lines(reading)) {
      String text = line.text;
      if (text.length() > LONGEST) {
        named = false;
        continue;
      }
      MentionMatcher name = subject.name().matcher(text);
      boolean begins = name.lookingAt();
      QuickMatcher between = BETWEEN.matcher(text).region(begins ? name.end() : 0, text.length());
      int from = begins ? (between.lookingAt() ? between.end() : -1) : named ? 0 : -1;
      Evidence words = line.words;
      if (from >= 0 && words != null && text.indexOf(',', from) > 0) {
        List<Named> places = PlaceNames.at(text, from, Set.of());
        boolean whole =
            places.size() == 1
                && places.getFirst().place().city() != null
                && places.getFirst().place().state() != null
                && CLOSED.matcher(text).region(places.getFirst().end(), text.length()).lookingAt();
        if (whole) {
          findings.add(
              new Finding(new OfPlace(places.getFirst().place()), 0.8, "name and place", words));
          return;
        }
      }
      named = begins && name.end() >= text.length() - 1;
    }
  }

  private static List<Shown> lines(Reading reading) {
    Layout layout = reading.layout();
    List<Shown> lines = new ArrayList<>();
    Stream.of(Optional.ofNullable(layout.masthead()), Optional.ofNullable(layout.title()))
        .flatMap(Optional::stream)
        .forEach(line -> lines.add(new Shown(line.text(), reading.taken(line))));
    layout.furniture().forEach(line -> lines.add(new Shown(line.text(), reading.taken(line))));
    Line title = layout.title();
    if (title != null) {
      lines.add(new Shown(title.text(), null));
    }
    List<Part> parts = layout.parts();
    for (int i = 0; i < Math.min(FIRST_PARTS, parts.size()); i++) {
      String heading = parts.get(i).heading();
      if (heading != null) {
        lines.add(new Shown(heading, reading.takenHeading(i).orElse(null)));
      }
      String text = parts.get(i).text().text();
      int from = 0;
      for (int count = 0; count < FIRST_LINES && from < text.length(); count++) {
        int next = text.indexOf('\n', from);
        int end = next < 0 ? text.length() : next;
        if (end > from) {
          lines.add(new Shown(text.substring(from, end), reading.shown(i, from, end)));
        }
        from = end + 1;
      }
    }
    return lines;
  }
}
