package org.lectern.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The threads that search, and the limit before them: who does not get a place is told so at once.
///
/// Platform threads: on virtual ones the same searches cost 1.4 to 2 times the processor time.
final class SearchPool implements AutoCloseable {
  private final Semaphore places;
  private final int queue;
  private final Duration longestWait;
  private final HttpHandler full;
  private final HttpHandler late;
  private final ExecutorService threads;

  /// @param queue how many may wait
  /// @param longestWait of those that did not find a free thread: after it, nobody waits for the
  ///   answer any more
  /// @param full answers those that get no place
  /// @param late answers those that waited too long
  SearchPool(int threads, int queue, Duration longestWait, HttpHandler full, HttpHandler late) {
    this.queue = queue;
    this.places = new Semaphore(threads + queue);
    this.longestWait = longestWait;
    this.full = full;
    this.late = late;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task ->
                Thread.ofPlatform()
                    .daemon()
                    .name("search-" + number.incrementAndGet())
                    .unstarted(task));
  }

  /// Hands a request to a thread, or refuses it.
  void handle(HttpServerExchange exchange, HttpHandler search) throws Exception {
    if (!places.tryAcquire()) {
      full.handleRequest(exchange);
      return;
    }
    // A thread that is free but slow to begin, on a busy machine, is no reason to refuse.
    boolean waits = places.availablePermits() < queue;
    long arrived = System.nanoTime();
    try {
      exchange.dispatch(
          threads,
          dispatched -> {
            try {
              boolean tooLong = waits && System.nanoTime() - arrived > longestWait.toNanos();
              (tooLong ? late : search).handleRequest(dispatched);
            } finally {
              places.release();
            }
          });
    } catch (RuntimeException notDispatched) {
      places.release();
      throw notDispatched;
    }
  }

  /// Waits for running searches.
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
