package org.lectern.server;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.IngestReport;
import org.lectern.store.Failure;
import org.lectern.store.Outcome;
import org.lectern.store.SourceEntry;
import org.lectern.store.Store;
import org.lectern.store.Sums;
import org.lectern.store.Tally;
import tools.jackson.databind.json.JsonMapper;

/// Prints what became of every source, as text or as a JSON object a line.
record SourcesPrinter(PrintWriter out, boolean json) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  void print(Store store) {
    store.sources(this::source);
    store.failures(this::failure);
    sums(store.sums());
    out.flush();
  }

  private void source(SourceEntry entry) {
    if (json) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      line.put("source", entry.uri());
      line.put("path", entry.path());
      line.put("outcome", entry.outcome().word());
      line.put("detail", entry.detail());
      counts(line, entry.tally());
      out.println(JSON.writeValueAsString(line));
      return;
    }
    String uri = IngestReport.printable(entry.uri());
    String what =
        switch (entry.outcome()) {
          case INDEXED, UNCHANGED, REMOVED, FAILED -> entry.outcome().word();
          case DUPLICATE -> "duplicate_of " + entry.detail();
        };
    String partly = entry.position() == null ? "" : ", not yet read to its end";
    out.println(what + " " + uri + " (" + words(entry.tally()) + partly + ")");
  }

  private void failure(Failure failure) {
    if (json) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      line.put("failure", failure.uri());
      line.put("line", failure.line());
      line.put("reason", failure.reason());
      out.println(JSON.writeValueAsString(line));
    } else {
      out.println("  " + IngestReport.line(failure));
    }
  }

  private void sums(Sums sums) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("sources", sums.total());
    for (Outcome outcome : Outcome.values()) {
      line.put("sources_" + outcome.word(), sums.sources().getOrDefault(outcome, 0L));
    }
    counts(line, sums.documents());
    if (json) {
      out.println(JSON.writeValueAsString(line));
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : Outcome.values()) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(
              String.format(
                  Locale.ROOT, "%,d %s", sums.sources().getOrDefault(outcome, 0L), outcome.word()));
    }
    out.println(String.format(Locale.ROOT, "%,d sources: %s", sums.total(), text));
    out.println(
        String.format(
            Locale.ROOT, "%,d documents: %s", all(sums.documents()), words(sums.documents())));
  }

  private static long all(Tally tally) {
    return tally.seen() + tally.removed();
  }

  private static void counts(Map<String, @Nullable Object> line, Tally tally) {
    line.put("indexed", tally.indexed());
    line.put("unchanged", tally.unchanged());
    line.put("duplicate", tally.duplicate());
    line.put("failed", tally.failed());
    line.put("removed", tally.removed());
  }

  private static String words(Tally tally) {
    return String.format(
        Locale.ROOT,
        "%,d indexed, %,d unchanged, %,d duplicate, %,d failed, %,d removed",
        tally.indexed(),
        tally.unchanged(),
        tally.duplicate(),
        tally.failed(),
        tally.removed());
  }
}
