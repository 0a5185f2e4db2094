package org.lectern.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.store.Failure;

final class IngestTest {
  private final Library library = new Library();
  private final MemoryWriter index = library.index();

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String run(Path... paths) {
    IngestProgress.Counts counts =
        library.run(paths.length == 0 ? new Path[] {folder} : paths).counts();
    return String.format(
        Locale.ROOT,
        "%d indexed, %d unchanged, %d duplicate, %d failed",
        counts.indexed(),
        counts.unchanged(),
        counts.duplicate(),
        counts.failed());
  }

  private List<String> sources() {
    return index.documents().values().stream()
        .map(document -> document.source().uri())
        .sorted()
        .toList();
  }

  @Test
  void sameSourceAgainIsUnchangedAndAChangedOneAnUpdate() throws IOException {
    write("a.txt", "One fish.");
    write("sub/b.txt", "Two fish.");
    assertEquals("2 indexed, 0 unchanged, 0 duplicate, 0 failed", run());
    assertEquals("0 indexed, 2 unchanged, 0 duplicate, 0 failed", run());
    write("a.txt", "Red fish.");
    assertEquals("1 indexed, 1 unchanged, 0 duplicate, 0 failed", run());
    assertEquals(List.of("a.txt", "sub/b.txt"), sources());
  }

  @Test
  void copyIsADuplicateWhateverTheOrder() throws IOException {
    write("b.txt", "One fish.");
    assertEquals("1 indexed, 0 unchanged, 0 duplicate, 0 failed", run());
    write("a.txt", "One fish.");
    assertEquals("0 indexed, 1 unchanged, 1 duplicate, 0 failed", run());
    assertEquals(
        "0 indexed, 1 unchanged, 1 duplicate, 0 failed",
        run(folder.resolve("b.txt"), folder.resolve("a.txt")));
    assertEquals(List.of("b.txt"), sources());
  }

  @Test
  void copyOfAFileThatChangesInTheSameRunIsNoDuplicate() throws IOException {
    write("b.txt", "One fish.");
    run();
    write("a.txt", "One fish.");
    write("b.txt", "Two fish.");
    assertEquals("2 indexed, 0 unchanged, 0 duplicate, 0 failed", run());
    assertEquals(2, index.documents().size());
  }

  @Test
  void filesThatSwapTheirTextsBothStay() throws IOException {
    write("a.txt", "One fish.");
    write("b.txt", "Two fish.");
    run();
    write("a.txt", "Two fish.");
    write("b.txt", "One fish.");
    assertEquals("2 indexed, 0 unchanged, 0 duplicate, 0 failed", run());
    assertEquals(List.of("a.txt", "b.txt"), sources());
  }

  @Test
  void recordsWithTheSameTextAreNoDuplicates() throws IOException {
    write(
        "a.jsonl", "{\"_id\": \"1\", \"text\": \"fish\"}\n{\"_id\": \"2\", \"text\": \"fish\"}\n");
    write("b.jsonl", "{\"_id\": \"1\", \"text\": \"fish\"}\n");
    assertEquals("3 indexed, 0 unchanged, 0 duplicate, 0 failed", run());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
    write("a.txt", "");
    write("b.txt", "One fish.");
    write("c.jsonl", "{\"_id\": \"1\", \"text\": \"fish\"}\n{\"_id\": \"2\n");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("to"), folder.resolve("nowhere"));
    IngestReport report = library.run(folder, folder.resolve("missing"));
    assertEquals(2, report.counts().indexed());
    assertEquals(7, report.counts().seen());
    assertEquals(
        List.of("a.txt", "c.jsonl", "loop", "missing", "to"),
        report.failures().stream().map(Failure::uri).toList());
    assertEquals(2, report.failures().get(1).line());
    assertTrue(report.text().startsWith("7 seen: 2 indexed, 0 unchanged, 0 duplicate, 5 failed"));
    assertTrue(
        report
            .json()
            .contains("{\"source\":\"a.txt\",\"line\":null,\"reason\":\"the file is empty\"}"));
  }

  @Test
  void runCommitsEveryTenSeconds() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      lines.append(String.format(Locale.ROOT, "{\"_id\": \"%d\", \"text\": \"fish\"}\n", i));
    }
    write("a.jsonl", lines.toString());
    AtomicReference<Instant> now = new AtomicReference<>(Documents.NOON);
    InstantSource clock = now::get;
    List<Long> seen = new ArrayList<>();
    library.run(
        IngestRequest.of(List.of(folder)),
        index,
        clock,
        counts -> {
          seen.add(counts.seen());
          now.updateAndGet(time -> time.plusSeconds(1));
        },
        () -> false);
    assertEquals(25, seen.size());
    assertEquals(3, index.commits());
  }
}
