package org.lectern.server;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import org.lectern.lucene.LuceneEngine;
import org.lectern.search.SearchEngine;
import picocli.CommandLine;

/// The sample, served on a free port.
public final class DemoSite implements AutoCloseable {
  private static final String SAMPLE = "src/main/resources/org/lectern/server/sample";

  private final LuceneEngine engine;
  private final SearchServer server;

  /// @param folder that becomes the data folder
  public DemoSite(Path folder) {
    CommandLine lectern = Main.commandLine(Map.of());
    lectern.setOut(new PrintWriter(Writer.nullWriter()));
    int exit = lectern.execute("ingest", "--data", folder.toString(), SAMPLE);
    if (exit != ExitCode.DONE) {
      throw new IllegalStateException("the sample was not ingested, exit code " + exit);
    }
    Map<Setting, String> flags =
        Map.of(
            Setting.PORT,
            "0",
            Setting.DATA,
            folder.toString(),
            // A slow machine must not cut a search short.
            Setting.SEARCH_DEADLINE,
            "30s");
    Configuration configuration = Configuration.of(SettingValues.read(flags, Map.of()));
    this.engine = LuceneEngine.open(new DataFolder(configuration.data()).index());
    this.server = SearchServer.start(engine, configuration);
  }

  /// `http://127.0.0.1:49152`.
  public String address() {
    return server.address();
  }

  public SearchEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    server.close();
    engine.close();
  }
}
