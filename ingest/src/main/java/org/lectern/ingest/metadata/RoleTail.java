package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.ingest.metadata.Roles.Role;

/// A role with what lists print behind it: the county or town that an officer comes from, the term,
/// an address: `Chair, Polk County`, `treasurer, since 2019`, `co-founder, died in 2020`.
final class RoleTail {
  private static final int LONGEST = 80;
  private static final QuickPattern TAIL =
      QuickPattern.compile(
          "(?i:since|from|until|elected|appointed|term|terms|died|retired|formerly|former|joined|based|serving|representing|at large|on leave|class of|ext|x)\\b.*|\\d.*|\\+\\d.*|\\(.*|\\S+@.*"
              + "|[\\p{L}.'’ -]{3,30} (?:County|Parish|Borough|Township|Region|District|Chapter|Area|Ward|Precinct|Island|Office|Campus)(?:,.*)?"
              + "|(?:Local|District|Ward|Region|Area|Lodge|Chapter|Seat|Zone|Precinct) (?:\\d+|[A-Z]|[IVX]+)\\b.*");

  /// What follows tells of which field or region; `President - Elect` is one role.
  private static final QuickPattern DASH =
      QuickPattern.compile(" [–—-] (?!(?i:elect|past|emerit|at|in)\\b)");

  private RoleTail() {}

  /// The role that a text is, without what is no part of it.
  static Optional<Role> without(String text) {
    Optional<Role> whole = StaffRoles.whole(text);
    if (whole.isPresent()) {
      return whole;
    }
    String line = text.substring(0, Math.min(text.length(), LONGEST));
    QuickMatcher dash = DASH.matcher(line);
    if (dash.find()) {
      return StaffRoles.whole(line.substring(0, dash.start()));
    }
    for (int comma = line.indexOf(", "); comma > 0; comma = line.indexOf(", ", comma + 1)) {
      if (isTail(line.substring(comma + 2).strip())) {
        return StaffRoles.whole(line.substring(0, comma));
      }
    }
    return Optional.empty();
  }

  private static boolean isTail(String rest) {
    return !rest.isEmpty() && (TAIL.matcher(rest).matches() || isPlace(rest));
  }

  private static boolean isPlace(String rest) {
    return Character.isUpperCase(rest.charAt(0)) && !PlaceNames.whole(rest).isEmpty();
  }
}
