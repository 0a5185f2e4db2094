package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that headings of profiles are made of: a line of nothing else is no value and no name.
final class HeadingWords {
  private static final Set<String> WORDS =
      WordSet.of(
          """
          background history overview programs program projects leadership funding finances
          controversies controversy criticism about activities activism campaigns references
          sources notes staff board summary introduction early later recent founding founders
          origins mission work issues advocacy lobbying organizational organization structure
          people political policy positions initiatives and & the of our key financial operations
          career years life members membership connections affiliations donors grants events
          """);

  private static final QuickPattern SPACES = QuickPattern.compile("\\s+");

  private HeadingWords() {}

  static boolean areAll(String line) {
    return WORDS.containsAll(List.of(SPACES.split(line.toLowerCase(Locale.ROOT))));
  }
}
