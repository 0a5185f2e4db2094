package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir private Path data;

  private static void assertOneLine(String expected, CommandRun run) {
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(expected), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "serve", "search"})
  void everyCommandHasHelpWithItsExitCodes(String command) {
    CommandRun help = CommandRun.of(command, "--help");
    assertEquals(0, help.exitCode());
    assertTrue(help.out().contains("--data=DIR"), help.out());
    assertTrue(help.out().contains("Exit codes:"), help.out());
    assertTrue(CommandRun.of("--help").out().contains("  " + command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts set",
        "facts unset",
        "facts list",
        "facts clear",
        "evaluate facts",
        "evaluate names",
        "evaluate kinds",
        "evaluate ranking",
        "evaluate topics"
      })
  void commandsInsideOthersHaveHelpWithTheirExitCodes(String command) {
    CommandRun help = CommandRun.of((command + " --help").split(" ", -1));
    assertEquals(0, help.exitCode());
    assertTrue(help.out().contains("Exit codes:"), help.out());
    assertTrue(help.out().lines().anyMatch(line -> line.matches(" +2 +wrong use")), help.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "serve --prt 1",
        "search",
        "ingest",
        "serve --port x",
        "serve --port"
      })
  void wrongUseIsOneLineAndExitCode2(String arguments) {
    CommandRun run = CommandRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertOneLine("lectern: ", run);
  }

  @Test
  void wrongConfigurationIsExitCode78() throws IOException {
    Files.writeString(data.resolve("lectern.properties"), "prot=1");
    CommandRun run = CommandRun.of("search", "--data", data.toString(), "tax");
    assertEquals(ExitCode.CONFIGURATION, run.exitCode());
    assertOneLine("prot, which is no setting", run);
  }

  @Test
  void secondWriterIsToldToWait() {
    try (var _ = new DataFolder(data).lock()) {
      CommandRun run = CommandRun.of("ingest", "--data", data.toString(), "some.txt");
      assertEquals(ExitCode.FAILED, run.exitCode());
      assertOneLine("another ingest is writing to " + data, run);
    }
  }

  @Test
  void takenPortSaysHowToChooseAnother() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      CommandRun run = CommandRun.of("serve", "--data", data.toString(), "--port", port);
      assertEquals(ExitCode.FAILED, run.exitCode());
      assertOneLine("choose another port with --port N, or --port 0 for a free one", run);
    }
  }

  @Test
  void ingestedFilesAreFoundAndFailedOnesNamed() throws IOException {
    Path file = Files.writeString(data.resolve("speech.txt"), "A speech about tax policy.");
    Path folder = data.resolve("library");
    String missing = data.resolve("none.txt").toString();
    CommandRun done = CommandRun.of("ingest", "--data", folder.toString(), file.toString());
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    CommandRun some =
        CommandRun.of("ingest", "--data", folder.toString(), file.toString(), missing);
    assertEquals(ExitCode.SOME_FAILED, some.exitCode(), some.err());
    assertTrue(some.out().contains("1 unchanged"), some.out());
    assertTrue(some.out().contains("none.txt"), some.out());
    String report = Files.readString(folder.resolve("ingest-report.json"));
    assertTrue(report.contains("\"failed\":1"), report);
    CommandRun again =
        CommandRun.of("ingest", "--rebuild", "--data", folder.toString(), file.toString());
    assertTrue(again.out().contains("1 indexed"), again.out());
    assertTrue(
        CommandRun.of("search", "--data", folder.toString(), "tax")
            .out()
            .startsWith("1 document,"));
  }

  @Test
  void reportListsEverySourceAndItsSumsAddUp() throws IOException {
    Path library = Files.createDirectories(data.resolve("library"));
    Files.writeString(library.resolve("a.txt"), "A speech about tax policy.");
    Files.writeString(library.resolve("b.txt"), "A speech about tax policy.");
    Files.writeString(library.resolve("c.txt"), "");
    String folder = data.resolve("data").toString();
    CommandRun.of("ingest", "--data", folder, library.toString());
    CommandRun report = CommandRun.of("ingest", "--data", folder, "--report");
    assertEquals(ExitCode.DONE, report.exitCode(), report.err());
    assertTrue(report.out().startsWith("indexed a.txt (1 indexed, "), report.out());
    assertTrue(report.out().contains("\nduplicate_of "), report.out());
    assertTrue(report.out().contains("failed c.txt: the file is empty"), report.out());
    assertTrue(
        report
            .out()
            .contains("3 sources: 1 indexed, 0 unchanged, 1 duplicate, 1 failed, 0 removed"),
        report.out());
  }

  @Test
  void correctionByHandIsFoundByFiltersAndSurvivesTheNextIngest() throws IOException {
    Path file = Files.writeString(data.resolve("speech.txt"), "A speech about tax policy.");
    String folder = data.resolve("library").toString();
    CommandRun.of("ingest", "--data", folder, file.toString());
    String id =
        CommandRun.of("search", "--data", folder, "--json", "tax").out().split("\"id\":\"", 2)[1];
    id = id.substring(0, id.indexOf('"'));
    CommandRun set =
        CommandRun.of("facts", "set", "--data", folder, id, "founded", "1931", "--note", "Charter");
    assertEquals(ExitCode.DONE, set.exitCode(), set.err());
    assertTrue(set.out().contains("1931 (set by hand: Charter)"), set.out());
    Files.writeString(file, "A longer speech about tax policy.");
    CommandRun.of("ingest", "--data", folder, file.toString());
    String found = CommandRun.of("search", "--data", folder, "founded:1931 longer").out();
    assertTrue(found.startsWith("1 document,"), found);
    CommandRun wrong =
        CommandRun.of("facts", "set", "--data", folder, id, "founded", "soon", "--note", "x");
    assertEquals(ExitCode.WRONG_USE, wrong.exitCode());
    assertOneLine("a year, 1 to 9999", wrong);
    assertTrue(
        CommandRun.of("facts", "list", "--data", folder)
            .out()
            .contains(id + " set founded '1931'"));
    assertTrue(CommandRun.of("facts", "clear", "--data", folder, id).out().contains("1 forgotten"));
    assertEquals("", CommandRun.of("facts", "list", "--data", folder).out());
  }

  @Test
  void correctionWhereNothingIsMakesNoFolder() {
    Path nothing = data.resolve("nothing");
    CommandRun set =
        CommandRun.of(
            "facts", "set", "--data", nothing.toString(), "a", "founded", "1931", "--note", "x");
    assertEquals(ExitCode.FAILED, set.exitCode());
    assertOneLine("there are no documents in " + nothing, set);
    assertTrue(Files.notExists(nothing));
  }

  @Test
  void ingestRefusesFormatsAndMappingsThatAreNone() {
    for (String wrong : new String[] {"--format=pdf", "--mapping=/none.toml", "--jobs=0"}) {
      CommandRun run = CommandRun.of("ingest", "--data", data.toString(), wrong, data.toString());
      assertEquals(ExitCode.WRONG_USE, run.exitCode());
      assertOneLine("lectern: ", run);
    }
    CommandRun missing =
        CommandRun.of("ingest", "--data", data.toString(), "--mapping=/none.toml", "x");
    assertOneLine("--mapping must be a file that can be read, got '/none.toml'", missing);
  }

  @Test
  void unknownHostSaysWhatToChoose() {
    CommandRun run =
        CommandRun.of(
            "serve", "--data", data.toString(), "--host", "nowhere.invalid", "--port", "0");
    assertEquals(ExitCode.FAILED, run.exitCode());
    assertOneLine("choose an address of this machine with --host", run);
  }

  @Test
  void dataMustBeAFolder() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "text");
    CommandRun run = CommandRun.of("search", "--data", file.toString(), "tax");
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertOneLine("--data must be a folder, got '" + file + "'", run);
  }

  @Test
  void searchPrintsWhatPeopleRead() {
    Shelf.open(data.resolve("index")).close();
    CommandRun run = CommandRun.of("search", "--data", data.toString(), "affinity", "groups");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        """
        1 document, 1 organization

        1. The <b>Leadership</b> Collaborative
           A third party · Profile · InfluenceWatch · 2016-12 · hostile
           <script>affinity</script> groups
        """,
        run.out().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void searchAsJsonIsTheAnswerOfTheApi() throws Exception {
    try (var http = new ServerFixture(Shelf.open(data.resolve("index")))) {
      CommandRun run =
          CommandRun.of("search", "--data", data.toString(), "--json", "--limit", "1", "affinity");
      String asked = http.get("/api/v1/search?q=affinity&limit=1").body();
      String took = "\"took_ms\":[0-9]+";
      assertEquals(asked.replaceAll(took, ""), run.out().strip().replaceAll(took, ""));
    }
  }

  @Test
  void searchMatchesAsAskedForAndSaysWhatBecameOfTheWords() {
    Shelf.open(data.resolve("index")).close();
    CommandRun all =
        CommandRun.of("search", "--data", data.toString(), "--match", "all", "affinity", "zebra");
    assertTrue(all.out().startsWith("0 documents, 0 organizations"), all.out());
    CommandRun any =
        CommandRun.of("search", "--data", data.toString(), "--match", "any", "affinity", "zebra");
    assertTrue(any.out().contains("No document has zebra; left out."), any.out());
    CommandRun none =
        CommandRun.of("search", "--data", data.toString(), "--match", "none", "affinity");
    assertEquals(ExitCode.WRONG_USE, none.exitCode());
    assertOneLine("match must be a match mode (auto, all, most, any), got none", none);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--limit 101 tax", "--limit x tax"})
  void searchRefusesWhatTheApiRefuses(String arguments) {
    CommandRun run = CommandRun.of(("search --data " + data + " " + arguments).split(" ", -1));
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertOneLine("limit must be a whole number from 0 to 100", run);
  }
}
