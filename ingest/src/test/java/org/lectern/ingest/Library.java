package org.lectern.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.lectern.search.DocumentWriter;
import org.lectern.store.Ledger;
import org.lectern.store.Mark;
import org.lectern.store.Store;

/// An index in memory with its store, for runs one after the other.
public final class Library {
  private final MemoryWriter index = new MemoryWriter();
  private final Store store = Store.inMemory();
  private final Ledger ledger = store.lead(index.mark().flatMap(Mark::parse));

  public MemoryWriter index() {
    return index;
  }

  public Ledger ledger() {
    return ledger;
  }

  public IngestReport run(Path... paths) {
    return run(IngestRequest.of(List.of(paths)));
  }

  public IngestReport run(IngestRequest request) {
    return run(request, index, Clock.systemUTC(), _ -> {}, () -> false);
  }

  public IngestReport run(
      IngestRequest request,
      DocumentWriter writer,
      InstantSource clock,
      IngestProgress progress,
      BooleanSupplier stop) {
    return new Ingest(request, writer, ledger, clock, progress, stop).run();
  }

  /// What became of every source: `a.txt indexed 1+0+0+0-0`.
  public List<String> sources() {
    return sources(store);
  }

  static List<String> sources(Store store) {
    List<String> lines = new ArrayList<>();
    store.sources(source -> {
      var tally = source.tally();
      lines.add(
          String.format(
              Locale.ROOT,
              "%s %s %d+%d+%d+%d-%d",
              source.uri(),
              source.outcome().word(),
              tally.indexed(),
              tally.unchanged(),
              tally.duplicate(),
              tally.failed(),
              tally.removed()));
    });
    return lines;
  }

  public Store store() {
    return store;
  }
}
