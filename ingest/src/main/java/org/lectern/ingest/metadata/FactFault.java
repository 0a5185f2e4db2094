package org.lectern.ingest.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A value that was missed, or read where it is not stated, or read instead of the one stated.
///
/// @param page the name of its file
/// @param expected what the page states; `null` where nothing more
/// @param got what was read; `null` where nothing more
/// @param rule that read it
/// @param quote the words that it was read from
public record FactFault(
    String page,
    String field,
    @Nullable String expected,
    @Nullable String got,
    @Nullable String rule,
    @Nullable String quote) {
  /// One line: `page field expected … got … (rule: "quote")`.
  String row() {
    String line =
        String.format(
            Locale.ROOT,
            "%s  %s  expected %s  got %s",
            page,
            field,
            expected == null ? "nothing" : "'" + expected + "'",
            got == null ? "nothing" : "'" + got + "'");
    return (rule == null ? line : line + "  (" + rule + ": \"" + quote + "\")")
        .replaceAll("\\s*\\R\\s*", " / ");
  }
}
