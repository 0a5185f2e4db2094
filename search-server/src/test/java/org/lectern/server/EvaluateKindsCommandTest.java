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
import org.lectern.ingest.metadata.KindLearning;

class EvaluateKindsCommandTest {
  @TempDir private Path folder;

  private String gold = "";

  @BeforeEach
  void pages() throws IOException {
    Files.writeString(
        folder.resolve("owls.md"),
        """
        # Get involved

        We watch owls at night. Our volunteers mend nest boxes. Join the Barn Owl Trust in May, or
        donate to our work.

        Contact us: owls@barnowltrust.example.org
        """);
    Files.writeString(
        folder.resolve("rain.txt"), "Rain\n\nIt rained on Monday. On Tuesday it rained again.\n");
    write(
        """
        {"file": "owls.md", "facts": {"kind": ["about"], "voice": ["self"]}}
        {"file": "rain.txt", "facts": {"title": ["Rain"]}, "accepted": {"kind": ["*"], "voice": ["*"]}}
        """);
    gold = folder.resolve("gold.jsonl").toString();
  }

  private void write(String lines) throws IOException {
    Files.writeString(folder.resolve("gold.jsonl"), lines);
  }

  @Test
  void theLikeliestKindsAndVoicesAreCompared() throws IOException {
    write("{\"file\": \"owls.md\", \"facts\": {\"kind\": [\"about\"], \"voice\": [\"self\"]}}\n");
    CommandRun run = CommandRun.of("evaluate", "kinds", "--gold", gold);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        List.of(
            "kind: 1 stated, 1 found, 1 right: precision 1.000, recall 1.000",
            "voice: 1 stated, 1 found, 1 right: precision 1.000, recall 1.000"),
        run.lines());
  }

  @Test
  void whatIsAcceptedAndNotStatedIsNeitherFoundNorMissed() throws IOException {
    write(
        "{\"file\": \"owls.md\", \"facts\": {}, \"accepted\": {\"kind\": [\"*\"], \"voice\": [\"*\"]}}\n");
    CommandRun run = CommandRun.of("evaluate", "kinds", "--gold", gold);
    assertEquals(
        List.of(
            "kind: 0 stated, 0 found, 0 right: precision 0.000, recall 0.000",
            "voice: 0 stated, 0 found, 0 right: precision 0.000, recall 0.000"),
        run.lines());
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    write("{\"file\": \"owls.md\", \"facts\": {\"kind\": [\"report\"], \"voice\": [\"self\"]}}\n");
    CommandRun run = CommandRun.of("evaluate", "kinds", "--gold", gold);
    assertEquals(
        "kind: 1 stated, 1 found, 0 right: precision 0.000, recall 0.000", run.lines().get(0));
    assertTrue(
        run.lines()
            .get(1)
            .matches("owls\\.md  expected \\[report\\]  likeliest about \\d\\.\\d\\d"),
        run.out());
  }

  @Test
  void theLearnedLinesAreThoseOfTheResource() throws IOException {
    CommandRun run = CommandRun.of("evaluate", "kinds", "--gold", gold, "--learn");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        firstCells(shipped()), firstCells(run.lines()), "signs with what is expected of them");
    assertTrue(
        run.lines().stream()
            .allMatch(line -> line.matches("[a-z-]+\t[a-z0-9. ,-]+(?:\t-?\\d+\\.\\d\\d){9}")),
        run.out());
  }

  @Test
  void whatIsLearnedFollowsThePages() throws IOException {
    write("{\"file\": \"owls.md\", \"facts\": {\"kind\": [\"record\"], \"voice\": [\"press\"]}}\n");
    CommandRun run = CommandRun.of("evaluate", "kinds", "--gold", gold, "--learn");
    String[] always = run.lines().getFirst().split("\t", -1);
    assertEquals("always", always[0]);
    assertTrue(Double.parseDouble(always[6]) > 0, "record: " + run.lines().getFirst());
    assertTrue(Double.parseDouble(always[3]) < 0, "about: " + run.lines().getFirst());
  }

  private static List<String> firstCells(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll("^([^\t]*\t[^\t]*)\t.*", "$1")).toList();
  }

  private static List<String> shipped() throws IOException {
    try (InputStream in = KindLearning.class.getResourceAsStream("page-signs.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void partsAreTwoOrMore() {
    CommandRun run = CommandRun.of("evaluate", "kinds", "--gold", gold, "--apart", "1");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("--apart must be at least 2, got 1"), run.err());
  }
}
