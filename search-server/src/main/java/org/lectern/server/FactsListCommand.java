package org.lectern.server;

import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `lectern facts list`.
@Command(name = "list", description = "Lists the corrections, of all documents or of one.")
final class FactsListCommand extends FactCommand {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "A document's id; default: all.")
  private @Nullable String id;

  FactsListCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    DataFolder folder = folder();
    if (Files.exists(folder.database())) {
      try (Store store = Store.open(folder.database())) {
        store.corrections().stream()
            .filter(correction -> id == null || correction.document().equals(id))
            .forEach(correction -> out().println(FactCommand.text(correction)));
      }
    }
    out().flush();
    return ExitCode.DONE;
  }
}
