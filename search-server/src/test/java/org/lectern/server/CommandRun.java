package org.lectern.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a command line printed, and its exit code. The environment is empty.
record CommandRun(int exitCode, String out, String err) {
  static CommandRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.commandLine(Map.of())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  /// A command line whose first arguments are always the same.
  static CommandRun of(List<String> first, String... more) {
    return of(Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
