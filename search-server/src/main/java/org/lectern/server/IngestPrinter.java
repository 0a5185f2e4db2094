package org.lectern.server;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.lectern.ingest.IngestProgress;

/// Prints a line about an ingest every other second, so that a long one is seen to live.
final class IngestPrinter implements IngestProgress {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final PrintWriter out;
  private final InstantSource clock;
  private Instant last;

  IngestPrinter(PrintWriter out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
    this.last = clock.instant();
  }

  @Override
  public void at(Counts counts) {
    Instant now = clock.instant();
    if (Duration.between(last, now).compareTo(PAUSE) < 0) {
      return;
    }
    last = now;
    out.printf(
        Locale.ROOT,
        "%,d seen: %,d indexed, %,d unchanged, %,d failed%n",
        counts.seen(),
        counts.indexed(),
        counts.unchanged(),
        counts.failed());
    out.flush();
  }
}
