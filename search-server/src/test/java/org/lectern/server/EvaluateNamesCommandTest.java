package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ingest.metadata.SignLearning;

class EvaluateNamesCommandTest {
  @TempDir private Path folder;

  private String gold = "";

  @BeforeEach
  void pages() throws IOException {
    Files.writeString(
        folder.resolve("barn.html"),
        "<html><head><title>Our board | Barn Owl Trust</title></head><body><h1>Our board</h1>"
            + "<p>We watch owls at night. Join the Barn Owl Trust in May.</p>"
            + "<footer><p>© 2024 Barn Owl Trust</p></footer></body></html>");
    Files.writeString(
        folder.resolve("rain.txt"), "Rain\n\nIt rained on Monday. On Tuesday it rained again.\n");
    Files.writeString(
        folder.resolve("gold.jsonl"),
        """
        {"file": "barn.html", "facts": {"organization": ["Barn Owl Trust"]}}
        {"file": "rain.txt", "facts": {"title": ["Rain"]}}
        """);
    gold = folder.resolve("gold.jsonl").toString();
  }

  @Test
  void theLikeliestNamesAreCompared() {
    CommandRun run = CommandRun.of("evaluate", "names", "--gold", gold);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        List.of(
            "organization (of 1 the stated name is among those weighed): 1 stated, 1 found, 1 right:"
                + " precision 1.000, recall 1.000"),
        run.lines());
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("gold.jsonl"),
        "{\"file\": \"barn.html\", \"facts\": {\"organization\": [\"Owl Club\"]}}\n");
    CommandRun run = CommandRun.of("evaluate", "names", "--gold", gold);
    assertEquals(
        "organization (of 0 the stated name is among those weighed): 1 stated, 1 found, 0 right:"
            + " precision 0.000, recall 0.000",
        run.lines().get(0));
    assertEquals("barn.html  expected [owl-club]  got Barn Owl Trust", run.lines().get(1));
  }

  @Test
  void theLearnedLinesAreThoseOfTheResource() throws IOException {
    CommandRun run = CommandRun.of("evaluate", "names", "--gold", gold, "--learn");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(shippedSigns(), run.lines().stream().map(line -> line.split("\t", 2)[0]).toList());
    assertTrue(
        run.lines().stream().allMatch(line -> line.matches("[a-z-]+(?:\t-?\\d+\\.\\d{1,2}){5}")),
        run.out());
  }

  private static List<String> shippedSigns() throws IOException {
    try (InputStream in = SignLearning.class.getResourceAsStream("signs.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2)[0])
          .toList();
    }
  }

  @Test
  void partsAreTwoOrMore() {
    CommandRun run = CommandRun.of("evaluate", "names", "--gold", gold, "--apart", "1");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("--apart must be at least 2, got 1"), run.err());
  }

  @Test
  void aMissingFileIsNamed() {
    CommandRun run = CommandRun.of("evaluate", "names", "--gold", gold + "x");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("gold.jsonlx"), run.err());
  }
}
