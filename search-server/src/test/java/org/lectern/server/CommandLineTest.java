package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir private Path data;

  private record Run(int exitCode, String out, String err) {}

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.commandLine(Map.of())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  private static void assertOneLine(String expected, Run run) {
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(expected), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "serve", "search"})
  void everyCommandHasHelpWithItsExitCodes(String command) {
    Run help = run(command, "--help");
    assertEquals(0, help.exitCode());
    assertTrue(help.out().contains("--data=DIR"), help.out());
    assertTrue(help.out().contains("Exit codes:"), help.out());
    assertTrue(run("--help").out().contains("  " + command));
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
    Run run = run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertOneLine("lectern: ", run);
  }

  @Test
  void wrongConfigurationIsExitCode78() throws IOException {
    Files.writeString(data.resolve("lectern.properties"), "prot=1");
    Run run = run("search", "--data", data.toString(), "tax");
    assertEquals(ExitCode.CONFIGURATION, run.exitCode());
    assertOneLine("prot, which is no setting", run);
  }

  @Test
  void secondWriterIsToldToWait() {
    try (var _ = new DataFolder(data).lock()) {
      Run run = run("ingest", "--data", data.toString(), "some.txt");
      assertEquals(ExitCode.FAILED, run.exitCode());
      assertOneLine("another ingest is writing to " + data, run);
    }
  }

  @Test
  void takenPortSaysHowToChooseAnother() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var flags =
          Map.of(
              Setting.DATA, data.toString(), Setting.PORT, Integer.toString(taken.getLocalPort()));
      Configuration configuration = Configuration.of(SettingValues.read(flags, Map.of()));
      try (var engine = new FakeEngine(Duration.ZERO)) {
        var refused =
            assertThrows(
                CommandFailedException.class, () -> SearchServer.start(engine, configuration));
        assertEquals(ExitCode.FAILED, refused.exitCode());
        assertTrue(
            String.valueOf(refused.getMessage())
                .endsWith("choose another port with --port N, or --port 0 for a free one"));
      }
    }
  }
}
