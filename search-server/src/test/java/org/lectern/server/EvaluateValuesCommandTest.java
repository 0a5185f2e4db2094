package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateValuesCommandTest {
  @TempDir private Path folder;

  @Test
  void theLikeliestPlacesAndYearsAreComparedAndLearned() throws IOException {
    Files.writeString(
        folder.resolve("owls.md"),
        """
        # About the Barn Owl Trust

        The Barn Owl Trust was founded in 1987 by three farmers. Our office is in Bozeman, Montana.
        """);
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"file\": \"owls.md\", \"facts\": {\"place\": [\"west/mt/bozeman\"], \"founded\": [\"1987\"]}}\n");
    CommandRun run = CommandRun.of("evaluate", "values", "--gold", gold.toString());
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.lines().getFirst().startsWith("place (of 1"), () -> run.lines().toString());
    CommandRun learned = CommandRun.of("evaluate", "values", "--gold", gold.toString(), "--learn");
    assertTrue(
        learned.lines().getFirst().startsWith("none\t2, 2\t"), () -> learned.lines().toString());
    assertEquals(99, learned.lines().size());
  }
}
