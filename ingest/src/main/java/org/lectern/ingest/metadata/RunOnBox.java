package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An infobox whose line breaks are lost: `Non-profit Oak Fund Website: oak.example.org Location:
/// Akron, OH Formation: 1994`. It is parted before each of its labels.
final class RunOnBox {
  private static final int ENOUGH_LABELS = 3;
  private static final int ENOUGH_MEANINGS = 2;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST = 3_000;
  private static final int LONGEST_NAME = 120;
  private static final QuickPattern COLON = QuickPattern.compile(":(?= |$)");
  private static final QuickPattern AFTER =
      QuickPattern.compile(" (?=Contact .{1,60} with suggested edits)");

  private RunOnBox() {}

  /// The lines, with those that are such a box in parts.
  static List<Line> parted(List<Line> lines) {
    List<Line> parted = new ArrayList<>();
    for (Line line : lines) {
      parted.addAll(parts(line));
    }
    return parted;
  }

  /// The parts of a line: the kind line and the name that it begins with, each label with its
  /// value. The line itself where it is no box.
  static List<Line> parts(Line line) {
    List<Integer> labels = labels(line);
    if (labels.isEmpty()) {
      List<Line> barred = barred(line);
      return barred.isEmpty() ? List.of(withoutBullet(line)) : barred;
    }
    List<Line> parts = new ArrayList<>();
    int first = labels.getFirst();
    int kind = kindEnd(line.text().substring(0, first));
    add(line, 0, kind, parts);
    add(line, kind, first, parts);
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1) : line.length();
      QuickMatcher after = AFTER.matcher(line.text()).region(labels.get(i), end);
      int stop = after.find() ? after.start() : end;
      add(line, labels.get(i), stop, parts);
      add(line, stop, end, parts);
    }
    return parts;
  }

  /// `Bangor, ME | Ruling year: 1983 | Founded: 1983`: each part with a label of its own.
  private static List<Line> barred(Line line) {
    if (line.text().indexOf(':') < 0 || !BARS.in(line.text()) || !BAR.matcher(line.text()).find()) {
      return List.of();
    }
    List<Line> parts = new ArrayList<>();
    int from = 0;
    int known = 0;
    int labels = 0;
    QuickMatcher bar = BAR.matcher(line.text());
    while (from <= line.length()) {
      int end = bar.find() ? bar.start() : line.length();
      add(line, from, end, parts);
      from = end < line.length() ? bar.end() : line.length() + 1;
    }
    for (Line part : parts) {
      Optional<Label> label = Label.of(part).filter(found -> found.value() < part.length());
      labels += label.isPresent() ? 1 : 0;
      known += label.filter(Label::isKnown).isPresent() ? 1 : 0;
    }
    boolean box = known > 0 && labels > 1 && labels >= parts.size() - 1;
    return box ? parts : List.of();
  }

  /// `- Founded: 1938` without what makes it an item of a list.
  private static Line withoutBullet(Line line) {
    QuickMatcher bullet = BULLET.matcher(line.text());
    if (!bullet.lookingAt() || bullet.end() >= line.length()) {
      return line;
    }
    Line item =
        new Line(
            line.start() + bullet.end(), line.text().substring(bullet.end()), line.afterBlank());
    return Label.of(item)
            .filter(label -> label.isKnown() && label.value() < item.length())
            .isPresent()
        ? item
        : line;
  }

  private static final Cues BARS = Cues.of("|", "·", "•");
  private static final QuickPattern BAR = QuickPattern.compile(" +[|·•] +");
  private static final QuickPattern BULLET = QuickPattern.compile("[-*•·–] +");

  private static void add(Line line, int start, int end, List<Line> parts) {
    int from = start;
    int to = end;
    while (from < to && line.text().charAt(from) == ' ') {
      from++;
    }
    while (to > from && line.text().charAt(to - 1) == ' ') {
      to--;
    }
    if (from < to) {
      parts.add(new Line(line.start() + from, line.text().substring(from, to), true));
    }
  }

  /// Where the labels begin; none where the line is no box.
  private static List<Integer> labels(Line line) {
    String text = line.text();
    if (text.length() > LONGEST || text.indexOf(':') < 0) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    Set<LabelMeaning> meanings = EnumSet.noneOf(LabelMeaning.class);
    int known = 0;
    int from = 0;
    LabelMeaning above = LabelMeaning.OTHER;
    for (QuickMatcher colon = COLON.matcher(text); colon.find(); from = colon.end()) {
      Optional<Label> label = label(line, from, colon.start());
      if (label.isPresent()) {
        int start = colon.start() - label.get().printed().length();
        starts.add(above == LabelMeaning.TYPE ? start + ofType(label.get()) : start);
        above = label.get().meaning();
        boolean other = above == LabelMeaning.OTHER;
        known += other ? 0 : 1;
        if (!other) {
          meanings.add(label.get().meaning());
        }
      }
    }
    boolean box =
        known >= ENOUGH_LABELS
            && meanings.size() >= ENOUGH_MEANINGS
            && starts.getFirst() <= LONGEST_NAME;
    return box ? starts : List.of();
  }

  /// How much of a label belongs to the type before it: `Group` of `Advocacy Group Founder:`.
  private static int ofType(Label label) {
    int space = label.printed().indexOf(' ');
    boolean group =
        space > 0
            && OrganizationWords.isNoun(
                label.printed().substring(0, space).toLowerCase(Locale.ROOT))
            && Label.withoutColon(new Line(0, label.printed().substring(space + 1), true))
                .filter(rest -> rest.printed().length() == label.printed().length() - space - 1)
                .isPresent();
    return group ? space + 1 : 0;
  }

  /// The longest known label that ends at a colon.
  private static Optional<Label> label(Line line, int from, int end) {
    for (int start = Math.max(from, end - LONGEST_LABEL); start < end; start++) {
      boolean begins = start == 0 || line.text().charAt(start - 1) == ' ';
      String printed = line.text().substring(start, end);
      if (begins && Character.isUpperCase(printed.charAt(0))) {
        Optional<Label> label =
            Label.withoutColon(new Line(0, printed, true))
                .filter(found -> found.printed().length() == printed.length());
        if (label.isPresent()) {
          return label;
        }
      }
    }
    return Optional.empty();
  }

  /// Where the kind line ends that a text begins with.
  private static int kindEnd(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    int end = 0;
    for (String kind : PageLayout.KIND_LINES) {
      boolean before =
          plain.startsWith(kind + " ")
              && kind.length() + 1 < text.length()
              && Character.isUpperCase(text.charAt(kind.length() + 1));
      end = before ? Math.max(end, kind.length()) : end;
    }
    return end;
  }
}
