package org.lectern.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lucene.LuceneEngine;
import org.lectern.lucene.LuceneWriter;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter;
import org.lectern.search.SearchEngine;
import org.lectern.store.Mark;
import org.lectern.store.Store;

/// Processes that are killed at random moments, one after the other, come to what one that is left
/// alone comes to.
@Tag("slow")
final class CrashTest {
  private static final int KILLS = 20;

  /// Documents that a process may take up before it is killed; times the kills fewer than there
  /// are.
  private static final int MOST_TAKEN = 900;

  private static final int RECORDS = 14_000;
  private static final int FILES = 6_000;

  @TempDir Path folder;

  private static final String[] WORDS = {
    "water", "tax", "school", "river", "policy", "founded", "network", "the", "of", "and"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 10 == 9 ? ". " : " ");
    }
    return text.toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("library").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-01T12:00:00Z")));
  }

  /// Files and records, some of them copies, some that cannot be read.
  private void library() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < FILES; i++) {
      String text = i % 100 == 50 ? "" : i % 100 == 70 ? "The same text." : i + " " + text(random);
      write("f" + i / 500 + "/" + i + ".txt", text);
    }
    for (int part = 0; part < 2; part++) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < RECORDS / 2; i++) {
        boolean broken = i % 1000 == 500;
        lines.append("{\"_id\": \"").append(i).append("\", \"title\": \"Number ").append(i);
        lines.append(broken ? "" : "\"").append(", \"text\": \"").append(text(random));
        lines.append("\"}\n");
      }
      write("f" + part * 6 + "/records.jsonl", lines.toString());
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            CrashChild.class.getName(),
            data().toString(),
            folder.resolve("library").toString())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(folder.resolve("errors").toFile())
        .start();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private long taken() throws IOException {
    Path taken = data().resolve("taken");
    return Files.exists(taken) ? Files.size(taken) : 0;
  }

  /// Kills a process after it has taken up so many documents.
  private void kill(Process process, long before, int documents) throws Exception {
    while (taken() - before < documents && process.isAlive()) {
      Thread.sleep(1);
    }
    assertTrue(process.isAlive(), () -> "the process ended by itself: " + errors());
    process.destroyForcibly().waitFor();
  }

  private String errors() {
    try {
      return Files.readString(folder.resolve("errors"));
    } catch (IOException _) {
      return "(no output)";
    }
  }

  @Test
  void killedTwentyTimesItComesToTheSame() throws Exception {
    library();
    Files.createDirectories(data());
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < KILLS; i++) {
      long before = taken();
      kill(start(), before, random.nextInt(MOST_TAKEN));
      assertConsistent();
    }
    Process last = start();
    assertTrue(last.waitFor(10, TimeUnit.MINUTES));
    assertEquals(0, last.exitValue(), this::errors);
    Library alone = new Library();
    alone.run(folder.resolve("library"));
    assertSame(alone, "seed " + seed);
  }

  /// After the mending every document that the store has as indexed is in the index.
  private void assertConsistent() {
    try (DocumentWriter writer = LuceneWriter.open(data().resolve("index"));
        Store store = Store.open(data().resolve("lectern.db"))) {
      Optional<Mark> mark = writer.mark().flatMap(Mark::parse);
      store.lead(mark);
      long indexed = store.sums().documents().indexed();
      writer.rollback();
      try (SearchEngine engine = LuceneEngine.open(data().resolve("index"))) {
        assertEquals(indexed, engine.state().documents());
      }
    }
  }

  private void assertSame(Library alone, String message) {
    try (SearchEngine engine = LuceneEngine.open(data().resolve("index"));
        Store store = Store.open(data().resolve("lectern.db"))) {
      assertEquals(alone.sources(), Library.sources(store), message);
      assertEquals(alone.index().documents().size(), engine.state().documents(), message);
      for (PolicyDocument document : alone.index().documents().values()) {
        PolicyDocument found = engine.document(document.id()).orElseThrow();
        assertEquals(atNoon(document), atNoon(found), message);
      }
      List<String> failures = failures(alone.store());
      assertEquals(failures, failures(store), message);
      assertEquals(FILES / 100 + RECORDS / 1000, failures.size());
    }
  }

  private static List<String> failures(Store store) {
    List<String> lines = new java.util.ArrayList<>();
    store.failures(failure -> lines.add(failure.toString()));
    return lines;
  }

  private static PolicyDocument atNoon(PolicyDocument document) {
    return new PolicyDocument(
        document.summary(),
        document.sections(),
        document.references(),
        document.facts(),
        document.people(),
        document.mentions(),
        document.website(),
        document.byline(),
        document.language(),
        Documents.NOON,
        document.source());
  }
}
