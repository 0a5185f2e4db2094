package org.lectern.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Measures the processor time of this thread, for the benchmarks, and says what was measured: in
/// the log, and at the end of `target/bench.txt`.
final class Measurement {
  private static final System.Logger LOG = System.getLogger(Measurement.class.getName());
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final int WARMING_UP = 2;

  /// What is measured.
  interface Work {
    /// Answers anything that depends on the work, so that it has to be done.
    long run() throws IOException;
  }

  private Measurement() {}

  static void say(String line) throws IOException {
    LOG.log(System.Logger.Level.INFO, line);
    Files.writeString(
        Path.of("target", "bench.txt"),
        Instant.now() + " " + line + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /// The processor time of one run of each, in microseconds: of several rounds, taken in turns, the
  /// least.
  static double[] least(List<Work> works, int times) throws IOException {
    double[] best = new double[works.size()];
    Arrays.fill(best, Double.MAX_VALUE);
    for (int round = -WARMING_UP; round < ROUNDS; round++) {
      for (int i = 0; i < best.length; i++) {
        double micros = once(works.get(i), times);
        best[i] = round < 0 ? best[i] : Math.min(best[i], micros);
      }
    }
    return best;
  }

  /// The time on the clock for one run of each, in microseconds, while so many threads run it as
  /// often as they can: of several rounds the least.
  static double[] wall(List<Work> works, int times, int threads) throws Exception {
    double[] best = new double[works.size()];
    Arrays.fill(best, Double.MAX_VALUE);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < best.length; i++) {
          Work work = works.get(i);
          List<Callable<Double>> runs =
              Collections.nCopies(
                  threads,
                  () -> {
                    once(work, times);
                    return 0.0;
                  });
          long start = System.nanoTime();
          for (Future<Double> run : pool.invokeAll(runs)) {
            run.get();
          }
          best[i] = Math.min(best[i], (System.nanoTime() - start) / 1e3 / times / threads);
        }
      }
    }
    return best;
  }

  /// The processor time of one run of several, in microseconds, not warmed up.
  static double once(Work work, int times) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long sink = 0;
    long start = threads.getCurrentThreadCpuTime();
    for (int time = 0; time < times; time++) {
      sink += work.run();
    }
    double micros = (threads.getCurrentThreadCpuTime() - start) / 1e3 / times;
    if (sink == Long.MIN_VALUE) {
      LOG.log(System.Logger.Level.DEBUG, "");
    }
    return micros;
  }
}
