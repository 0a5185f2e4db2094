package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path data;

  private Configuration read(Map<Setting, String> flags, Map<String, String> environment) {
    return Configuration.of(SettingValues.read(flags, environment));
  }

  private void file(String properties) throws IOException {
    Files.writeString(data.resolve("lectern.properties"), properties);
  }

  private String refusal(Map<String, String> environment) {
    Map<Setting, String> flags = Map.of(Setting.DATA, data.toString());
    var refused = assertThrows(CommandFailedException.class, () -> read(flags, environment));
    assertEquals(ExitCode.CONFIGURATION, refused.exitCode());
    return String.valueOf(refused.getMessage());
  }

  @Test
  void readmeHasTheTableOfSettings() throws IOException {
    assertTrue(
        Files.readString(Path.of("..", "README.md")).contains("\n\n" + Setting.table() + "\n\n"),
        () -> "README.md must have this table:\n" + Setting.table());
  }

  @Test
  void flagBeatsEnvironmentBeatsFileBeatsDefault() throws IOException {
    String folder = data.toString();
    assertEquals(8080, read(Map.of(Setting.DATA, folder), Map.of()).port());
    file("port=1001\nsearch-deadline = 250ms\n");
    assertEquals(1001, read(Map.of(Setting.DATA, folder), Map.of()).port());
    var environment = Map.of("LECTERN_PORT", "1002", "LECTERN_DATA", folder);
    assertEquals(1002, read(Map.of(), environment).port());
    assertEquals(1003, read(Map.of(Setting.PORT, "1003"), environment).port());
    assertEquals(Duration.ofMillis(250), read(Map.of(), environment).searchDeadline());
  }

  @Test
  void dataFolderIsTheUsersOwnUnlessToldOtherwise() {
    assertEquals(
        Path.of("/home/x/.local/share/lectern"), read(Map.of(), Map.of("HOME", "/home/x")).data());
    var xdg = Map.of("HOME", "/home/x", "XDG_DATA_HOME", "/y");
    assertEquals(Path.of("/y/lectern"), read(Map.of(), xdg).data());
  }

  @Test
  void unknownKeyInTheFileIsAnError() throws IOException {
    file("prot=1001\n");
    assertTrue(refusal(Map.of()).contains("has the key prot, which is no setting"));
  }

  @Test
  void dataFolderCannotStandInItsOwnFile() throws IOException {
    file("data=/elsewhere\n");
    assertTrue(refusal(Map.of()).contains("has the key data, which is no setting"));
  }

  @Test
  void unknownVariableIsAnErrorButNotThoseOfTheScript() {
    read(Map.of(Setting.DATA, data.toString()), Map.of("LECTERN_JAVA_HOME", "/x"));
    assertTrue(refusal(Map.of("LECTERN_PROT", "1")).contains("has LECTERN_PROT"));
  }

  @Test
  void valueOutOfRangeNamesRangeAndPlace() throws IOException {
    assertEquals(
        "LECTERN_SEARCH_DEADLINE must be 10ms to 1m, got '2'",
        refusal(Map.of("LECTERN_SEARCH_DEADLINE", "2")));
    file("port=65536\n");
    assertTrue(refusal(Map.of()).startsWith("port in " + data));
  }

  @Test
  void wrongFlagIsWrongUse() {
    var flags = Map.of(Setting.DATA, data.toString(), Setting.PORT, "-1");
    var refused = assertThrows(CommandFailedException.class, () -> read(flags, Map.of()));
    assertEquals(ExitCode.WRONG_USE, refused.exitCode());
  }

  @Test
  void everyDefaultIsWithinItsRange() {
    assertEquals(100, read(Map.of(), Map.of("HOME", "/home/x")).searchQueue());
  }
}
