package org.lectern.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Rows that wait to be written many at a time.
final class PendingRows {
  private static final int BATCH = 1000;

  private final Map<Long, SourceEntry> entries = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Range> unchanged = new ArrayList<>();
  private long highestStored;

  /// A document of a source, by its id, or its line and the reason why it failed.
  private record Part(
      long source,
      long reading,
      @Nullable String id,
      @Nullable Integer line,
      @Nullable String reason) {}

  /// Sources that are as they were: their numbers mostly follow each other.
  ///
  /// @param last inclusive
  private record Range(long first, long last, long run) {}

  /// @param highestStored the highest number that a row may have
  PendingRows(long highestStored) {
    this.highestStored = highestStored;
  }

  void put(SourceEntry entry) {
    entries.put(entry.number(), entry);
  }

  void unchanged(long number, long run) {
    Range before = unchanged.isEmpty() ? new Range(0, -1, run) : unchanged.getLast();
    if (before.last() + 1 == number && before.run() == run) {
      unchanged.set(unchanged.size() - 1, new Range(before.first(), number, run));
    } else {
      unchanged.add(new Range(number, number, run));
    }
  }

  void document(
      SourceEntry of, @Nullable String id, @Nullable Integer line, @Nullable String reason) {
    parts.add(new Part(of.number(), of.reading(), id, line, reason));
  }

  boolean isFull() {
    return Math.max(Math.max(entries.size(), parts.size()), unchanged.size()) >= BATCH;
  }

  void clear() {
    entries.clear();
    parts.clear();
    unchanged.clear();
  }

  /// Whether nothing waits but notes that a source is as it was.
  boolean isOnlyUnchanged() {
    return entries.isEmpty() && parts.isEmpty();
  }

  void write(Handle handle, long transaction) {
    if (!unchanged.isEmpty()) {
      writeUnchanged(handle);
    }
    if (!entries.isEmpty()) {
      writeEntries(handle, transaction);
    }
    if (!parts.isEmpty()) {
      writeParts(handle, transaction);
    }
    clear();
  }

  // Without Jdbi's binding, which takes longer than SQLite does: this is the row of every document.
  private void writeParts(Handle handle, long transaction) {
    try (PreparedStatement insert =
        handle.getConnection().prepareStatement("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?)")) {
      for (Part part : parts) {
        insert.setLong(1, part.source);
        insert.setLong(2, part.reading);
        insert.setLong(3, transaction);
        insert.setString(4, part.id);
        insert.setObject(5, part.line);
        insert.setString(6, part.reason);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failed) {
      throw new UncheckedIOException("lectern.db cannot be written", new IOException(failed));
    }
  }

  // The former rows are not kept: what a source that is as it was has in the index does not hang on
  // the commit to come, so there is nothing to take back.
  private void writeUnchanged(Handle handle) {
    PreparedBatch update =
        handle.prepareBatch(
            "UPDATE source SET unchanged = unchanged + indexed, indexed = 0, removed = 0,"
                + " outcome = CASE WHEN unchanged + indexed > 0 THEN 'unchanged'"
                + " WHEN duplicate > 0 THEN 'duplicate' ELSE 'failed' END,"
                + " run = ? WHERE number BETWEEN ? AND ?");
    for (Range range : unchanged) {
      update.add(range.run, range.first, range.last);
    }
    update.execute();
  }

  private void writeEntries(Handle handle, long transaction) {
    List<Long> known = entries.keySet().stream().filter(n -> n <= highestStored).toList();
    if (!known.isEmpty()) {
      PreparedBatch keep =
          handle.prepareBatch(
              "INSERT INTO source_before SELECT * FROM source WHERE number = ? AND tx <> ?");
      PreparedBatch delete = handle.prepareBatch("DELETE FROM source WHERE number = ?");
      for (long number : known) {
        keep.add(number, transaction);
        delete.add(number);
      }
      keep.execute();
      delete.execute();
    }
    PreparedBatch insert =
        handle.prepareBatch(
            "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (SourceEntry entry : entries.values()) {
      SourceRows.add(insert, entry, transaction);
      highestStored = Math.max(highestStored, entry.number());
    }
    insert.execute();
  }
}
