package org.lectern.ingest.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  /// Documents that the baseline holds in memory.
  private static final int HELD = 5_000;

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

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

  /// What something took.
  private record Took(double seconds, double processor) {}

  /// Lucene alone: a part of the documents is built and held in memory, then written, and only the
  /// writing is timed; merges that go on meanwhile are a present to the baseline.
  private Took bare(Path source, Path into) throws IOException {
    MetadataExtractor extractor = new MetadataExtractor();
    SourceDocument from = SourceDocument.of(source, "bench");
    long nanos = 0;
    long processor = 0;
    try (LuceneWriter preparing = LuceneWriter.open(folder.resolve("unused"));
        DocumentReader reader = DocumentReaders.open(from)) {
      BareWriter writer = new BareWriter(into);
      List<Prepared> held = new ArrayList<>();
      boolean more = true;
      while (more) {
        held.clear();
        for (var next = reader.next(); ; next = reader.next()) {
          if (next.isPresent() && next.get() instanceof ExtractedDocument document) {
            held.add(preparing.prepare(extractor.document(document, Instant.EPOCH)));
          }
          more = next.isPresent();
          if (!more || held.size() >= HELD) {
            break;
          }
        }
        long start = System.nanoTime();
        long cpu = cpu();
        for (Prepared document : held) {
          writer.write(document);
        }
        if (!more) {
          writer.close();
        }
        nanos += System.nanoTime() - start;
        processor += cpu() - cpu;
      }
    }
    return new Took(nanos / 1e9, processor / 1e9);
  }

  /// @throws AssertionError if the run did not index every document
  private Took product(Path source, Path into, int documents) throws IOException {
    long start = System.nanoTime();
    long cpu = cpu();
    IngestReport report = ingest(source, into);
    Took took = new Took((System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
    assertEquals(documents, report.counts().indexed(), "documents indexed");
    return took;
  }

  private void compare(String name, Path source, int documents) throws IOException {
    List<Double> shares = new ArrayList<>();
    // In the first round the compiler of the JVM gets to know both ways: it is told, not counted.
    for (int round = 0; round <= ROUNDS; round++) {
      Took product = product(source, folder.resolve(name + round), documents);
      Took bare = bare(source, folder.resolve(name + "-bare" + round));
      if (round > 0) {
        shares.add(bare.seconds() / product.seconds());
      }
      say(
          String.format(
              Locale.ROOT,
              "%s, %s: %,d documents, %,.0f a second; bare %,.0f a second; %.2f of bare"
                  + " (processor time %.1f s and %.1f s; load %.1f)",
              name,
              round == 0 ? "cold" : "round " + round + " of " + ROUNDS,
              documents,
              documents / product.seconds(),
              documents / bare.seconds(),
              bare.seconds() / product.seconds(),
              product.processor(),
              bare.processor(),
              ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
    shares.sort(null);
    say(
        String.format(
            Locale.ROOT,
            "%s: done, median %.2f of bare, from %.2f to %.2f",
            name,
            shares.get(shares.size() / 2),
            shares.getFirst(),
            shares.getLast()));
  }

  @Test
  void bills() throws IOException {
    String bills = System.getProperty("bench.bills", "");
    Assumptions.assumeFalse(bills.isEmpty(), "no -Dbench.bills=FILE");
    int count = Integer.getInteger("bench.bills.count", 50_000);
    compare(
        "bills", Workload.repeated(Path.of(bills), count, folder.resolve("bills.jsonl")), count);
  }

  @Test
  void register() throws IOException {
    String given = System.getProperty("bench.register", "");
    int count = Integer.getInteger("bench.register.count", 320_000);
    Path rows =
        given.isEmpty()
            ? Workload.register(count, folder.resolve("register.jsonl"))
            : Path.of(given);
    int lines = given.isEmpty() ? count : Workload.lines(rows) - 1;
    compare("register", rows, lines);
  }

  @Test
  void unchangedFiles() throws IOException {
    Path files = Workload.files(20_000, folder.resolve("files"));
    long start = System.nanoTime();
    long indexed = ingest(files, folder.resolve("unchanged")).counts().indexed();
    double first = (System.nanoTime() - start) / 1e9;
    assertEquals(20_000, indexed, "files indexed");
    List<Double> seconds = new ArrayList<>();
    for (int round = 1; round <= Math.max(ROUNDS, 5); round++) {
      start = System.nanoTime();
      long unchanged = ingest(files, folder.resolve("unchanged")).counts().unchanged();
      seconds.add((System.nanoTime() - start) / 1e9);
      assertEquals(20_000, unchanged, "files unchanged");
    }
    double second = seconds.getFirst();
    seconds.sort(null);
    say(
        String.format(
            Locale.ROOT,
            "unchanged: done, 20,000 files, first run %.2f s, second %.2f s: %.0f times as fast;"
                + " the runs after the first from %.2f to %.2f s (load %.1f)",
            first,
            second,
            first / second,
            seconds.getFirst(),
            seconds.getLast(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }
}
