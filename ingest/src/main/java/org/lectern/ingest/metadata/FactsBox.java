package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds a box of facts below or inside the text of a page: three known labels or more with their
/// values, a line each, mostly under "Quick facts" or "At a glance".
final class FactsBox {
  private static final int ENOUGH = 3;
  private static final int MOST_LINES = 400;
  private static final QuickPattern HEADING =
      QuickPattern.compile(
          "(?:(?:quick|key|fast|basic|vital|the) )?(?:facts|details|statistics|information|data|profile)"
              + "(?: (?:box|sheet|and figures|& figures|about .{3,60}))?"
              + "|(?:.{3,60} )?at a glance|snapshot|overview|vitals"
              + "|organization (?:profile|details|information)");

  private FactsBox() {}

  /// The box in the lines from `from` on.
  static Optional<Infobox> in(List<Line> lines, int from) {
    for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
      if (isLabelled(lines.get(i)) && isLabelled(lines, i + 1)) {
        return Infobox.at(lines, i)
            .filter(box -> box.entries().size() >= ENOUGH && known(box) >= ENOUGH);
      }
    }
    return Optional.empty();
  }

  private static long known(Infobox box) {
    return box.entries().stream().filter(entry -> entry.label().isKnown()).count();
  }

  private static boolean isLabelled(List<Line> lines, int at) {
    return at < lines.size() && isLabelled(lines.get(at));
  }

  /// Whether a line is a known label with its value.
  private static boolean isLabelled(Line line) {
    return Label.of(line)
        .filter(label -> label.isKnown() && label.value() < line.length())
        .isPresent();
  }

  /// The lines from `from` on without the box and its heading.
  static List<Line> without(@Nullable Infobox box, List<Line> lines, int from) {
    if (box == null) {
      return lines.subList(from, lines.size());
    }
    int first = lines.indexOf(box.first());
    boolean headed = first > from && isHeading(lines.get(first - 1).text());
    List<Line> left = new ArrayList<>(lines.subList(from, first - (headed ? 1 : 0)));
    left.addAll(lines.subList(box.end(), lines.size()));
    return left;
  }

  private static boolean isHeading(String line) {
    return HEADING.matcher(line.toLowerCase(Locale.ROOT).replaceFirst(":$", "")).matches();
  }
}
