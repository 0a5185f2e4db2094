package org.lectern.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What the commands of `lectern evaluate` have in common: they read files, and print figures.
@Command(
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed, such as a file that is missing", "2:wrong use"})
abstract class EvaluationCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }

  PrintWriter out() {
    return line().getOut();
  }

  ParameterException misused(String message) {
    return new ParameterException(line(), message);
  }

  /// @param what cannot be evaluated, in the plural
  static CommandFailedException unreadable(String what, IOException failed) {
    String reason =
        switch (failed) {
          case NoSuchFileException missing -> "there is no file " + missing.getFile();
          case AccessDeniedException closed -> "no permission to open " + closed.getFile();
          default -> String.valueOf(failed.getMessage());
        };
    return new CommandFailedException(ExitCode.FAILED, what + " cannot be evaluated: " + reason);
  }
}
