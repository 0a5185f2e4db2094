package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingCommandTest {
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

  private record Run(int exitCode, List<String> out, String err) {}

  private Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.commandLine(Map.of())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Run(exitCode, out.toString().lines().toList(), err.toString());
  }

  @Test
  void oursStandsAbovePlainLucenes() throws IOException {
    Path lines = folder.resolve("run.txt");
    Run run =
        run(
            "evaluate",
            "ranking",
            "--collection",
            folder.toString(),
            "--run",
            lines.toString(),
            "--match",
            "any");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(3, run.out().size());
    assertTrue(run.out().get(1).matches(".* lectern +2 +1\\.0000 .*"), run.out().get(1));
    assertTrue(run.out().get(2).matches(".* plain +2 +1\\.0000 .*"), run.out().get(2));
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
    run("evaluate", "ranking", "--collection", folder.toString(), "--run", lines.toString());
    List<String> hits = Files.readAllLines(lines);
    assertEquals(30, hits.size());
    for (int i = 0; i < 30; i++) {
      assertTrue(hits.get(i).startsWith("q2 Q0 d/" + (30 - i) + " "), hits.get(i));
    }
  }

  @Test
  void severalCollectionsHaveTheirMeans() {
    Run run =
        run(
            "evaluate",
            "ranking",
            "--syntax",
            "--collection",
            folder.toString(),
            "--collection",
            folder.toString());
    assertEquals(7, run.out().size());
    assertTrue(run.out().getLast().matches("mean +plain +4 +1\\.0000 .*"), run.out().getLast());
  }

  @Test
  void whatIsWrongIsOneLine() throws IOException {
    assertEquals(2, run("evaluate").exitCode());
    assertEquals(2, run("evaluate", "ranking").exitCode());
    String name = folder.toString();
    assertEquals(2, run("evaluate", "ranking", "--match", "best", "--collection", name).exitCode());
    Files.delete(folder.resolve("qrels.tsv"));
    Run run = run("evaluate", "ranking", "--collection", name);
    assertEquals(1, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("qrels.tsv"), run.err());
  }
}
