package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `bin/lectern` beside a JDK and a Maven of paper, which only say that they were called.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for POSIX shells")
class StartScriptTest {
  @TempDir private Path temporary;
  private Path script;
  private Path jdk;
  private Path tools;

  private record Run(int exitCode, String out, String err) {}

  @BeforeEach
  void paper() throws IOException {
    script = temporary.resolve("a house/search-server/bin/lectern");
    Files.createDirectories(script.getParent());
    Files.copy(Path.of("bin", "lectern"), script, StandardCopyOption.COPY_ATTRIBUTES);
    jdk = jdk("25.0.1");
    tools = temporary.resolve("tools");
    executable(
        tools.resolve("mvn"), "sleep 1; echo built >>maven.log; mkdir -p search-server/target/lib");
  }

  private Path jdk(String version) throws IOException {
    Path home = temporary.resolve("jdk " + version);
    executable(home.resolve("bin/java"), "echo \"" + version + " $*\"");
    executable(home.resolve("bin/javac"), "exit 1");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static void executable(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Process start(Path command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command.toString(), "one", "two words"));
    builder.environment().keySet().removeIf(name -> name.contains("JAVA"));
    builder.environment().put("PATH", tools + ":/usr/bin:/bin");
    builder.environment().putAll(environment);
    return builder.directory(temporary.toFile()).start();
  }

  private static Run end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  private Run run(Path command) throws IOException, InterruptedException {
    return end(start(command, Map.of("LECTERN_JAVA_HOME", jdk.toString())));
  }

  @Test
  void runsTheJarsThroughASymlinkWhereThereIsNothingToBuild() throws Exception {
    Path link = temporary.resolve("lectern");
    Files.createSymbolicLink(link, temporary.relativize(script));
    Run run = run(link);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("25.0.1 "), run.out());
    assertTrue(
        run.out().endsWith("target/lib/* org.lectern.server.Main one two words\n"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void olderJavaHomeIsPassedOver() throws Exception {
    Path older = jdk("17.0.15");
    String path = jdk.resolve("bin") + ":/usr/bin:/bin";
    Run run = end(start(script, Map.of("JAVA_HOME", older.toString(), "PATH", path)));
    assertTrue(run.out().startsWith("25.0.1 "), run.out() + run.err());
  }

  @Test
  void wrongLecternJavaHomeIsOneLineAndExitCode78() throws Exception {
    Run run = end(start(script, Map.of("LECTERN_JAVA_HOME", jdk("17.0.15").toString())));
    assertEquals(ExitCode.CONFIGURATION, run.exitCode());
    assertTrue(run.err().matches("lectern: LECTERN_JAVA_HOME is .*, which is no JDK 25; .*\n"));
  }

  @Test
  void startsAtTheSameTimeBuildOnce() throws Exception {
    Path root = temporary.resolve("a house");
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Map<String, String> environment = Map.of("LECTERN_JAVA_HOME", jdk.toString());
    List<Process> both = List.of(start(script, environment), start(script, environment));
    for (Process each : both) {
      Run run = end(each);
      assertEquals(0, run.exitCode(), run.err());
      assertTrue(run.err().contains("building"), run.err());
      assertEquals(1, run.out().lines().count(), run.out());
    }
    assertEquals("built\n", Files.readString(root.resolve("maven.log")));
    assertEquals("", run(script).err());
  }

  @Test
  void failedBuildIsSaidAndTriedAgain() throws Exception {
    Files.writeString(temporary.resolve("a house/pom.xml"), "<project/>");
    executable(tools.resolve("mvn"), "echo reason; exit 1");
    Run run = run(script);
    assertEquals(ExitCode.FAILED, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().endsWith("reason\nlectern: the build failed; the lines above say why\n"));
    assertTrue(run(script).err().contains("building"));
  }
}
