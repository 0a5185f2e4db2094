package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The names of a line of authors, without what each does and whom they write for: `Jane Roe of the
/// Elm Leader and John Poe, District Clerk`.
final class BylineNames {
  private static final QuickPattern PARTS =
      QuickPattern.compile(",? (?:and|&|with) |,\\s+|;\\s*|\\s*/\\s*");

  /// A body that looks like a person: `Harbor Desk`.
  private static final QuickPattern BODY =
      QuickPattern.compile(
          ".* (?:Desk|Wire|Staff|News|Newsroom|Bureau|Team|Committee|Editors|Reports?|Service)");

  private static final QuickPattern FOR =
      QuickPattern.compile(
          " (?:of|for|at|from) (?:[Tt]he )?\\p{Lu}[\\p{L}.&’' -]*$|\\s+\\([^)]{1,60}\\)$");

  /// A title, a paper or a place, as it stands behind a name.
  private static final QuickPattern BEHIND =
      QuickPattern.compile(
          "(?:[Tt]he |[Ff]or |[Ss]pecial to |[Aa]n? )?\\p{Lu}[\\p{L}.&’'-]*(?: (?:of|for|the|and|to|in|&|\\p{Lu}[\\p{L}.&’'-]*|\\p{Ll}+)){0,7}");

  private BylineNames() {}

  /// The names, joined as a line would have them; empty where the line is anything else.
  static Optional<String> of(String line) {
    List<String> names = new ArrayList<>();
    boolean bodies = false;
    for (String part : PARTS.split(line.strip())) {
      QuickMatcher from = FOR.matcher(part);
      String name = from.find() ? part.substring(0, from.start()) : part;
      bodies |= name.length() < part.length();
      if (PersonNames.isName(name) && !BODY.matcher(name).matches()) {
        names.add(name);
      } else if (names.isEmpty() || !BEHIND.matcher(part).matches()) {
        return Optional.empty();
      }
    }
    // "Voices of America" alone is no author.
    boolean doubtful = bodies && names.size() == 1;
    if (names.isEmpty() || doubtful || !PlaceNames.whole(line.strip()).isEmpty()) {
      return Optional.empty();
    }
    String last = names.removeLast();
    return Optional.of(names.isEmpty() ? last : String.join(", ", names) + " and " + last);
  }
}
