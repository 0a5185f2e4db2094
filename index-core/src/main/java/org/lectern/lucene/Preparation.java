package org.lectern.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.index.LeafReaderContext;

/// Makes what searches of a snapshot count and order by, field by field, on a thread of its own: on
/// a million documents that takes seconds, which a search may not have. Who cannot wait for it
/// leaves it going on, and the next one finds it. Safe for use by many threads.
final class Preparation {
  private static final Executor THREAD = thread();

  private final Snapshot snapshot;
  private final Map<String, CompletableFuture<Void>> byField = new ConcurrentHashMap<>();

  Preparation(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  private static Executor thread() {
    ThreadPoolExecutor thread =
        new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> Thread.ofPlatform().daemon().name("prepare").unstarted(task));
    thread.allowCoreThreadTimeOut(true);
    return thread;
  }

  /// Begins with those fields that are not ready yet.
  void begin(Set<String> fields) {
    for (String field : fields) {
      var _ = begun(field);
    }
  }

  /// Waits for fields.
  ///
  /// @throws Deadline.MetException if the deadline is met before they are ready
  void await(Set<String> fields, Deadline deadline) {
    begin(fields);
    for (String field : fields) {
      try {
        var _ = begun(field).get(Math.max(0, deadline.left()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException late) {
        throw new Deadline.MetException();
      } catch (ExecutionException failed) {
        throw new IllegalStateException("the index cannot be read", failed.getCause());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new Deadline.MetException();
      }
    }
  }

  /// All that searches may count, order, group and collapse by.
  private static Set<String> everything() {
    Set<String> fields = new HashSet<>(CountedFields.all());
    fields.addAll(Set.of(FieldNames.ID, FieldNames.TITLE_ORDER, FieldNames.VERSION_KEYS));
    return fields;
  }

  /// Waits for all that searches may need.
  ///
  /// @throws Deadline.MetException if the deadline is met before it is ready
  void await(Deadline deadline) {
    await(everything(), deadline);
  }

  /// Makes all that another snapshot was asked for, and waits for it.
  void follow(Preparation before) {
    before.byField.keySet().forEach(field -> begun(field).join());
  }

  private CompletableFuture<Void> begun(String field) {
    CompletableFuture<Void> begun = byField.computeIfAbsent(field, this::start);
    if (begun.isCompletedExceptionally()) {
      // Whoever asks next tries again.
      byField.remove(field, begun);
    }
    return begun;
  }

  private CompletableFuture<Void> start(String field) {
    // Held, so that the files stay open to the end.
    if (!snapshot.reader().tryIncRef()) {
      throw new IllegalStateException("the engine is closed");
    }
    return CompletableFuture.runAsync(() -> make(field), THREAD);
  }

  private void make(String field) {
    IndexAccess.writing(() -> {
      try {
        if (field.equals(FieldNames.VERSION_KEYS)) {
          snapshot.versions();
        } else {
          for (LeafReaderContext leaf : snapshot.leaves()) {
            column(field, leaf);
          }
        }
      } finally {
        snapshot.reader().decRef();
      }
    });
  }

  private void column(String field, LeafReaderContext leaf) throws IOException {
    switch (field) {
      case FieldNames.FOUNDED -> snapshot.columns().founded(leaf.reader());
      case FieldNames.PUBLISHED_FIRST -> snapshot.columns().published(leaf.reader());
      case FieldNames.ID, FieldNames.TITLE_ORDER -> snapshot.ordinals(field).toGlobal(leaf.ord);
      default -> {
        snapshot.columns().words(leaf.reader(), field);
        snapshot.ordinals(field).toGlobal(leaf.ord);
      }
    }
  }
}
