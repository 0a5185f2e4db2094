package org.lectern.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.IngestRequest;
import org.lectern.ingest.Recipe;
import org.lectern.ingest.reader.InvalidMappingException;
import org.lectern.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "78:wrong configuration, an index of another version, or no JDK 25",
      "130:stopped by Ctrl-C or SIGTERM; what was done is kept, the same command goes on"
    })
final class IngestCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--rebuild",
      description = "Throws the index away first; needed after an update that changes it.")
  private boolean rebuild;

  @Option(
      names = "--dry-run",
      description = "Reads everything and says what would happen, but writes no document.")
  private boolean dryRun;

  @Option(
      names = "--sync",
      description =
          "Removes documents whose source is gone below the PATHs; without it none ever is.")
  private boolean sync;

  @Option(
      names = "--retry-failed",
      description = "Reads only what failed before, below the PATHs if any are given.")
  private boolean retry;

  @Option(
      names = "--report",
      description = "Lists what became of every source so far, with sums; reads nothing.")
  private boolean report;

  @Option(
      names = "--delete",
      paramLabel = "ID",
      arity = "1..*",
      description = "Removes these documents. One whose source is still there comes back with it.")
  private List<String> delete = new ArrayList<>();

  @Option(
      names = "--resolve",
      description =
          "Works out anew which documents are about one organization; needs no PATH. Every ingest"
              + " does it for what is new.")
  private boolean resolve;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads that read facts, 1 to 256; default: one a processor.")
  private @Nullable Integer jobs;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "Reads every file as text, markdown, html, csv, tsv, jsonl or json; default: what its bytes"
              + " are.")
  private @Nullable String format;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "A TOML file that says which column or key of the records is which field.")
  private @Nullable Path mapping;

  @Option(names = "--json", description = "Prints a JSON object a line, for machines.")
  private boolean json;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Folders and files to read.")
  private List<Path> paths = new ArrayList<>();

  IngestCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    check();
    Configuration configuration = Configuration.of(SettingValues.read(data.flags(), environment));
    DataFolder folder = new DataFolder(configuration.data());
    PrintWriter out = command().getOut();
    if (report) {
      try (Store store =
          Files.exists(folder.database()) ? Store.open(folder.database()) : Store.inMemory()) {
        new SourcesPrinter(out, json).print(store);
      }
      return ExitCode.DONE;
    }
    IngestSession session = new IngestSession(folder, out, rebuild, json);
    return delete.isEmpty() ? session.run(request()) : session.delete(delete);
  }

  private CommandLine command() {
    return Objects.requireNonNull(spec).commandLine();
  }

  private void check() {
    if (paths.isEmpty() && !report && !retry && !resolve && delete.isEmpty()) {
      throw new ParameterException(command(), "Missing required parameter: 'PATH'");
    }
    if (jobs != null && (jobs < 1 || jobs > 256)) {
      throw new ParameterException(command(), "--jobs must be 1 to 256, got " + jobs);
    }
    if (!paths.isEmpty() && (report || !delete.isEmpty())) {
      throw new ParameterException(command(), "--report and --delete take no PATH");
    }
    if (dryRun && (rebuild || !delete.isEmpty())) {
      throw new ParameterException(command(), "--dry-run goes with neither --rebuild nor --delete");
    }
  }

  private IngestRequest request() {
    int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    return new IngestRequest(paths, recipe(), threads, sync, dryRun, retry, resolve);
  }

  private Recipe recipe() {
    try {
      return Recipe.of(format, mapping);
    } catch (IllegalArgumentException | InvalidMappingException wrong) {
      throw new ParameterException(command(), String.valueOf(wrong.getMessage()));
    } catch (IOException _) {
      throw new ParameterException(
          command(), "--mapping must be a file that can be read, got '" + mapping + "'");
    }
  }
}
