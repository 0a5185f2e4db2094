package org.lectern.store;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.lectern.schema.Correction;

/// The database of a data folder. One thread at a time.
public final class Store implements AutoCloseable {
  private static final List<String> SETTINGS =
      List.of(
          // Readers beside the one writer; what is committed survives a power failure.
          "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL",
          "PRAGMA busy_timeout = 10000",
          "PRAGMA temp_store = FILE",
          // KiB, outside of the Java heap.
          "PRAGMA cache_size = -16384");

  private final Handle handle;

  private Store(Handle handle) {
    this.handle = handle;
  }

  /// Opens the database, and makes it where there is none.
  ///
  /// @throws StoreVersionException if another version wrote it
  public static Store open(Path file) {
    return open("jdbc:sqlite:" + file, file.toString());
  }

  /// A database that is gone when it is closed.
  public static Store inMemory() {
    return open("jdbc:sqlite::memory:", "the database in memory");
  }

  private static Store open(String url, String where) {
    Handle handle = Jdbi.create(url).open();
    try {
      for (String setting : SETTINGS) {
        handle.execute(setting);
      }
      Schema.prepare(handle, where);
      return new Store(handle);
    } catch (RuntimeException refused) {
      handle.close();
      throw refused;
    }
  }

  /// Brings the database in line with the index, which leads, and opens the ledger.
  ///
  /// @param index the mark of the index's latest commit; empty for a new index and for one without
  ///   a mark
  public Ledger lead(Optional<Mark> index) {
    return new Ledger(handle, Mending.mend(handle, index));
  }

  /// Tells what became of every source, in the order of their paths.
  public void sources(Consumer<SourceEntry> each) {
    try (var rows =
        handle
            .createQuery("SELECT * FROM source ORDER BY path")
            .setFetchSize(1000)
            .map(SourceRows::entry)
            .stream()) {
      rows.forEach(each);
    }
  }

  /// Tells every document that failed, in the order of paths and lines.
  public void failures(Consumer<Failure> each) {
    try (var rows = SourceRows.failures(handle, "")) {
      rows.forEach(each);
    }
  }

  /// What was corrected by hand, in the order of documents and of time.
  public List<Correction> corrections() {
    return new CorrectionRows(handle).all();
  }

  public Sums sums() {
    Map<Outcome, Long> sources = new EnumMap<>(Outcome.class);
    handle
        .createQuery("SELECT outcome, count(*) FROM source GROUP BY outcome")
        .map((row, _) -> Map.entry(Outcome.ofWord(row.getString(1)), row.getLong(2)))
        .forEach(entry -> sources.put(entry.getKey(), entry.getValue()));
    return new Sums(sources, SourceRows.tally(handle));
  }

  /// Lets go of the database; what the ledger has not committed is gone.
  @Override
  public void close() {
    if (handle.isInTransaction()) {
      handle.rollback();
    }
    handle.close();
  }
}
