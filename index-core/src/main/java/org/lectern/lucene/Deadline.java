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

  private Deadline(long end) {
    this.end = end;
  }

  /// This one, or one that leaves some time from now, whichever is later.
  Deadline orAtLeast(Duration time) {
    return left() > time.toNanos() ? this : new Deadline(System.nanoTime() + time.toNanos());
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - end > 0;
  }

  /// The time until then, in nanoseconds; below 0 afterwards.
  long left() {
    return end - System.nanoTime();
  }

  /// @throws MetException if the moment has come
  void check() {
    if (shouldExit()) {
      throw new MetException();
    }
  }
}
