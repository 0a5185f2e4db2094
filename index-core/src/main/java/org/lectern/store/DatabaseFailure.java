package org.lectern.store;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a failure of the database says to a person.
public final class DatabaseFailure {
  private DatabaseFailure() {}

  /// What was wrong and what to do; empty where the failure is not the database's.
  ///
  /// Source: sqlite.org, "Result and Error Codes".
  public static Optional<String> sentence(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException refused) {
        return Optional.of(sentence(refused));
      }
    }
    return Optional.empty();
  }

  private static String sentence(SQLException refused) {
    return switch (refused.getErrorCode()) {
      case 5, 6 -> "lectern.db is locked by another program; end that one, and try again";
      case 3, 8, 23 -> "lectern.db cannot be written; check the permissions of the data folder";
      case 11, 26 ->
          "lectern.db is damaged, or no database of Lectern; move it away: the next ingest then"
              + " reads every source again";
      case 13 -> "the disk of the data folder is full; what was committed before is kept";
      case 10 ->
          "lectern.db cannot be read or written; perhaps the disk is full or broken; what was"
              + " committed before is kept";
      case 14 -> "lectern.db cannot be opened; check the data folder and its permissions";
      default ->
          String.format(Locale.ROOT, "lectern.db failed: %s", String.valueOf(refused.getMessage()));
    };
  }
}
