package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import org.lectern.search.Snippet;

/// A piece of text.
///
/// @param marked whether it is a word of the query, or the words that a value was read from
public record Run(String text, boolean marked) {
  /// The pieces of a text.
  ///
  /// @param marked ranges that rise and lie apart
  static List<Run> of(String text, List<Snippet.Range> marked) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (Snippet.Range range : marked) {
      runs.add(new Run(text.substring(done, range.start()), false));
      runs.add(new Run(text.substring(range.start(), range.end()), true));
      done = range.end();
    }
    runs.add(new Run(text.substring(done), false));
    return runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }
}
