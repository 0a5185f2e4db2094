package org.lectern.server;

/// How a command ends.
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USE = 2;
  static final int SOME_FAILED = 3;

  /// Source: `EX_CONFIG` of sysexits.h.
  static final int CONFIGURATION = 78;

  /// Source: a shell's 128 and the number of SIGINT.
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
