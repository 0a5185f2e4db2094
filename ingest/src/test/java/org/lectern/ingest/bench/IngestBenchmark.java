package org.lectern.ingest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ingest.Ingest;
import org.lectern.ingest.IngestReport;
import org.lectern.ingest.IngestRequest;
import org.lectern.ingest.metadata.MetadataExtractor;
import org.lectern.ingest.reader.DocumentReader;
import org.lectern.ingest.reader.DocumentReaders;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.SourceDocument;
import org.lectern.lucene.BareWriter;
import org.lectern.lucene.LuceneWriter;
import org.lectern.search.DocumentWriter;
import org.lectern.search.DocumentWriter.Prepared;
import org.lectern.store.Mark;
import org.lectern.store.Store;

/// How fast a run is, as a share of what Lucene alone does with the same documents. See README.md
/// of this module.
final class IngestBenchmark {
  private static final System.Logger LOG = System.getLogger(IngestBenchmark.class.getName());

  /// Documents that the baseline holds in memory, and writes again and again.
  private static final int HELD = 5_000;

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 2);

  @TempDir Path folder;

  /// The processor time of this process, in nanoseconds: on a busy machine it tells more than the
  /// clock.
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void say(String line) throws IOException {
    LOG.log(System.Logger.Level.INFO, line);
    Files.writeString(
        Path.of("target", "bench.txt"),
        Instant.now() + " " + line + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private IngestReport ingest(Path source, Path data) throws IOException {
    Files.createDirectories(data);
    try (DocumentWriter writer = LuceneWriter.open(data.resolve("index"));
        Store store = Store.open(data.resolve("lectern.db"))) {
      return new Ingest(
              IngestRequest.of(List.of(source)),
              writer,
              store.lead(writer.mark().flatMap(Mark::parse)),
              InstantSource.system(),
              _ -> {},
              () -> false)
          .run();
    }
  }

  private List<Prepared> held(Path source) throws IOException {
    List<Prepared> held = new ArrayList<>();
    MetadataExtractor extractor = new MetadataExtractor();
    SourceDocument from = SourceDocument.of(source, "bench");
    try (LuceneWriter writer = LuceneWriter.open(folder.resolve("unused"));
        DocumentReader reader = DocumentReaders.open(from)) {
      for (var next = reader.next(); next.isPresent() && held.size() < HELD; next = reader.next()) {
        if (next.get() instanceof ExtractedDocument document) {
          held.add(writer.prepare(extractor.document(document, Instant.EPOCH)));
        }
      }
    }
    return held;
  }

  private double bare(List<Prepared> held, long count, Path into) throws IOException {
    long start = System.nanoTime();
    try (BareWriter writer = new BareWriter(into)) {
      for (int i = 0; i < count; i++) {
        Prepared document = held.get(i % held.size());
        writer.write(document, document.id() + "-" + i / held.size());
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /// Until the compiler of the JVM knows both ways.
  private void warmUp(Path source) throws IOException {
    Path little = Workload.register(20_000, folder.resolve("little.jsonl"));
    ingest(little, folder.resolve("little"));
    bare(held(source), 20_000, folder.resolve("little-bare"));
  }

  private void compare(String name, Path source) throws IOException {
    warmUp(source);
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long cpu = cpu();
      long count = ingest(source, folder.resolve(name + round)).counts().indexed();
      double product = (System.nanoTime() - start) / 1e9;
      double productCpu = (cpu() - cpu) / 1e9;
      List<Prepared> held = held(source);
      cpu = cpu();
      double bare = bare(held, count, folder.resolve(name + "-bare" + round));
      double bareCpu = (cpu() - cpu) / 1e9;
      best = Math.max(best, bare / product);
      say(
          String.format(
              Locale.ROOT,
              "%s: %,d documents, %,.0f a second; bare %,.0f a second; %.2f of bare (processor time %.1f s and %.1f s)",
              name,
              count,
              count / product,
              count / bare,
              bare / product,
              productCpu,
              bareCpu));
    }
    say(String.format(Locale.ROOT, "%s: best %.2f of bare", name, best));
  }

  @Test
  void bills() throws IOException {
    String bills = System.getProperty("bench.bills", "");
    Assumptions.assumeFalse(bills.isEmpty(), "no -Dbench.bills=FILE");
    int count = Integer.getInteger("bench.bills.count", 50_000);
    compare("bills", Workload.repeated(Path.of(bills), count, folder.resolve("bills.jsonl")));
  }

  @Test
  void register() throws IOException {
    String given = System.getProperty("bench.register", "");
    int count = Integer.getInteger("bench.register.count", 320_000);
    Path rows =
        given.isEmpty()
            ? Workload.register(count, folder.resolve("register.jsonl"))
            : Path.of(given);
    compare("register", rows);
  }

  @Test
  void unchangedFiles() throws IOException {
    Path files = Workload.files(20_000, folder.resolve("files"));
    long start = System.nanoTime();
    ingest(files, folder.resolve("unchanged"));
    double first = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    long unchanged = ingest(files, folder.resolve("unchanged")).counts().unchanged();
    double second = (System.nanoTime() - start) / 1e9;
    say(
        String.format(
            Locale.ROOT,
            "unchanged: %,d files, first run %.2f s, second %.2f s: %.0f times as fast",
            unchanged,
            first,
            second,
            first / second));
  }
}
