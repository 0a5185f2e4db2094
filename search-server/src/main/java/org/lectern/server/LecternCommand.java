package org.lectern.server;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lectern` itself, which does nothing without a command.
@Command(
    name = "lectern",
    description = "A full-text search engine for policy documents.",
    mixinStandardHelpOptions = true,
    version = "lectern 1.0.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed; one line on standard error says why",
      "2:wrong use",
      "3:done, but some documents failed",
      "78:wrong configuration, an index of another version, or no JDK 25"
    },
    footer = {
      "",
      "A first run:",
      "  lectern demo",
      "",
      "With your own documents:",
      "  lectern ingest my-documents/",
      "  lectern serve",
      "",
      "'lectern COMMAND --help' tells more about a command; the settings are in README.md."
    })
final class LecternCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Missing command: demo, ingest, serve, search, facts or evaluate");
  }
}
