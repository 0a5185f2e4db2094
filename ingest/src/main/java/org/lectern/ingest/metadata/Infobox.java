package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The labels and values at the top of a profile.
///
/// @param entries labels that have a value, in the order of the page
/// @param first the line of the first label
/// @param known how many of the labels are ones that infoboxes have, with or without a value
/// @param end index of the first line after it
record Infobox(List<Entry> entries, Line first, int known, int end) {
  private static final int LONGEST_VALUE = 120;
  private static final int LONGEST_ENTRY = 12;
  private static final int MOST_ENTRIES = 200;
  private static final Set<String> HEADINGS =
      Set.of(
          "background",
          "history",
          "overview",
          "programs",
          "program",
          "leadership",
          "funding",
          "finances",
          "controversies",
          "criticism",
          "about",
          "activities",
          "references",
          "staff",
          "summary",
          "introduction",
          "early",
          "founding",
          "mission",
          "work",
          "issues",
          "advocacy",
          "organizational",
          "organization",
          "structure",
          "people",
          "political",
          "policy",
          "positions",
          "and",
          "&",
          "the",
          "of",
          "our",
          "key",
          "financial",
          "operations");

  /// A label with its value.
  ///
  /// @param values at least one
  record Entry(Label label, Line line, List<Value> values) {}

  /// A line of a value.
  ///
  /// @param start offset in the source
  record Value(String text, int start) {
    int end() {
      return start + text.length();
    }
  }

  /// The infobox that begins with the line at `from`; empty where there is none.
  static Optional<Infobox> at(List<Line> lines, int from) {
    List<Entry> entries = new ArrayList<>();
    int known = 0;
    int at = from;
    while (at < lines.size() && entries.size() < MOST_ENTRIES) {
      Optional<Label> label = Label.of(lines.get(at));
      if (label.isEmpty() || !(label.get().isKnown() || beforeKnown(lines, at))) {
        break;
      }
      known += label.get().isKnown() ? 1 : 0;
      List<Value> values = values(lines, at, label.get());
      if (!values.isEmpty()) {
        entries.add(new Entry(label.get(), lines.get(at), List.copyOf(values)));
      }
      at = next(lines, at, label.get(), values);
    }
    return known == 0
        ? Optional.empty()
        : Optional.of(new Infobox(List.copyOf(entries), lines.get(from), known, at));
  }

  /// An unknown label counts only between known ones: "Note: …" begins many a sentence.
  private static boolean beforeKnown(List<Line> lines, int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + 6); i++) {
      if (Label.of(lines.get(i)).filter(Label::isKnown).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<Value> values(List<Line> lines, int at, Label label) {
    List<Value> values = new ArrayList<>();
    Line own = lines.get(at);
    if (label.value() < own.length()) {
      values.add(new Value(own.text().substring(label.value()), own.start() + label.value()));
    }
    int limit = nextLabel(lines, at);
    for (int i = at + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean before = limit >= 0 && i < limit;
      if (!isValue(line) || (limit >= 0 && i >= limit)) {
        break;
      }
      if (!before && !(values.isEmpty() ? isOnly(lines, i) : continues(label, lines, i))) {
        break;
      }
      values.add(new Value(line.text(), line.start()));
    }
    return values;
  }

  /// The line of the next label, if nothing but short lines stands between; else -1.
  private static int nextLabel(List<Line> lines, int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + LONGEST_ENTRY); i++) {
      Optional<Label> label = Label.of(lines.get(i));
      if (label.isPresent() && (label.get().isKnown() || beforeKnown(lines, i))) {
        return i;
      }
      if (!isValue(lines.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isValue(Line line) {
    return line.length() <= LONGEST_VALUE
        && !Furniture.is(line.text())
        && !(line.length() > 60 && line.text().endsWith("."));
  }

  /// Whether a line after the last label is its value, not the heading of the text.
  private static boolean isOnly(List<Line> lines, int i) {
    return !lines.get(i).afterBlank() || !isHeading(lines.get(i).text());
  }

  private static boolean isHeading(String text) {
    return HEADINGS.containsAll(List.of(text.toLowerCase(Locale.ROOT).split("\\s+")));
  }

  /// Whether the last label has a further line: several founders stand one a line.
  private static boolean continues(Label label, List<Line> lines, int i) {
    Line line = lines.get(i);
    boolean people = label.meaning() == Label.Meaning.FOUNDER;
    boolean prose = i + 1 < lines.size() && !isValue(lines.get(i + 1));
    return people
        && PersonNames.isName(line.text())
        && !isHeading(line.text())
        && (!line.afterBlank() || !prose);
  }

  private static int next(List<Line> lines, int at, Label label, List<Value> values) {
    boolean own = label.value() < lines.get(at).length();
    return at + 1 + values.size() - (own ? 1 : 0);
  }
}
