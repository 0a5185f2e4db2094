package org.lectern.query;

import java.util.List;
import java.util.Map;

/// Says what would have been right where a field has no such value.
final class UnknownValue {
  private static final int MOST_NEARBY = 3;
  private static final int LONGEST = 40;
  private static final int MOST_EDITS = 2;

  private UnknownValue() {}

  static String message(QueryField field, String text) {
    List<String> nearby = nearby(KnownValues.of(field), KnownValues.key(text));
    return Notes.quoted(text)
        + " is no value of `"
        + field.slug()
        + ":`, which takes "
        + expects(field)
        + (nearby.isEmpty() ? "" : " (near it: " + String.join(", ", nearby) + ")")
        + "; it was taken as plain words";
  }

  private static String expects(QueryField field) {
    return switch (field) {
      case TYPE -> "an organization type such as `nonprofit`, `501c3` or `\"labor union\"`";
      case PLACE -> "a region, state, country or city, or a path such as `south/nc`";
      case REGION -> "`Northeast`, `Midwest`, `South`, `West` or `Territories`";
      case STATE -> "a state's postal code or name, such as `NC` or `\"North Carolina\"`";
      case CITY -> "the whole name of a city";
      case COUNTRY -> "a country's code or English name, such as `US` or `Canada`";
      case TOPIC -> "a policy area such as `education` or `\"Armed Forces and National Security\"`";
      case KIND, VOICE -> String.join(", ", KnownValues.slugs(field));
      case HOST -> "a host such as `www.example.org`";
      case FOUNDED -> "years, such as `1980`, `1970..1990` or `1970..`";
      case PUBLISHED -> "dates, such as `2016`, `2016-12-23` or `2016-01..2016-06`";
      case TITLE, ORGANIZATION, HEADING, TEXT, PERSON, PUBLISHER, BYLINE -> "words";
    };
  }

  /// Values of which a spelling contains the text, or is at most two edits away from it.
  private static List<String> nearby(Map<String, String> known, String key) {
    if (key.isEmpty() || key.length() > LONGEST) {
      return List.of();
    }
    return known.keySet().stream()
        .filter(spelling -> isNear(spelling, key))
        .map(known::get)
        .distinct()
        .limit(MOST_NEARBY)
        .toList();
  }

  private static boolean isNear(String spelling, String key) {
    if (key.length() > MOST_EDITS && spelling.contains(key)) {
      return true;
    }
    int allowed = Math.min(MOST_EDITS, key.length() / 3);
    return Math.abs(spelling.length() - key.length()) <= allowed && edits(spelling, key) <= allowed;
  }

  /// Levenshtein's distance.
  private static int edits(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substitution = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
