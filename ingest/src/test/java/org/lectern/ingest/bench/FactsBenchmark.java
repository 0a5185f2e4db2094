package org.lectern.ingest.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ingest.metadata.MetadataExtractor;
import org.lectern.ingest.reader.DocumentReader;
import org.lectern.ingest.reader.DocumentReaders;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.SourceDocument;

/// What the facts of a document cost, in processor time of one thread: the pages of the sample,
/// each with its text repeated to 600 words. Printed for the first documents of a run, and after
/// many, when the compiler of the JVM has little left to do. See README.md of this module.
final class FactsBenchmark {
  private static final System.Logger LOG = System.getLogger(FactsBenchmark.class.getName());
  private static final int WORDS = 600;

  /// How often all documents are read before the time is that of a long run.
  private static final int WARM = Integer.getInteger("bench.facts.warm", 4_000);

  private static final int FIRST = 200;
  private static final int WINDOWS = 40;
  private static final int WINDOW = 40;

  @TempDir Path folder;

  private List<ExtractedDocument> documents() throws IOException, URISyntaxException {
    Path sample = Path.of(Objects.requireNonNull(getClass().getResource("/sample")).toURI());
    List<ExtractedDocument> documents = new ArrayList<>();
    try (var files = Files.newDirectoryStream(sample, "*.txt")) {
      for (Path file : files) {
        Path longer = folder.resolve(String.valueOf(file.getFileName()));
        Files.writeString(longer, longer(Files.readString(file)));
        try (DocumentReader reader = DocumentReaders.open(SourceDocument.of(longer, "bench"))) {
          reader
              .next()
              .filter(ExtractedDocument.class::isInstance)
              .ifPresent(one -> documents.add((ExtractedDocument) one));
        }
      }
    }
    return documents;
  }

  /// The page with the paragraphs before its references again and again.
  private static String longer(String page) {
    int list = page.indexOf("\nReferences\n");
    String text = list < 0 ? page : page.substring(0, list);
    String references = list < 0 ? "" : page.substring(list);
    List<String> prose = text.lines().filter(line -> line.length() > 90).toList();
    StringBuilder longer = new StringBuilder(text);
    for (int i = 0; words(longer + references) < WORDS; i++) {
      longer.append("\n\n").append(prose.get(i % prose.size()));
    }
    return longer.append('\n').append(references).toString();
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  @Test
  void facts() throws IOException, URISyntaxException {
    List<ExtractedDocument> documents = documents();
    MetadataExtractor extractor = new MetadataExtractor();
    double first = milliseconds(FIRST, documents, extractor);
    milliseconds(WARM, documents, extractor);
    List<Double> windows = new ArrayList<>();
    for (int i = 0; i < WINDOWS; i++) {
      windows.add(milliseconds(WINDOW, documents, extractor));
    }
    Collections.sort(windows);
    String line =
        String.format(
            Locale.ROOT,
            "facts: documents of %d words, ms of processor time each: %.2f the first %d,"
                + " then, after %d, %.2f (median of %d windows of %d; least %.2f)",
            WORDS,
            first,
            FIRST * documents.size(),
            (FIRST + WARM) * documents.size(),
            windows.get(WINDOWS / 2),
            WINDOWS,
            WINDOW * documents.size(),
            windows.getFirst());
    LOG.log(System.Logger.Level.INFO, line);
    Files.writeString(
        Path.of("target", "bench.txt"),
        Instant.now() + " " + line + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /// The processor time of one document, as all are read so often.
  private static double milliseconds(
      int rounds, List<ExtractedDocument> documents, MetadataExtractor extractor) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < rounds; i++) {
      for (ExtractedDocument document : documents) {
        assertFalse(extractor.document(document, Instant.EPOCH).facts().isEmpty());
      }
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e6 / rounds / documents.size();
  }
}
