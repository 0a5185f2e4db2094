package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ingest.metadata.ValueLearning;

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
    assertEquals(
        "place (of 1 the stated one is among those weighed): 1 stated, 1 found, 1 right: precision"
            + " 1.000, recall 1.000",
        run.lines().getFirst());
    CommandRun learned = CommandRun.of("evaluate", "values", "--gold", gold.toString(), "--learn");
    assertEquals(0, learned.exitCode(), learned.err());
    assertEquals(signs(), learned.lines().stream().map(line -> line.split("\t", 2)[0]).toList());
  }

  /// The signs of the resource in their order.
  private static List<String> signs() throws IOException {
    try (InputStream in = ValueLearning.class.getResourceAsStream("value-signs.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2)[0])
          .toList();
    }
  }
}
