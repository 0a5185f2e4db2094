package org.lectern.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.query.Note;
import org.lectern.query.ParsedQuery;
import org.lectern.search.MatchMode;
import org.lectern.search.MatchReport;
import org.lectern.search.MatchReport.WordReport;

/// Says to people what became of the bare words of a query, behind the notes of the parser.
final class MatchNotes {
  private MatchNotes() {}

  static List<Note> of(ParsedQuery query, MatchReport report) {
    List<Note> notes = new ArrayList<>(query.notes());
    int length = query.raw().length();
    if (!report.unknown().isEmpty()) {
      notes.add(new Note("unknown-words", 0, length, unknown(report)));
    }
    if (report.mode() == MatchMode.AUTO && report.shown() > report.all()) {
      notes.add(new Note("relaxed", 0, length, relaxed(report)));
    }
    return notes;
  }

  private static String unknown(MatchReport report) {
    String words = String.join(", ", report.unknown());
    boolean required = report.mode() == MatchMode.ALL || report.words().isEmpty();
    return String.format(
        Locale.ROOT, "No document has %s%s", words, required ? "." : "; left out.");
  }

  private static String relaxed(MatchReport report) {
    String words = report.words().stream().map(WordReport::word).collect(Collectors.joining(", "));
    String few =
        report.all() == 0
            ? "No document has all of " + words
            : number(report.all(), "document has", "documents have") + " all of " + words;
    return String.format(
        Locale.ROOT,
        "%s%s. %s: %s with %s of them.",
        report.all() == 0 ? "" : "Only ",
        few,
        report.all() == 0 ? "Shown" : "Also shown",
        String.format(Locale.ROOT, "%,d", report.shown() - report.all()),
        report.bar() == 0 ? "any" : "the most important");
  }

  private static String number(long count, String one, String many) {
    return count == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d ", count) + many;
  }
}
