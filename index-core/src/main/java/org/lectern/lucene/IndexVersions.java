package org.lectern.lucene;

import java.util.Locale;
import java.util.Map;
import org.lectern.analysis.Analyzers;
import org.lectern.search.IndexVersionException;

/// The versions that a commit carries: an index of another one is refused.
final class IndexVersions {
  /// Changes when the fields of the index do.
  private static final int SCHEMA = 1;

  private static final String SCHEMA_KEY = "lectern.schema";
  private static final String ANALYSIS_KEY = "lectern.analysis";

  private IndexVersions() {}

  static Map<String, String> current() {
    return Map.of(
        SCHEMA_KEY, Integer.toString(SCHEMA), ANALYSIS_KEY, Integer.toString(Analyzers.VERSION));
  }

  /// @param where the index lies, for the message
  /// @throws IndexVersionException if the commit carries other versions, or none
  static void check(Map<String, String> commit, String where) {
    current()
        .forEach((key, wanted) -> {
          String found = commit.get(key);
          if (!wanted.equals(found)) {
            throw new IndexVersionException(
                String.format(
                    Locale.ROOT,
                    "the index in %s has %s version %s, this Lectern needs %s; rebuild it with: lectern ingest --rebuild --data DIR PATH...",
                    where,
                    key.substring("lectern.".length()),
                    found == null ? "unknown" : found,
                    wanted));
          }
        });
  }
}
