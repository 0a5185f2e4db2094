package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `lectern ingest` says of a data folder that it cannot use, and that a dry run makes none.
final class BrokenDataTest {
  @TempDir private Path folder;

  private Path file;
  private Path data;

  private CommandRun ingest(String... more) {
    return CommandRun.of(List.of("ingest", "--data", data.toString(), file.toString()), more);
  }

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("speech.txt"), "A speech about tax policy.");
    data = folder.resolve("data");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  private void assertRefused(String expected, CommandRun run) {
    assertEquals(ExitCode.FAILED, run.exitCode(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(expected), run.err());
    assertFalse(run.err().contains("unexpectedly"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void aDryRunMakesNoDataFolder() throws IOException {
    List<Path> before = files();
    CommandRun run = ingest("--dry-run");
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("nothing was written; it would be: 1 seen: 1 indexed"));
    assertEquals(before, files());
  }

  @Test
  void aDryRunMakesNoDatabaseAndKnowsWhatIsIndexed() throws IOException {
    ingest();
    Files.delete(data.resolve("lectern.db"));
    List<Path> before = files();
    CommandRun run = ingest("--dry-run");
    assertTrue(run.out().contains("0 indexed, 1 unchanged"), run.out());
    assertEquals(before, files());
  }

  @Test
  void aDatabaseThatIsNoneSaysWhatToDo() throws IOException {
    ingest();
    Files.writeString(data.resolve("lectern.db"), "This is no database. ".repeat(1000));
    assertRefused("lectern.db is damaged, or no database of Lectern; move it away", ingest());
    Files.delete(data.resolve("lectern.db"));
    assertTrue(ingest().out().contains("1 unchanged"));
  }

  @Test
  void aDatabaseThatIsAFolderSaysWhatToDo() throws IOException {
    Files.createDirectories(data.resolve("lectern.db"));
    assertRefused("lectern.db cannot be opened", ingest());
  }

  @Test
  void aDamagedIndexSaysHowToMakeItAnew() throws IOException {
    ingest();
    for (Path part : files()) {
      if (String.valueOf(part.getFileName()).startsWith("segments_")) {
        Files.writeString(part, "This is no index.");
      }
    }
    assertRefused("is damaged; make it anew with: lectern ingest --rebuild", ingest());
    assertTrue(ingest("--rebuild").out().contains("1 indexed"));
  }

  @Test
  void aDataFolderBelowAFileSaysWhatToDo() throws IOException {
    data = file.resolve("data");
    assertRefused("cannot write to the data folder", ingest());
  }
}
