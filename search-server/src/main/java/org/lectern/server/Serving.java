package org.lectern.server;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.lectern.lucene.LuceneEngine;

/// Serves a data folder until the process is told to stop.
final class Serving {
  private static final Duration WARM_UP = Duration.ofSeconds(3);

  private final Configuration configuration;
  private final PrintWriter out;

  /// @param out takes the address, once searches are answered
  Serving(Configuration configuration, PrintWriter out) {
    this.configuration = configuration;
    this.out = out;
  }

  /// Does not come back.
  ///
  /// @param notice to print behind the address; empty for none
  /// @throws CommandFailedException if the address cannot be had
  void untilStopped(String notice) throws InterruptedException {
    LuceneEngine engine = LuceneEngine.open(new DataFolder(configuration.data()).index());
    SearchServer server = start(engine);
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
    if (!notice.isEmpty()) {
      out.println(notice);
    }
    out.flush();
    new CountDownLatch(1).await();
  }

  private SearchServer start(LuceneEngine engine) {
    try {
      return SearchServer.start(engine, configuration, () -> WarmUp.run(engine, WARM_UP));
    } catch (RuntimeException failed) {
      engine.close();
      throw failed;
    }
  }
}
