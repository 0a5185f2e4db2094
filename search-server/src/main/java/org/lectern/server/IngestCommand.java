package org.lectern.server;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.Ingest;
import org.lectern.ingest.IngestReport;
import org.lectern.lucene.LuceneWriter;
import org.lectern.search.DocumentWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lectern ingest`: files into the index of the data folder.
@Command(
    name = "ingest",
    description = "Reads documents into the data folder; the same document again is an update.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, every document was read",
      "1:failed, such as another ingest that is writing",
      "2:wrong use",
      "3:done, but some documents failed; the report names them",
      "78:wrong configuration, an index of another version, or no JDK 25"
    })
final class IngestCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--rebuild",
      description = "Throws the index away first; needed after an update that changes it.")
  private boolean rebuild;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Folders and files to read.")
  private List<Path> paths = new ArrayList<>();

  IngestCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Configuration configuration = Configuration.of(SettingValues.read(data.flags(), environment));
    DataFolder folder = new DataFolder(configuration.data());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    IngestReport report;
    try (var _ = folder.lock();
        DocumentWriter writer =
            rebuild ? LuceneWriter.rebuild(folder.index()) : LuceneWriter.open(folder.index())) {
      IngestPrinter progress = new IngestPrinter(out, InstantSource.system());
      report = new Ingest(paths, writer, InstantSource.system(), progress).run();
    }
    out.println(report.text());
    out.flush();
    folder.write(report.json());
    return report.counts().failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
