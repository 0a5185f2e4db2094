package org.lectern.query;

/// Words of a query that name the value of a filter.
///
/// @param filter a [Query.Value], or a [Query.Range] of years
/// @param position of the words in the raw query, UTF-16 units; what joins them to the rest, such
///   as `in`, is among them
/// @param length UTF-16 units
public record FilterWords(Query filter, int position, int length) {
  /// Behind the last character.
  public int end() {
    return position + length;
  }

  /// The query without some of its words.
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
    return rest.append(raw.substring(done)).toString().replaceAll("\\s+", " ").strip();
  }
}
