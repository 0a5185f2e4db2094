package org.lectern.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// One thread reads, several work, the caller's thread writes; what is read comes out in its order.
///
/// Steps travel in batches. What is under way is bounded by number and by weight, so that memory
/// stays flat whatever the size of a document.
final class Pipeline {
  private static final int BATCH_STEPS = 64;
  private static final int BATCH_WEIGHT = 256 * 1024;

  /// The characters of source text under way: a document takes about eight times its source.
  private static final int MOST_WEIGHT =
      (int) Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 32);

  private final ExecutorService workers;
  private final UnaryOperator<Step> work;
  private final BlockingQueue<Future<Batch>> queue;
  private final Semaphore free = new Semaphore(MOST_WEIGHT);

  private record Batch(List<Step> steps, int weight, boolean last) {}

  /// @param jobs threads that work
  /// @param work what they do with a step
  Pipeline(int jobs, UnaryOperator<Step> work) {
    ThreadFactory threads = Thread.ofPlatform().name("ingest-", 0).daemon().factory();
    this.workers = Executors.newFixedThreadPool(jobs, threads);
    this.work = work;
    this.queue = new ArrayBlockingQueue<>(4 * jobs + 4);
  }

  /// Where the reading thread puts its steps.
  interface Feed {
    /// @param weight in characters of source text
    void put(Step step, int weight);
  }

  /// Runs to the end of what is read, or until one side fails.
  void run(Consumer<Feed> reading, Consumer<Step> writing) {
    Thread reader = Thread.ofPlatform().name("ingest-read").daemon().start(() -> read(reading));
    try {
      for (Optional<Batch> batch = next(); batch.isPresent(); batch = next()) {
        batch.get().steps().forEach(writing);
        free.release(batch.get().weight());
      }
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private Optional<Batch> next() {
    try {
      Batch batch = queue.take().get();
      return batch.last() ? Optional.empty() : Optional.of(batch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failed
          ? failed
          : new IllegalStateException("a stage of the run failed", e.getCause());
    }
  }

  private void read(Consumer<Feed> reading) {
    Filling filling = new Filling();
    try {
      try {
        reading.accept(filling);
        filling.submit();
        queue.put(CompletableFuture.completedFuture(new Batch(List.of(), 0, true)));
      } catch (RuntimeException | Error failed) {
        queue.put(CompletableFuture.failedFuture(failed));
      }
    } catch (InterruptedException _) {
      // The writing side has ended: nobody waits for more.
    }
  }

  /// The batch that is being filled.
  private final class Filling implements Feed {
    private List<Step> steps = new ArrayList<>();
    private int weight;

    @Override
    public void put(Step step, int stepWeight) {
      if (!steps.isEmpty() && weight + stepWeight > BATCH_WEIGHT) {
        submit();
      }
      steps.add(step);
      weight += stepWeight;
      if (steps.size() >= BATCH_STEPS) {
        submit();
      }
    }

    void submit() {
      List<Step> filled = steps;
      int taken = Math.min(weight, MOST_WEIGHT);
      try {
        free.acquire(taken);
        queue.put(
            workers.submit(() -> new Batch(filled.stream().map(work).toList(), taken, false)));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the run has ended", e);
      }
      steps = new ArrayList<>();
      weight = 0;
    }
  }
}
