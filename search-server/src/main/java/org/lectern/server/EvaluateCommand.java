package org.lectern.server;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lectern evaluate`, which does nothing without saying what.
@Command(
    name = "evaluate",
    description = "Measures how good Lectern is.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT")
final class EvaluateCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Missing what to evaluate: facts, ranking or topics");
  }
}
