package org.lectern.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Rows to values and back.
final class SourceRows {
  private SourceRows() {}

  /// Reads a row of `source` by the order of its columns, which is quicker than by their names.
  static SourceEntry entry(ResultSet row, @Nullable StatementContext context) throws SQLException {
    long position = row.getLong(15);
    boolean done = row.wasNull();
    return new SourceEntry(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        new SourceEntry.FileState(
            row.getLong(4), row.getLong(5), row.getString(6), row.getString(7)),
        Outcome.ofWord(row.getString(8)),
        row.getString(9),
        new Tally(
            row.getLong(10), row.getLong(11), row.getLong(12), row.getLong(13), row.getLong(14)),
        done ? null : position,
        row.getLong(16),
        row.getLong(17));
  }

  static void add(PreparedBatch batch, SourceEntry entry, long transaction) {
    batch.add(
        entry.number(),
        entry.path(),
        entry.uri(),
        entry.state().size(),
        entry.state().modified(),
        entry.state().sha256(),
        entry.state().recipe(),
        entry.outcome().word(),
        entry.detail(),
        entry.tally().indexed(),
        entry.tally().unchanged(),
        entry.tally().duplicate(),
        entry.tally().failed(),
        entry.tally().removed(),
        entry.position(),
        entry.run(),
        entry.reading(),
        transaction);
  }

  /// The failed documents; the caller closes the stream.
  ///
  /// @param where a condition on the source, from `AND` on
  static Stream<Failure> failures(Handle handle, String where) {
    return handle
        .createQuery(
            "SELECT s.uri, d.line, d.reason FROM source s JOIN document d ON d.source = s.number"
                + " WHERE d.reason IS NOT NULL "
                + where
                + " ORDER BY s.path, d.line")
        .setFetchSize(1000)
        .map((row, _) -> {
          int line = row.getInt(2);
          Integer known = row.wasNull() ? null : line;
          return new Failure(row.getString(1), known, row.getString(3));
        })
        .stream();
  }

  static Tally tally(Handle handle) {
    return handle
        .createQuery(
            "SELECT sum(indexed), sum(unchanged), sum(duplicate), sum(failed), sum(removed) FROM source")
        .map((row, _) ->
            new Tally(
                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
        .one();
  }
}
