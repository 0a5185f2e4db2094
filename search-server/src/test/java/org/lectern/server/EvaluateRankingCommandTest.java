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

class EvaluateRankingCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void collection() throws IOException {
    Files.writeString(
        folder.resolve("corpus.jsonl"),
        """
        {"_id": "d/1", "title": "Rivers", "text": "Clean water for every town."}
        {"_id": "d/2", "title": "Taxes", "text": "A tax on carbon."}
        {"_id": "d/3", "title": "", "text": "Neither."}
        """);
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"_id": "q1", "text": "(water OR"}
        {"_id": "q2", "text": "carbon tax"}
        """);
    Files.writeString(
        folder.resolve("qrels.tsv"), "query-id\tcorpus-id\tscore\nq1\td/1\t1\nq2\td/2\t2\n");
  }

  @Test
  void oursStandsAbovePlainLucenes() throws IOException {
    Path lines = folder.resolve("run.txt");
    CommandRun run =
        CommandRun.of(
            "evaluate",
            "ranking",
            "--collection",
            folder.toString(),
            "--run",
            lines.toString(),
            "--match",
            "any");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(3, run.lines().size());
    assertTrue(run.lines().get(1).matches(".* lectern +2 +1\\.0000 .*"), run.lines().get(1));
    assertTrue(run.lines().get(2).matches(".* plain +2 +1\\.0000 .*"), run.lines().get(2));
    assertTrue(Files.readAllLines(lines).getFirst().matches("q1 Q0 d/1 1 [0-9.]+ lectern"));
  }

  @Test
  void equalScoresStandInTheOrderOfTheCorpus() throws IOException {
    StringBuilder corpus = new StringBuilder();
    for (int i = 30; i > 0; i--) {
      corpus.append("{\"_id\": \"d/" + i + "\", \"title\": \"\", \"text\": \"Carbon tax.\"}\n");
    }
    Files.writeString(folder.resolve("corpus.jsonl"), corpus);
    Path lines = folder.resolve("run.txt");
    CommandRun.of(
        "evaluate", "ranking", "--collection", folder.toString(), "--run", lines.toString());
    List<String> hits = Files.readAllLines(lines);
    assertEquals(30, hits.size());
    for (int i = 0; i < 30; i++) {
      assertTrue(hits.get(i).startsWith("q2 Q0 d/" + (30 - i) + " "), hits.get(i));
    }
  }

  @Test
  void severalCollectionsHaveTheirMeans() {
    CommandRun run =
        CommandRun.of(
            "evaluate",
            "ranking",
            "--syntax",
            "--collection",
            folder.toString(),
            "--collection",
            folder.toString());
    assertEquals(7, run.lines().size());
    assertTrue(run.lines().getLast().matches("mean +plain +4 +1\\.0000 .*"), run.lines().getLast());
  }

  @Test
  void whatIsWrongIsOneLine() throws IOException {
    assertEquals(2, CommandRun.of("evaluate").exitCode());
    assertEquals(2, CommandRun.of("evaluate", "ranking").exitCode());
    String name = folder.toString();
    assertEquals(
        2,
        CommandRun.of("evaluate", "ranking", "--match", "best", "--collection", name).exitCode());
    Files.delete(folder.resolve("qrels.tsv"));
    CommandRun run = CommandRun.of("evaluate", "ranking", "--collection", name);
    assertEquals(1, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("there is no file "), run.err());
    assertTrue(run.err().contains("qrels.tsv"), run.err());
  }
}
