package org.lectern.server.api;

/// Carries a [Problem] to the one place where it becomes an answer.
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    // Without stack trace: it is an answer to somebody else's mistake, not a fault of ours.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
