package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An infobox that does not stand as it was printed: all labels in a block above all values, or
/// below the text to which it belongs. Its lines are put in order.
final class MovedBox {
  private static final int ENOUGH_LABELS = 3;
  private static final int MOST_LABELS = 30;
  private static final int MOST_LINES = 80;
  private static final int MOST_AFTER = 3;
  private static final int LONGEST_VALUE = 120;
  private static final int SENTENCE = 80;

  private MovedBox() {}

  static List<Line> mended(List<Line> lines) {
    return first(zipped(lines));
  }

  /// Labels in one block, as many values in the next one: the columns of a table.
  private static List<Line> zipped(List<Line> lines) {
    for (int from = 0; from < Math.min(lines.size(), MOST_LINES); from++) {
      int labels = block(lines, from, true);
      if (labels >= ENOUGH_LABELS) {
        int values = block(lines, from + labels, false);
        if (values != labels) {
          return lines;
        }
        List<Line> zipped = new ArrayList<>(lines.subList(0, from));
        for (int i = from; i < from + labels; i++) {
          zipped.add(lines.get(i));
          zipped.add(lines.get(i + labels));
        }
        zipped.addAll(lines.subList(from + labels + values, lines.size()));
        return zipped;
      }
    }
    return lines;
  }

  /// How many lines stand in a block between blank lines, if each is a label, or a short line.
  private static int block(List<Line> lines, int from, boolean labels) {
    if (from >= lines.size() || !lines.get(from).afterBlank()) {
      return 0;
    }
    int at = from;
    while (at < lines.size()
        && at - from <= MOST_LABELS
        && (at == from || !lines.get(at).afterBlank())) {
      Line line = lines.get(at);
      if (labels ? !isLabel(line) : line.length() > LONGEST_VALUE) {
        return 0;
      }
      at++;
    }
    return at - from;
  }

  private static boolean isLabel(Line line) {
    boolean colon = line.text().endsWith(":");
    return (colon || line.length() <= Label.LONGEST + 1)
        && Label.withoutColon(line)
            .filter(label -> colon || label.value() >= line.length())
            .isPresent();
  }

  /// A page that begins with prose, and ends with the box, has lost the order of its parts.
  private static List<Line> first(List<Line> lines) {
    if (lines.isEmpty() || lines.getFirst().length() < SENTENCE) {
      return lines;
    }
    for (int i = Math.max(1, lines.size() - MOST_LINES); i + ENOUGH_LABELS < lines.size(); i++) {
      if (Label.of(lines.get(i)).filter(Label::isKnown).isEmpty()) {
        continue;
      }
      Infobox box = Infobox.at(lines, i).orElse(null);
      boolean last =
          box != null
              && box.entries().size() >= ENOUGH_LABELS
              && box.known() >= ENOUGH_LABELS
              && lines.size() - box.end() <= MOST_AFTER;
      if (last && box != null) {
        return moved(lines, i, box.end());
      }
    }
    return lines;
  }

  private static List<Line> moved(List<Line> lines, int start, int end) {
    List<Line> moved = new ArrayList<>();
    List<Line> others = new ArrayList<>();
    for (Line line : lines.subList(end, lines.size())) {
      boolean kind = PageLayout.KIND_LINES.contains(line.text().toLowerCase(Locale.ROOT));
      boolean name =
          lines.subList(0, start).stream().anyMatch(text -> text.text().contains(line.text()));
      if (kind) {
        moved.addFirst(line);
      } else if (name) {
        moved.add(line);
      } else {
        others.add(line);
      }
    }
    moved.addAll(lines.subList(start, end));
    moved.addAll(lines.subList(0, start));
    moved.addAll(others);
    return moved;
  }
}
