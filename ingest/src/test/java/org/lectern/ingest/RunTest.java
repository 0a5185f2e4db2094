package org.lectern.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ingest.reader.DocumentReaders;
import org.lectern.store.Tally;

/// What a run knows of the runs before it.
final class RunTest {
  private static final Instant LAST_YEAR = Instant.parse("2025-01-01T12:00:00Z");

  private final Library library = new Library();
  private final AtomicInteger opened = new AtomicInteger();

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, FileTime.from(LAST_YEAR));
  }

  private static String records(int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append("{\"_id\": \"" + i + "\", \"text\": \"fish " + i + "\"}\n");
    }
    return lines.toString();
  }

  private IngestRequest request(String recipe) {
    Recipe counting =
        new Recipe(
            recipe,
            source -> {
              opened.incrementAndGet();
              return DocumentReaders.open(source);
            });
    return new IngestRequest(List.of(folder), counting, 2, false, false, false, false);
  }

  private Tally run(IngestRequest request) {
    opened.set(0);
    return library.run(request).counts().documents();
  }

  @Test
  void unchangedFilesAreNotOpened() throws IOException {
    write("a.txt", "One fish.");
    write("b.jsonl", records(0, 3) + "{\"_id\": \n");
    assertEquals(new Tally(4, 0, 0, 1, 0), run(request("1")));
    assertEquals(new Tally(0, 4, 0, 1, 0), run(request("1")));
    assertEquals(0, opened.get());
    assertEquals(List.of("a.txt unchanged 0+1+0+0-0", "b.jsonl unchanged 0+3+0+1-0"), sources());
  }

  private List<String> sources() {
    return library.sources();
  }

  @Test
  void aTouchedFileIsComparedByItsBytes() throws IOException {
    Path file = write("a.jsonl", records(0, 3));
    run(request("1"));
    Files.setLastModifiedTime(file, FileTime.from(LAST_YEAR.plusSeconds(60)));
    assertEquals(new Tally(0, 3, 0, 0, 0), run(request("1")));
    assertEquals(0, opened.get());
  }

  @Test
  void anotherRecipeReadsAndWritesEverythingAgain() throws IOException {
    write("a.jsonl", records(0, 3));
    run(request("1"));
    assertEquals(new Tally(3, 0, 0, 0, 0), run(request("2")));
  }

  @Test
  void nothingIsEverRemovedWithoutSync() throws IOException {
    Path gone = write("a.txt", "One fish.");
    write("b.jsonl", records(0, 3));
    run(request("1"));
    Files.delete(gone);
    write("b.jsonl", records(1, 3));
    assertEquals(new Tally(0, 2, 0, 0, 0), run(request("1")));
    assertEquals(4, library.index().documents().size());
    assertEquals(new Tally(0, 2, 0, 0, 2), run(request("1").withSync()));
    assertEquals(2, library.index().documents().size());
    assertEquals(List.of("a.txt removed 0+0+0+0-1", "b.jsonl unchanged 0+2+0+0-0"), sources());
    assertEquals(new Tally(0, 2, 0, 0, 0), run(request("1").withSync()));
  }

  @Test
  void aMissingPathRemovesNothing() throws IOException {
    write("disk/a.txt", "One fish.");
    Path disk = folder.resolve("disk");
    library.run(disk);
    Files.delete(disk.resolve("a.txt"));
    Files.delete(disk);
    library.run(IngestRequest.of(List.of(disk)).withSync());
    assertEquals(1, library.index().documents().size());
  }

  @Test
  void whatFailedIsReadAgainAlone() throws IOException {
    write("a.txt", "One fish.");
    write("b.txt", "");
    run(request("1"));
    write("b.txt", "Two fish.");
    assertEquals(new Tally(1, 0, 0, 0, 0), run(request("1").ofFailed()));
    assertEquals(1, opened.get());
    assertEquals(List.of("a.txt indexed 1+0+0+0-0", "b.txt indexed 1+0+0+0-0"), sources());
  }

  @Test
  void aDryRunTellsAndWritesNothing() throws IOException {
    write("a.txt", "One fish.");
    IngestReport report = library.run(request("1").withoutWriting());
    assertEquals(1, report.counts().indexed());
    assertTrue(report.text().startsWith("nothing was written"));
    assertEquals(List.of(), sources());
    assertEquals(0, library.index().commits());
  }

  @Test
  void anInterruptedRunGoesOnWhereItWas() throws IOException {
    write("a.txt", "One fish.");
    write("b.jsonl", records(0, 1000));
    write("c.txt", "Two fish.");
    AtomicBoolean stop = new AtomicBoolean();
    IngestReport first =
        library.run(
            request("1"),
            library.index(),
            Clock.systemUTC(),
            counts -> stop.set(counts.indexed() >= 500),
            stop::get);
    assertTrue(first.stopped());
    assertEquals(500, library.index().documents().size());
    assertEquals(List.of("a.txt indexed 1+0+0+0-0", "b.jsonl indexed 499+0+0+0-0"), sources());
    assertEquals(new Tally(1002, 0, 0, 0, 0), run(request("1")));
    assertEquals(1002, library.index().documents().size());
    assertEquals(
        List.of(
            "a.txt indexed 1+0+0+0-0", "b.jsonl indexed 1000+0+0+0-0", "c.txt indexed 1+0+0+0-0"),
        sources());
  }

  @Test
  void aFileThatIsMetTwiceIsReadOnce() throws IOException {
    Path file = write("a.txt", "One fish.");
    Files.createSymbolicLink(folder.resolve("b.txt"), file);
    assertEquals(1, library.run(file, folder, file).counts().seen());
  }

  @Test
  void aDuplicateIsReadAgainOnceItsOriginalIsGone() throws IOException {
    Path original = write("a.txt", "One fish.");
    write("b.txt", "One fish.");
    assertEquals(new Tally(1, 0, 1, 0, 0), run(request("1")));
    assertEquals(new Tally(0, 1, 1, 0, 0), run(request("1")));
    Files.delete(original);
    assertEquals(new Tally(1, 0, 0, 0, 1), run(request("1").withSync()));
  }

  @Test
  void aDeletedDocumentComesBackWithItsSource() throws IOException {
    write("a.txt", "One fish.");
    run(request("1"));
    String id = library.index().documents().keySet().iterator().next();
    List<String> unknown =
        Ingest.delete(List.of(id, "nobody"), library.index(), library.ledger(), Clock.systemUTC());
    assertEquals(List.of("nobody"), unknown);
    assertEquals(List.of("a.txt removed 0+0+0+0-1"), sources());
    assertEquals(0, library.index().documents().size());
    assertEquals(new Tally(1, 0, 0, 0, 0), run(request("1")));
  }

  @Test
  void theOutcomeDoesNotDependOnTheJobs() throws IOException {
    for (int i = 0; i < 300; i++) {
      write("f" + i % 7 + "/" + i + ".txt", "Fish number " + i / 2 + ".");
    }
    library.run(
        new IngestRequest(List.of(folder), Recipe.ofBytes(), 1, false, false, false, false));
    Library other = new Library();
    other.run(new IngestRequest(List.of(folder), Recipe.ofBytes(), 8, false, false, false, false));
    assertEquals(sources(), other.sources());
    assertEquals(library.index().documents().keySet(), other.index().documents().keySet());
  }
}
