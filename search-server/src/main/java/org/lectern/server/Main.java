package org.lectern.server;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lectern.search.DamagedIndexException;
import org.lectern.search.IndexVersionException;
import org.lectern.store.DatabaseFailure;
import org.lectern.store.StoreVersionException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The command `lectern`.
public final class Main {
  // It warns that vectors could be faster; nothing here searches vectors. A level is forgotten
  // with its logger, so the logger is kept.
  private static final Logger LUCENE_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Main() {}

  public static void main(String[] arguments) {
    LUCENE_VECTORS.setLevel(Level.SEVERE);
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  /// @param environment the variables of the process
  static CommandLine commandLine(Map<String, String> environment) {
    CommandLine line = new CommandLine(new LecternCommand());
    line.addSubcommand(new DemoCommand(environment));
    line.addSubcommand(new IngestCommand(environment));
    line.addSubcommand(new ServeCommand(environment));
    line.addSubcommand(new SearchCommand(environment));
    line.addSubcommand(FactsCommand.line(environment));
    line.addSubcommand(evaluate());
    line.setParameterExceptionHandler((wrong, _) -> misused(wrong));
    line.setExecutionExceptionHandler((failed, command, _) -> failed(failed, command));
    return line;
  }

  private static CommandLine evaluate() {
    return new CommandLine(new EvaluateCommand())
        .addSubcommand(new EvaluateFactsCommand())
        .addSubcommand(new EvaluateRankingCommand())
        .addSubcommand(new EvaluateTopicsCommand())
        .addSubcommand(new EvaluateNamesCommand())
        .addSubcommand(new EvaluateKindsCommand())
        .addSubcommand(new EvaluateValuesCommand());
  }

  private static int misused(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    say(command.getErr(), wrong.getMessage() + "; see '" + name + " --help'");
    return ExitCode.WRONG_USE;
  }

  private static int failed(Exception failure, CommandLine command) {
    return switch (failure) {
      case CommandFailedException known -> {
        say(command.getErr(), known.getMessage());
        yield known.exitCode();
      }
      case IndexVersionException wrong -> {
        say(command.getErr(), wrong.getMessage());
        yield ExitCode.CONFIGURATION;
      }
      case StoreVersionException wrong -> {
        say(command.getErr(), wrong.getMessage());
        yield ExitCode.CONFIGURATION;
      }
      case DamagedIndexException damaged -> {
        say(command.getErr(), damaged.getMessage());
        yield ExitCode.FAILED;
      }
      case UncheckedIOException unreadable -> {
        say(command.getErr(), unreadable.getMessage() + ": " + reason(unreadable.getCause()));
        yield ExitCode.FAILED;
      }
      default -> {
        say(
            command.getErr(),
            DatabaseFailure.sentence(failure)
                .orElseGet(() -> "failed unexpectedly, please report it: " + reason(failure)));
        yield ExitCode.FAILED;
      }
    };
  }

  private static String reason(@Nullable Throwable failure) {
    if (failure == null) {
      return "unknown reason";
    }
    String message = failure.getMessage();
    String kind = failure.getClass().getSimpleName();
    return message == null ? kind : message + " (" + kind + ")";
  }

  private static void say(PrintWriter err, @Nullable String message) {
    err.println("lectern: " + String.valueOf(message).replaceAll("\\s*\\R\\s*", " "));
    err.flush();
  }
}
