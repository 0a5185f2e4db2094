package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateFactsCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void gold() throws IOException {
    Files.writeString(
        folder.resolve("page.txt"),
        """
        Other Group

        Copper Basin Alliance

        Founded:

        1974

        Type:

        Water Group

        Copper Basin Alliance is a group of miners and ranchers that share one river.
        """);
    Files.writeString(
        folder.resolve("gold.jsonl"),
        "{\"file\":\"page.txt\",\"part\":\"a\",\"facts\":{\"kind\":[\"profile\"],\"founded\":[\"1975\"]}}");
  }

  private CommandRun run(String... more) {
    String gold = folder.resolve("gold.jsonl").toString();
    return CommandRun.of(List.of("evaluate", "facts", "--gold", gold), more);
  }

  @Test
  void figuresThenFaults() {
    CommandRun run = run("--only", "founded");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(5, run.lines().size());
    assertEquals("1 page", run.lines().getFirst());
    assertTrue(run.lines().get(2).matches("founded +1 +1 +0 +0\\.000 +0\\.000 +0\\.000"));
    assertTrue(run.lines().get(4).startsWith("page.txt  founded  expected '1975'  got '1974'  ("));
  }

  @Test
  void fieldBelowTheShareAskedForFails() {
    CommandRun below = run("--only", "founded", "--at-least", "0.98,0.95");
    assertEquals(1, below.exitCode());
    assertTrue(below.err().startsWith("lectern: founded has precision 0.000"), below.err());
    assertEquals(0, run("--only", "kind", "--at-least", "0.98,0.95").exitCode());
    assertEquals(1, run("--part", "a", "--at-least", "1,1").exitCode());
  }

  @Test
  void whatIsWrongIsOneLine() throws IOException {
    for (List<String> wrong :
        List.of(
            List.of("--only", "year"),
            List.of("--part", "b"),
            List.of("--at-least", "2,1"),
            List.of("--at-least", "0.9"))) {
      assertEquals(2, run(wrong.toArray(String[]::new)).exitCode(), wrong.toString());
    }
    assertTrue(run("--part", "b").err().contains("must be one of the gold file's, a, got 'b'"));
    Files.delete(folder.resolve("page.txt"));
    CommandRun run = run();
    assertEquals(1, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("there is no file "), run.err());
    assertTrue(run.err().contains("page.txt"), run.err());
  }
}
