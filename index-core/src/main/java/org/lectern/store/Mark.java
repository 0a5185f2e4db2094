package org.lectern.store;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a commit of an index.
///
/// @param lineage of the index; an index that was begun anew has another one
/// @param number of the commit, from 1; 0 is an index without a commit
public record Mark(String lineage, long number) {
  private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36}):([0-9]{1,18})");

  static Mark ofNewIndex() {
    return new Mark(UUID.randomUUID().toString(), 0);
  }

  Mark next() {
    return new Mark(lineage, number + 1);
  }

  /// As the commit carries it.
  public String text() {
    return lineage + ":" + number;
  }

  /// Reads [#text()]; empty where it is none.
  public static Optional<Mark> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new Mark(matcher.group(1), Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }
}
