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
  private final Duration longestWait;
  private final HttpHandler refusal;
  private final ExecutorService threads;

  /// @param queue how many may wait
  /// @param longestWait after which nobody waits for the answer any more
  /// @param refusal answers those that get no place
  SearchPool(int threads, int queue, Duration longestWait, HttpHandler refusal) {
    this.places = new Semaphore(threads + queue);
    this.longestWait = longestWait;
    this.refusal = refusal;
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
      refusal.handleRequest(exchange);
      return;
    }
    long arrived = System.nanoTime();
    try {
      exchange.dispatch(
          threads,
          dispatched -> {
            try {
              boolean late = System.nanoTime() - arrived > longestWait.toNanos();
              (late ? refusal : search).handleRequest(dispatched);
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
