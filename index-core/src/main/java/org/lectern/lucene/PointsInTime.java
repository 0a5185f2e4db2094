package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The snapshots that cursors were given for, so that whoever walks through the hits sees one and
/// the same index to the end. Safe for use by many threads.
final class PointsInTime {
  private record Kept(Snapshot snapshot, long used) {}

  private final CursorLimits limits;
  private final LongSupplier nanos;

  // By commit, the one that was not used for longest first.
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private boolean closed;

  /// @param nanos a clock such as [System#nanoTime]
  PointsInTime(CursorLimits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
  }

  /// Keeps a snapshot that its caller holds.
  synchronized void keep(Snapshot snapshot) throws IOException {
    String commit = snapshot.state().commit();
    if (closed) {
      return;
    }
    Kept before = kept.remove(commit);
    if (before == null) {
      snapshot.reader().incRef();
    }
    kept.put(commit, new Kept(before == null ? snapshot : before.snapshot, nanos.getAsLong()));
    prune();
  }

  /// The snapshot of a commit, held for the caller; empty where it is kept no longer.
  synchronized Optional<Snapshot> acquire(String commit) throws IOException {
    prune();
    Kept found = kept.remove(commit);
    if (found == null) {
      return Optional.empty();
    }
    found.snapshot.reader().incRef();
    kept.put(commit, new Kept(found.snapshot, nanos.getAsLong()));
    return Optional.of(found.snapshot);
  }

  /// Lets go of what is too old or too much.
  synchronized void prune() throws IOException {
    long oldest = nanos.getAsLong() - limits.lifetime().toNanos();
    Iterator<Kept> inOrder = kept.values().iterator();
    while (inOrder.hasNext()) {
      Kept next = inOrder.next();
      if (kept.size() <= limits.commits() && next.used - oldest > 0) {
        return;
      }
      inOrder.remove();
      next.snapshot.reader().decRef();
    }
  }

  /// How many snapshots are kept.
  synchronized int size() {
    return kept.size();
  }

  synchronized void close() throws IOException {
    closed = true;
    List<Kept> all = new ArrayList<>(kept.values());
    kept.clear();
    for (Kept one : all) {
      one.snapshot.reader().decRef();
    }
  }
}
