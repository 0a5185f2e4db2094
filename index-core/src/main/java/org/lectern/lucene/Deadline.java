package org.lectern.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/// The moment after which a search stops.
final class Deadline implements QueryTimeout {
  /// Thrown where the deadline is met outside Lucene's own checks.
  static final class MetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MetException() {
      super("the deadline was met", null, false, false);
    }
  }

  private final long end;

  Deadline(Duration budget) {
    end = System.nanoTime() + budget.toNanos();
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - end > 0;
  }

  /// @throws MetException if the moment has come
  void check() {
    if (shouldExit()) {
      throw new MetException();
    }
  }
}
