package org.lectern.server;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks for new commits from time to time, on a thread of its own.
final class IndexFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("refresh").unstarted(task));
  private final Runnable refresh;
  private boolean failing;

  private IndexFollower(Runnable refresh) {
    this.refresh = refresh;
  }

  /// @param refresh takes up new commits
  static IndexFollower start(Runnable refresh, Duration interval) {
    IndexFollower follower = new IndexFollower(refresh);
    var _ =
        follower.thread.scheduleWithFixedDelay(
            follower::follow, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    return follower;
  }

  private void follow() {
    try {
      refresh.run();
      failing = false;
    } catch (RuntimeException failed) {
      // Said once, not each second; the commit that is open goes on answering.
      if (!failing) {
        LOG.warn("The index cannot be refreshed, answering from what was read before", failed);
      }
      failing = true;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
