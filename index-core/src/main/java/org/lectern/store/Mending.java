package org.lectern.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Brings the database in line with the index.
final class Mending {
  private Mending() {}

  /// Where the database is.
  ///
  /// @param mark that the index has, or is about to have
  /// @param before the number of its commit before the latest transaction
  /// @param transaction the latest one
  record Progress(Mark mark, long before, long transaction) {}

  static Progress mend(Handle handle, Optional<Mark> index) {
    return handle.inTransaction(inside -> {
      Optional<Progress> found = progress(inside);
      Progress now = found.map(at -> mended(inside, at, index)).orElseGet(() -> fresh(index));
      if (found.filter(now::equals).isPresent()) {
        return now;
      }
      inside.execute("DELETE FROM progress");
      inside.execute(
          "INSERT INTO progress VALUES (?, ?, ?, ?)",
          now.mark().lineage(),
          now.mark().number(),
          now.before(),
          now.transaction());
      return now;
    });
  }

  private static Progress fresh(Optional<Mark> index) {
    Mark mark = index.orElseGet(Mark::ofNewIndex);
    return new Progress(mark, mark.number(), 0);
  }

  private static Progress mended(Handle handle, Progress at, Optional<Mark> index) {
    Mark mark = at.mark();
    boolean nothingYet = index.isEmpty() && mark.number() == 0;
    if (nothingYet || index.filter(mark::equals).isPresent()) {
      return at;
    }
    if (index.filter(new Mark(mark.lineage(), at.before())::equals).isPresent()) {
      takeBack(handle, at.transaction());
      return new Progress(index.get(), at.before(), at.transaction());
    }
    handle.execute("DELETE FROM source");
    handle.execute("DELETE FROM document");
    Progress anew = fresh(index);
    return new Progress(anew.mark(), anew.before(), at.transaction());
  }

  private static void takeBack(Handle handle, long transaction) {
    for (String table : new String[] {"source", "document"}) {
      handle.execute("DELETE FROM " + table + " WHERE tx = ?", transaction);
      handle.execute("INSERT INTO " + table + " SELECT * FROM " + table + "_before");
      handle.execute("DELETE FROM " + table + "_before");
    }
  }

  private static Optional<Progress> progress(Handle handle) {
    return handle
        .createQuery("SELECT * FROM progress")
        .map((row, _) ->
            new Progress(
                new Mark(row.getString("lineage"), row.getLong("commit_number")),
                row.getLong("commit_before"),
                row.getLong("tx")))
        .findOne();
  }
}
