package org.lectern.server;

/// A command cannot go on; the message is the one line that the user reads.
final class CommandFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /// @param message what was wrong, and what to do
  CommandFailedException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /// A setting that is unknown or cannot have its value.
  static CommandFailedException configuration(String message) {
    return new CommandFailedException(ExitCode.CONFIGURATION, message);
  }

  int exitCode() {
    return exitCode;
  }
}
