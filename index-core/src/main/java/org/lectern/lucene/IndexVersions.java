package org.lectern.lucene;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.analysis.Analyzers;
import org.lectern.search.IndexVersionException;

/// The versions that a commit carries: an index of another one is refused.
final class IndexVersions {
  /// Changes when the fields of the index do.
  private static final int SCHEMA = 6;

  private static final String SCHEMA_KEY = "lectern.schema";
  private static final String ANALYSIS_KEY = "lectern.analysis";
  private static final String MARK_KEY = "lectern.mark";
  private static final String ORGANIZATIONS_KEY = "lectern.organizations";
  private static final String RESOLVED = "resolved";

  private IndexVersions() {}

  /// What a commit carries: the versions, the mark that its writer gave it, and whether its
  /// documents are filed under their organizations.
  static Map<String, String> with(@Nullable String mark, boolean resolved) {
    Map<String, String> all = new HashMap<>(current());
    if (resolved) {
      all.put(ORGANIZATIONS_KEY, RESOLVED);
    }
    if (mark != null) {
      all.put(MARK_KEY, mark);
    }
    return all;
  }

  /// The mark of a commit.
  static @Nullable String mark(Map<String, String> commit) {
    return commit.get(MARK_KEY);
  }

  /// Whether the documents of a commit are filed under their organizations.
  static boolean isResolved(Map<String, String> commit) {
    return RESOLVED.equals(commit.get(ORGANIZATIONS_KEY));
  }

  private static Map<String, String> current() {
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
