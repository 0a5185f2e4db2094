package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTopicsCommandTest {
  @TempDir private Path folder;

  private String file = "";

  @BeforeEach
  void bills() throws IOException {
    Path bills = folder.resolve("bills.jsonl");
    Files.writeString(
        bills,
        bill(1, "Education", "Smaller classes", "Pays teachers of public schools.")
            + bill(2, "Education", "School buses", "Students and teachers ride free.")
            + bill(3, "Health", "Rural hospitals", "Trains nurses for hospitals and clinics.")
            + bill(4, "Energy", "Hospital power", "Doctors and patients of a hospital need it.")
            + bill(5, "Commemorations", "Founders Day", "Schools and teachers celebrate.")
            + bill(6, "Health", "Lamps", "Nothing that is about any area."));
    file = bills.toString();
  }

  private static String bill(int number, String area, String title, String summary) {
    return String.format(
        Locale.ROOT,
        "{\"id\": \"b%d\", \"introduced\": \"2031-01-0%d\", \"policy_area\": \"%s\","
            + " \"title\": \"%s\", \"summary\": \"%s\"}%n",
        number,
        number,
        area,
        title,
        summary);
  }

  @Test
  void figuresAreThoseOfEveryDocumentThatStatesAnArea() {
    CommandRun run = CommandRun.of("evaluate", "topics", "--file", file, "--min", "2");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(
        run.lines().get(1).matches("education +2 +1\\.000 +1\\.000 +1\\.000"), run.lines().get(1));
    assertTrue(
        run.lines().get(2).matches("health +2 +0\\.500 +0\\.500 +0\\.500"), run.lines().get(2));
    assertEquals(
        "macro-F1 0.7500 over 2 areas with at least 2 documents; accuracy 0.6000 of 5 documents",
        run.lines().get(3));
    assertEquals(
        List.of("    1 stated health, read none", "    1 stated energy, read health"),
        run.lines().subList(4, 6));
  }

  @Test
  void aHalfIsEverySecondDocument() {
    CommandRun odd =
        CommandRun.of("evaluate", "topics", "--file", file, "--half", "odd", "--min", "1");
    assertTrue(odd.lines().get(3).endsWith("accuracy 1.0000 of 2 documents"), odd.lines().get(3));
    CommandRun even =
        CommandRun.of("evaluate", "topics", "--file", file, "--half", "even", "--min", "1");
    assertTrue(even.lines().get(4).endsWith("accuracy 0.3333 of 3 documents"), even.lines().get(4));
  }

  @Test
  void candidatesArePhrasesThatTheFileDoesNotHave() throws IOException {
    StringBuilder bills = new StringBuilder();
    for (int i = 1; i < 6; i++) {
      bills.append(bill(i, "Energy", "Lamp " + i, "About the snorkelwick furnace."));
      bills.append(bill(i, "Health", "Ward " + i, "About the ward."));
    }
    Files.writeString(Path.of(file), bills);
    CommandRun run = CommandRun.of("evaluate", "topics", "--file", file, "--learn", "3");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.lines().contains("energy\t3\tsnorkelwick\t5\t5\t5"), run.lines().toString());
    assertTrue(run.lines().stream().noneMatch(line -> line.contains("About")));
  }

  @Test
  void whatIsWrongIsOneLine() {
    assertEquals(2, CommandRun.of("evaluate", "topics").exitCode());
    assertEquals(
        2, CommandRun.of("evaluate", "topics", "--file", file, "--half", "left").exitCode());
    assertEquals(2, CommandRun.of("evaluate", "topics", "--file", file, "--min", "0").exitCode());
    CommandRun run =
        CommandRun.of("evaluate", "topics", "--file", folder.resolve("none.jsonl").toString());
    assertEquals(1, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("there is no file "), run.err());
    assertTrue(run.err().contains("none.jsonl"), run.err());
  }
}
