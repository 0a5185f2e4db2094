package org.lectern.query;

import java.util.List;

/// Neighbouring words that name the value of a filter.
///
/// @param from the first word's number in its run
/// @param to one behind the last
/// @param readings the likeliest first; none where the words are known to name no value
record FilterSpan(int from, int to, List<FilterWords> readings) {
  FilterSpan {
    readings = List.copyOf(readings);
  }

  static FilterSpan of(TypedWords words, int from, int to, Query filter) {
    return new FilterSpan(from, to, List.of(words.taken(filter, from, to)));
  }
}
