package org.lectern.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Correction;

/// What became of every source, while an ingest writes it down. Safe for use by two threads.
///
/// Everything since the last [#commit] is one transaction; of what it changes, the former rows are
/// kept until the next one.
public final class Ledger {
  private final Handle handle;
  private final PendingRows rows;
  private Mark mark;
  private long transaction;
  private long highestNumber;
  private long highestReading;

  Ledger(Handle handle, Mending.Progress progress) {
    this.handle = handle;
    this.mark = progress.mark();
    this.transaction = progress.transaction() + 1;
    this.highestNumber = highest("number");
    this.rows = new PendingRows(highestNumber);
    this.highestReading = highest("reading");
    begin();
  }

  private long highest(String column) {
    return handle
        .createQuery("SELECT coalesce(max(" + column + "), 0) FROM source")
        .mapTo(Long.class)
        .one();
  }

  private void begin() {
    handle.begin();
    handle.execute("DELETE FROM source_before");
    handle.execute("DELETE FROM document_before");
  }

  /// A run over sources.
  ///
  /// @param resumed whether it goes on with one that was interrupted
  public record Run(long number, boolean resumed) {}

  /// Begins a run, or takes up the latest one if that had the same request and never ended.
  public synchronized Run run(String request, Instant now) {
    Optional<Run> open =
        handle
            .createQuery(
                "SELECT number FROM run WHERE ended IS NULL AND request = ?"
                    + " AND number = (SELECT max(number) FROM run)")
            .bind(0, request)
            .map((row, _) -> new Run(row.getLong(1), true))
            .findOne();
    return open.orElseGet(() -> {
      long number =
          handle
              .createQuery("SELECT coalesce(max(number), 0) + 1 FROM run")
              .mapTo(Long.class)
              .one();
      handle.execute("INSERT INTO run VALUES (?, ?, ?, NULL)", number, request, now.toString());
      return new Run(number, false);
    });
  }

  /// Notes that a run came to its end.
  public synchronized void ended(Run run, Instant now) {
    handle.execute("UPDATE run SET ended = ? WHERE number = ?", now.toString(), run.number());
  }

  /// A number for one more reading of a source.
  public synchronized long newReading() {
    return ++highestReading;
  }

  /// What is known of a source.
  ///
  /// @param path canonical
  public synchronized Optional<SourceEntry> at(String path) {
    flush();
    return handle
        .createQuery("SELECT * FROM source WHERE path = ?")
        .bind(0, path)
        .map(SourceRows::entry)
        .findOne();
  }

  /// What is known of the sources right in a folder, by their paths. Of those that this run found
  /// as they were it may be what was known before.
  ///
  /// @param folder canonical
  public synchronized Map<String, SourceEntry> in(String folder) {
    if (!rows.isOnlyUnchanged()) {
      flush();
    }
    Map<String, SourceEntry> found = new HashMap<>();
    String start = folder.endsWith("/") ? folder : folder + "/";
    handle
        .createQuery(
            "SELECT * FROM source WHERE path > :start AND path < :end"
                + " AND instr(substr(path, length(:start) + 1), '/') = 0")
        .bind("start", start)
        .bind("end", end(start))
        .map(SourceRows::entry)
        .forEach(entry -> found.put(entry.path(), entry));
    return found;
  }

  /// The first text that comes after all that begin with a folder's path.
  static String end(String start) {
    return start.substring(0, start.length() - 1) + (char) ('/' + 1);
  }

  /// A number for one more source.
  public synchronized long newNumber() {
    return ++highestNumber;
  }

  /// Writes an entry down.
  public synchronized void put(SourceEntry entry) {
    rows.put(entry);
    flushIfMany();
  }

  /// Notes of a source that it is as it was: what was indexed is unchanged now.
  public synchronized void unchanged(SourceEntry entry, Run run) {
    rows.unchanged(entry.number(), run.number());
    flushIfMany();
  }

  /// Notes a document that a source has in the index.
  public synchronized void document(SourceEntry of, String id) {
    rows.document(of, id, null, null);
    flushIfMany();
  }

  /// Notes a document of a source that failed.
  public synchronized void failure(SourceEntry of, @Nullable Integer line, String reason) {
    rows.document(of, null, line, reason);
    flushIfMany();
  }

  /// Forgets what an older reading noted of the documents that the latest one came by again, and
  /// its failures. What is left is no longer in the source.
  public synchronized void supersede(SourceEntry entry) {
    flush();
    remove(
        "source = ? AND reading <> ? AND (id IS NULL OR id IN"
            + " (SELECT id FROM document WHERE source = ? AND reading = ?))",
        entry.number(),
        entry.reading(),
        entry.number(),
        entry.reading());
  }

  /// Forgets all documents of a source that an older reading noted.
  public synchronized void forgetOlder(SourceEntry entry) {
    flush();
    remove("source = ? AND reading <> ?", entry.number(), entry.reading());
  }

  /// Removes rows of documents, keeping them for the case that the index does not come along.
  void remove(String condition, Object... values) {
    List<Object> kept = new ArrayList<>(List.of(values));
    kept.add(transaction);
    handle.execute(
        "INSERT INTO document_before SELECT * FROM document WHERE (" + condition + ") AND tx <> ?",
        kept.toArray());
    handle.execute("DELETE FROM document WHERE " + condition, values);
  }

  /// What was corrected by hand, in the order of documents and of time.
  public synchronized List<Correction> corrections() {
    return new CorrectionRows(handle).all();
  }

  /// Writes a correction down; an older one of the same value is gone.
  public synchronized void correct(Correction correction) {
    new CorrectionRows(handle).put(correction);
  }

  /// Forgets a correction.
  public synchronized void forget(Correction correction) {
    new CorrectionRows(handle)
        .remove(correction.document(), correction.field(), correction.value());
  }

  /// Commits the rows, before the index commits with the mark that this gives.
  ///
  /// @param index whether the index has anything to commit; if not, it keeps the mark that it has
  public synchronized Mark commit(boolean index) {
    flush();
    Mark before = mark;
    mark = index ? mark.next() : mark;
    handle.execute(
        "UPDATE progress SET commit_number = ?, commit_before = ?, tx = ?",
        mark.number(),
        before.number(),
        transaction);
    handle.commit();
    transaction++;
    begin();
    return mark;
  }

  /// Takes everything back since the last commit.
  public synchronized void rollback() {
    rows.clear();
    handle.rollback();
    begin();
  }

  Handle flushed() {
    flush();
    return handle;
  }

  private void flushIfMany() {
    if (rows.isFull()) {
      flush();
    }
  }

  private void flush() {
    rows.write(handle, transaction);
  }
}
