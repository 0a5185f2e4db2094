package org.lectern.server;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lectern facts`: corrects what the rules read, by hand.
@Command(
    name = "facts",
    description = {
      "Corrects the facts of documents by hand.",
      "A correction wins over every rule, survives that the document is read again, and shows its"
          + " note where others show the words they were read from."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    footer = {
      "",
      "Examples:",
      "  lectern facts set k3v5x2 founded 1987 --note 'Charter of May 4, 1987'",
      "  lectern facts unset k3v5x2 place 'Pittsburgh, PA' --note 'Home of the founder'",
      "  lectern facts list k3v5x2",
      "  lectern facts clear k3v5x2 founded"
    })
final class FactsCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  static CommandLine line(Map<String, String> environment) {
    return new CommandLine(new FactsCommand())
        .addSubcommand(new FactsSetCommand(environment))
        .addSubcommand(new FactsUnsetCommand(environment))
        .addSubcommand(new FactsListCommand(environment))
        .addSubcommand(new FactsClearCommand(environment));
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Missing what to do: set, unset, list or clear");
  }
}
