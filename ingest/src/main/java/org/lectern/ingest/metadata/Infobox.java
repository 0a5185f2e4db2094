package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The labels and values at the top of a profile.
///
/// @param entries labels that have a value, in the order of the page
/// @param bare values whose label is lost, told by their form
/// @param between lines that are neither, such as a slogan below the title; they are text
/// @param first its first line
/// @param known how many lines are labels that infoboxes have, with or without a value, or bare
///   values
/// @param end index of the first line after it
record Infobox(
    List<Entry> entries, List<Value> bare, List<Line> between, Line first, int known, int end) {
  private static final Set<String> POSTED =
      WordSet.of(
          "salary closes deadline date time when venue who what register rsvp price cost speaker speakers");

  public Infobox {
    entries = List.copyOf(entries);
    bare = List.copyOf(bare);
    between = List.copyOf(between);
  }

  /// Whether it tells more than who holds which office, as a list of officers does, and is no list
  /// of what an event or a job offers.
  boolean isOfOrganization() {
    boolean posted = entries.stream().anyMatch(entry -> POSTED.contains(plain(entry)));
    return !posted
        && (!bare.isEmpty()
            || entries.isEmpty()
            || entries.stream()
                .map(entry -> entry.label())
                .anyMatch(label -> label.isKnown() && !label.meaning().isOfPeople()));
  }

  private static String plain(Entry entry) {
    return entry.label().printed().toLowerCase(Locale.ROOT);
  }

  /// A label with its value.
  ///
  /// @param values at least one
  record Entry(Label label, Line line, List<Value> values) {
    public Entry {
      values = List.copyOf(values);
    }
  }

  /// A line of a value.
  ///
  /// @param start offset in the source
  record Value(String text, int start) {
    int end() {
      return start + text.length();
    }
  }

  /// The infobox that begins with the line at `from`, or a few lines below; empty where there is
  /// none.
  static Optional<Infobox> at(List<Line> lines, int from) {
    return new InfoboxLines(lines, from).infobox();
  }
}
