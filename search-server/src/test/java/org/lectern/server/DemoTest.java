package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lucene.LuceneEngine;
import org.lectern.search.IndexState;

class DemoTest {
  @TempDir private Path home;

  private SampleIndex sample() {
    return new SampleIndex(new DataFolder(home.resolve("lectern-demo")));
  }

  private IndexState state() {
    try (LuceneEngine engine = LuceneEngine.open(sample().folder().index())) {
      return engine.state();
    }
  }

  @Test
  void sampleIsReadOnceAndAgainWhenItChanges() throws Exception {
    sample().build();
    IndexState first = state();
    assertTrue(first.documents() > 100, first.toString());
    sample().build();
    assertEquals(first, state());
    Files.writeString(home.resolve("lectern-demo/sample.sha256"), "another sample's");
    sample().build();
    assertEquals(first.documents(), state().documents());
    assertFalse(first.equals(state()));
  }

  @Test
  void documentsHaveNamesThatStay() {
    sample().build();
    try (LuceneEngine engine = LuceneEngine.open(sample().folder().index())) {
      assertTrue(engine.document("abernathy-quill-osei-profile").isPresent());
    }
  }

  @Test
  void demoHasAFolderOfItsOwnBesideTheUsualOne() {
    assertEquals(
        Path.of("/y/lectern-demo"), SettingValues.demoFolder(Map.of("XDG_DATA_HOME", "/y")));
    assertEquals(
        Path.of("/z/mine-demo"), SettingValues.demoFolder(Map.of("LECTERN_DATA", "/z/mine")));
  }

  @Test
  void takenPortIsOneLineThatSaysHowToChooseAnother() throws Exception {
    StringWriter err = new StringWriter();
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int exitCode =
          Main.commandLine(Map.of("XDG_DATA_HOME", home.toString()))
              .setOut(new PrintWriter(new StringWriter()))
              .setErr(new PrintWriter(err))
              .execute("demo", "--port", Integer.toString(taken.getLocalPort()));
      assertEquals(ExitCode.FAILED, exitCode);
    }
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("choose another port with --port N"), err.toString());
  }
}
