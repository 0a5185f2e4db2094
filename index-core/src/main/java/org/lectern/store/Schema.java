package org.lectern.store;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/// The tables of the database.
///
/// `source` has a row for every source; `document` one for every document of a source that is in
/// the index, by its id, and one for every document that failed, by its line and reason. The tables
/// `…_before` have the rows of the latest transaction as they were before it. `progress` is a
/// single row: where the index should be, and the transaction that took it there.
final class Schema {
  /// Changes when the tables do.
  static final int VERSION = 2;

  private static final String SOURCE =
      """
      number BIGINT NOT NULL PRIMARY KEY, path TEXT NOT NULL, uri TEXT NOT NULL,
      size BIGINT NOT NULL, modified BIGINT NOT NULL, sha256 TEXT, recipe TEXT NOT NULL,
      outcome TEXT NOT NULL, detail TEXT, indexed BIGINT NOT NULL, unchanged BIGINT NOT NULL,
      duplicate BIGINT NOT NULL, failed BIGINT NOT NULL, removed BIGINT NOT NULL,
      position BIGINT, run BIGINT NOT NULL, reading BIGINT NOT NULL, tx BIGINT NOT NULL\
      """;

  private static final String DOCUMENT =
      """
      source BIGINT NOT NULL, reading BIGINT NOT NULL, tx BIGINT NOT NULL,
      id TEXT, line INTEGER, reason TEXT\
      """;

  private static final String CORRECTION =
      "CREATE TABLE correction (document TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,"
          + " label TEXT NOT NULL, holds INTEGER NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL,"
          + " PRIMARY KEY (document, field, value))";

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE store_version (version INTEGER NOT NULL)",
          "INSERT INTO store_version VALUES (" + VERSION + ")",
          "CREATE TABLE source (" + SOURCE + ")",
          "CREATE UNIQUE INDEX source_by_path ON source (path)",
          "CREATE TABLE source_before (" + SOURCE + ")",
          "CREATE TABLE document (" + DOCUMENT + ")",
          "CREATE INDEX document_by_source ON document (source)",
          "CREATE TABLE document_before (" + DOCUMENT + ")",
          "CREATE TABLE run (number BIGINT NOT NULL PRIMARY KEY, request TEXT NOT NULL, started TEXT NOT NULL, ended TEXT)",
          "CREATE TABLE progress (lineage TEXT NOT NULL, commit_number BIGINT NOT NULL, commit_before BIGINT NOT NULL, tx BIGINT NOT NULL)",
          CORRECTION);

  private Schema() {}

  /// Makes the tables where there are none, and checks the version of those that are there.
  ///
  /// @throws StoreVersionException if another version made them
  static void prepare(Handle handle, String where) {
    boolean made =
        handle
                .createQuery(
                    "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'store_version'")
                .mapTo(Integer.class)
                .one()
            > 0;
    if (!made) {
      handle.useTransaction(inside -> TABLES.forEach(inside::execute));
      return;
    }
    int found = handle.createQuery("SELECT version FROM store_version").mapTo(Integer.class).one();
    if (found == 1) {
      handle.useTransaction(inside -> {
        inside.execute(CORRECTION);
        inside.execute("UPDATE store_version SET version = " + VERSION);
      });
      return;
    }
    if (found != VERSION) {
      throw new StoreVersionException(
          String.format(
              Locale.ROOT,
              "%s has version %d, this Lectern needs %d; use the Lectern that wrote it, or move the file away: the next ingest then reads every source again",
              where,
              found,
              VERSION));
    }
  }
}
