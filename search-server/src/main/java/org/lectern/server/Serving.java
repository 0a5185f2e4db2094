package org.lectern.server;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.lectern.lucene.LuceneEngine;

/// Serves a data folder until the process is told to stop.
final class Serving {
  private static final Duration WARM_UP = Duration.ofSeconds(2);

  private final Configuration configuration;
  private final PrintWriter out;

  /// @param out takes the address, once searches are answered
  Serving(Configuration configuration, PrintWriter out) {
    this.configuration = configuration;
    this.out = out;
  }

  /// Does not come back.
  ///
  /// @param notice printed behind the address, and at the foot of every page; `null` for none
  /// @throws CommandFailedException if the address cannot be had
  void untilStopped(@Nullable String notice) throws InterruptedException {
    LuceneEngine engine =
        LuceneEngine.open(new DataFolder(configuration.data()).index(), configuration.cursors());
    SearchServer server = start(engine, notice);
    IndexFollower follower = IndexFollower.start(engine::refresh, configuration.refreshInterval());
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("stop")
                .unstarted(() -> {
                  server.close();
                  follower.close();
                  engine.close();
                }));
    out.println(server.address());
    if (notice != null) {
      out.println(notice);
    }
    out.flush();
    new CountDownLatch(1).await();
  }

  private SearchServer start(LuceneEngine engine, @Nullable String notice) {
    try {
      return SearchServer.start(engine, configuration, notice, () -> WarmUp.run(engine, WARM_UP));
    } catch (RuntimeException failed) {
      engine.close();
      throw failed;
    }
  }
}
