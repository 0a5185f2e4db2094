package org.lectern.ingest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What became of every document of an ingest: seen = indexed + unchanged + duplicate + failed.
///
/// @param counts in documents; a file that cannot be read is one document
/// @param failures every failed document, in the order of the run
/// @param duplicates every duplicate, in the order of the run
/// @param took from the start to the last commit
public record IngestReport(
    IngestProgress.Counts counts,
    List<Failure> failures,
    List<Duplicate> duplicates,
    Duration took) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public IngestReport {
    failures = List.copyOf(failures);
    duplicates = List.copyOf(duplicates);
  }

  /// A document that is not in the index.
  ///
  /// @param source the path below the path that was given
  /// @param line of the file, from 1; `null` where the whole file is meant
  public record Failure(String source, @Nullable Integer line, String reason) {}

  /// A file with the very bytes of another one.
  ///
  /// @param source the path below the path that was given
  /// @param original the id of the document that is in the index
  /// @param originalSource its path, where this run came by it
  public record Duplicate(String source, String original, @Nullable String originalSource) {}

  /// The report for a terminal; without a line end after its last line.
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d seen: %,d indexed, %,d unchanged, %,d duplicate, %,d failed (%,d files, %.1f s)",
            counts.seen(),
            counts.indexed(),
            counts.unchanged(),
            counts.duplicate(),
            counts.failed(),
            counts.files(),
            took.toMillis() / 1000.0));
    for (Duplicate duplicate : duplicates) {
      text.append(
          String.format(
              Locale.ROOT,
              "\n  duplicate %s: the same bytes as %s",
              printable(duplicate.source()),
              printable(
                  Objects.requireNonNullElse(duplicate.originalSource(), duplicate.original()))));
    }
    for (Failure failure : failures) {
      text.append(
          String.format(
              Locale.ROOT,
              "\n  failed %s%s: %s",
              printable(failure.source()),
              failure.line() == null ? "" : " line " + failure.line(),
              printable(failure.reason())));
    }
    return text.toString();
  }

  /// A file's name may hold line breaks and terminal commands.
  private static String printable(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The report as one JSON object in one line.
  public String json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("files", counts.files());
    json.put("seen", counts.seen());
    json.put("indexed", counts.indexed());
    json.put("unchanged", counts.unchanged());
    json.put("duplicate", counts.duplicate());
    json.put("failed", counts.failed());
    json.put("took_ms", took.toMillis());
    json.put("failures", failures.stream().map(IngestReport::json).toList());
    json.put("duplicates", duplicates.stream().map(IngestReport::json).toList());
    return JSON.writeValueAsString(json);
  }

  private static Map<String, @Nullable Object> json(Failure failure) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("source", failure.source());
    json.put("line", failure.line());
    json.put("reason", failure.reason());
    return json;
  }

  private static Map<String, @Nullable Object> json(Duplicate duplicate) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("source", duplicate.source());
    json.put("original", duplicate.original());
    json.put("original_source", duplicate.originalSource());
    return json;
  }
}
