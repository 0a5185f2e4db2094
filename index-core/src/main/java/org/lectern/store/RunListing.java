package org.lectern.store;

import java.util.List;

/// What a run has to report beside its counts.
///
/// @param ledger that the run writes down what becomes of the sources in
public record RunListing(Ledger ledger, Ledger.Run run) {
  /// A file with the very bytes of another one.
  ///
  /// @param uri the path below the path that was given
  /// @param original the id of the document that is in the index
  public record Duplicate(String uri, String original) {}

  /// The documents that failed, in the order of the paths and lines of their sources.
  public List<Failure> failures(int most) {
    synchronized (ledger) {
      try (var rows = SourceRows.failures(ledger.flushed(), "AND s.run = " + run.number())) {
        return rows.limit(most).toList();
      }
    }
  }

  /// The duplicates, in the order of their paths.
  public List<Duplicate> duplicates(int most) {
    synchronized (ledger) {
      return ledger
          .flushed()
          .createQuery(
              "SELECT uri, detail FROM source WHERE run = ? AND outcome = 'duplicate'"
                  + " ORDER BY path LIMIT ?")
          .bind(0, run.number())
          .bind(1, most)
          .map((row, _) -> new Duplicate(row.getString(1), row.getString(2)))
          .list();
    }
  }

  /// The sources that failed, or have a document that did, after the path; in the order of their
  /// paths.
  ///
  /// @param after canonical path; empty for the first ones
  public List<SourceEntry> failed(String after, int most) {
    synchronized (ledger) {
      return ledger
          .flushed()
          .createQuery("SELECT * FROM source WHERE failed > 0 AND path > ? ORDER BY path LIMIT ?")
          .bind(0, after)
          .bind(1, most)
          .map(SourceRows::entry)
          .list();
    }
  }
}
