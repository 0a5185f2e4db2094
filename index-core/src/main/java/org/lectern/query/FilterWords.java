package org.lectern.query;

import java.util.regex.Pattern;

/// Words of a query that name the value of a filter.
///
/// @param filter a [Query.Value], a [Query.Any] of values of one field, the [Query.Not] of either,
///   or a [Query.Range] of years
/// @param position of the words in the raw query, UTF-16 units; what joins them to the rest, such
///   as `in`, is among them
/// @param length UTF-16 units
public record FilterWords(Query filter, int position, int length) {
  private static final String JOINTS = String.join("|", PlaceWords.INSIDE) + "|and|or|but";
  private static final Pattern DANGLING_START = Pattern.compile("^(?:(?:" + JOINTS + ")(?: |$))+");
  private static final Pattern DANGLING_END = Pattern.compile("(?:(?:^| )(?:" + JOINTS + "))+$");

  /// Behind the last character.
  public int end() {
    return position + length;
  }

  /// The query without some of its words, and without a preposition or `and` that is left over at
  /// its start or end.
  ///
  /// @param taken words of it, in their order
  public static String without(String raw, Iterable<FilterWords> taken) {
    StringBuilder rest = new StringBuilder();
    int done = 0;
    for (FilterWords words : taken) {
      String between = raw.substring(done, words.position());
      boolean joins = done > 0 && between.strip().matches("(?:and|or|,)?");
      rest.append(joins ? " " : between);
      done = words.end();
    }
    rest.append(raw.substring(done));
    String text = rest.toString().replaceAll("\\s+", " ").strip();
    return DANGLING_END.matcher(DANGLING_START.matcher(text).replaceFirst("")).replaceFirst("");
  }
}
