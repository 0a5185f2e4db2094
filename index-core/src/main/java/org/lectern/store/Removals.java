package org.lectern.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Finds what is in the ledger, and no longer among the sources.
///
/// @param ledger that the removals are written down in
/// @param run in which the sources were gone through
public record Removals(Ledger ledger, Ledger.Run run) {
  private static final int PAGE = 1000;

  /// A document that its source no longer has: the source is gone, or was read to its end without a
  /// failure and without coming by the document.
  private static final String STALE =
      "(s.outcome = 'removed' OR (d.reading <> s.reading AND s.failed = 0"
          + " AND s.position IS NULL AND s.outcome <> 'failed'))";

  /// Notes the sources below a folder, or at a path, that the run did not come by and that are
  /// gone.
  ///
  /// @param root canonical path
  /// @param gone tells of a canonical path whether nothing is there any more
  public void vanished(String root, Predicate<String> gone) {
    synchronized (ledger) {
      String start = root.endsWith("/") ? root : root + "/";
      String after = "";
      List<SourceEntry> page;
      do {
        page =
            ledger
                .flushed()
                .createQuery(
                    "SELECT * FROM source WHERE run <> :run AND outcome <> 'removed' AND path > :after"
                        + " AND (path = :root OR (path > :start AND path < :end))"
                        + " ORDER BY path LIMIT "
                        + PAGE)
                .bind("run", run.number())
                .bind("after", after)
                .bind("root", root)
                .bind("start", start)
                .bind("end", Ledger.end(start))
                .map(SourceRows::entry)
                .list();
        page.stream().filter(entry -> gone.test(entry.path())).forEach(this::remove);
        after = page.isEmpty() ? after : page.getLast().path();
      } while (page.size() == PAGE);
    }
  }

  private void remove(SourceEntry entry) {
    long documents =
        ledger
            .flushed()
            .createQuery("SELECT count(*) FROM document WHERE source = ? AND id IS NOT NULL")
            .bind(0, entry.number())
            .mapTo(Long.class)
            .one();
    Tally tally = Tally.NONE.and(Outcome.REMOVED, documents);
    ledger.put(entry.became(Outcome.REMOVED, null, tally, run.number()));
  }

  /// Gives the id of every document that no source has any more, and forgets it.
  public void stale(Consumer<String> each) {
    synchronized (ledger) {
      String join = " FROM document d JOIN source s ON d.source = s.number WHERE d.id IS NOT NULL";
      try (var ids =
          ledger
              .flushed()
              .createQuery(
                  "SELECT d.id"
                      + join
                      + " AND "
                      + STALE
                      + " EXCEPT SELECT d.id"
                      + join
                      + " AND NOT "
                      + STALE)
              .setFetchSize(PAGE)
              .mapTo(String.class)
              .stream()) {
        ids.forEach(each);
      }
      ledger.remove(
          "rowid IN (SELECT d.rowid FROM document d JOIN source s ON d.source = s.number WHERE "
              + STALE
              + ")");
    }
  }

  /// Notes that a document was removed by its id: its source is read again by the next run that
  /// comes by it.
  public void deleted(String id) {
    synchronized (ledger) {
      List<SourceEntry> sources =
          ledger
              .flushed()
              .createQuery(
                  "SELECT * FROM source WHERE number IN (SELECT source FROM document WHERE id = ?)")
              .bind(0, id)
              .map(SourceRows::entry)
              .list();
      for (SourceEntry entry : sources) {
        Tally before = entry.tally();
        Tally tally =
            before.indexed() > 0
                ? before.and(Outcome.INDEXED, -1)
                : before.and(Outcome.UNCHANGED, before.unchanged() > 0 ? -1 : 0);
        Tally counted = tally.and(Outcome.REMOVED);
        ledger.put(entry.unsure().became(counted.outcome(), null, counted, run.number()));
      }
      ledger.remove("id = ?", id);
    }
  }
}
