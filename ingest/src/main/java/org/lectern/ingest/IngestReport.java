package org.lectern.ingest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.store.Failure;
import org.lectern.store.RunListing.Duplicate;
import tools.jackson.databind.json.JsonMapper;

/// What a run came to: seen = indexed + unchanged + duplicate + failed.
///
/// @param counts in documents; a file that cannot be read is one document
/// @param failures in the order of their paths and lines, at most [#MOST_LISTED]
/// @param duplicates in the order of their paths, at most [#MOST_LISTED]
/// @param took from the start to the last commit
/// @param dry whether nothing was written
/// @param stopped whether the run ended before its time
public record IngestReport(
    IngestProgress.Counts counts,
    List<Failure> failures,
    List<Duplicate> duplicates,
    Duration took,
    boolean dry,
    boolean stopped) {
  /// How many failures and duplicates a report names; the store knows all.
  public static final int MOST_LISTED = 1000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public IngestReport {
    failures = List.copyOf(failures);
    duplicates = List.copyOf(duplicates);
  }

  /// The report for a terminal; without a line end after its last line.
  public String text() {
    StringBuilder text = new StringBuilder(dry ? "nothing was written; it would be: " : "");
    text.append(
        String.format(
            Locale.ROOT,
            "%,d seen: %,d indexed, %,d unchanged, %,d duplicate, %,d failed%s (%,d files, %.1f s)",
            counts.seen(),
            counts.indexed(),
            counts.unchanged(),
            counts.duplicate(),
            counts.failed(),
            counts.removed() == 0
                ? ""
                : String.format(Locale.ROOT, "; %,d removed", counts.removed()),
            counts.files(),
            took.toMillis() / 1000.0));
    for (Duplicate duplicate : duplicates) {
      text.append("\n  ").append(line(duplicate));
    }
    more(text, counts.duplicate() - duplicates.size());
    for (Failure failure : failures) {
      text.append("\n  ").append(line(failure));
    }
    more(text, counts.failed() - failures.size());
    return text.toString();
  }

  private static void more(StringBuilder text, long more) {
    if (more > 0) {
      text.append(String.format(Locale.ROOT, "\n  and %,d more: lectern ingest --report", more));
    }
  }

  /// A failure as a line for a terminal.
  public static String line(Failure failure) {
    return String.format(
        Locale.ROOT,
        "failed %s%s: %s",
        printable(failure.uri()),
        failure.line() == null ? "" : " line " + failure.line(),
        printable(failure.reason()));
  }

  private static String line(Duplicate duplicate) {
    return String.format(
        Locale.ROOT,
        "duplicate %s: the same bytes as document %s",
        printable(duplicate.uri()),
        duplicate.original());
  }

  /// A file's name may hold line breaks and terminal commands.
  public static String printable(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The report as one JSON object in one line.
  public String json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("event", "report");
    json.putAll(counts.json());
    json.put("dry_run", dry);
    json.put("stopped", stopped);
    json.put("took_ms", took.toMillis());
    json.put("failures", failures.stream().map(IngestReport::json).toList());
    json.put("duplicates", duplicates.stream().map(IngestReport::json).toList());
    return JSON.writeValueAsString(json);
  }

  private static Map<String, @Nullable Object> json(Failure failure) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("source", failure.uri());
    json.put("line", failure.line());
    json.put("reason", failure.reason());
    return json;
  }

  private static Map<String, @Nullable Object> json(Duplicate duplicate) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("source", duplicate.uri());
    json.put("original", duplicate.original());
    return json;
  }
}
