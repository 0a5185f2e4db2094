package org.lectern.search;

import java.util.List;

/// What became of the bare words of a query; counted before filters.
///
/// @param mode as asked for
/// @param all documents that have all the words, and what else the query demands
/// @param shown documents that match
/// @param bar the share of the words' weight that a hit must reach, 0 to 1; 0 where any word will
///   do
/// @param words those that were looked for
/// @param unknown those that no document has
/// @param ignored stop words that were left out
public record MatchReport(
    MatchMode mode,
    long all,
    long shown,
    double bar,
    List<WordReport> words,
    List<String> unknown,
    List<String> ignored) {
  public MatchReport {
    words = List.copyOf(words);
    unknown = List.copyOf(unknown);
    ignored = List.copyOf(ignored);
  }

  /// A word that was looked for.
  ///
  /// @param word as typed
  /// @param weight its share of the weight of all words, 0 to 1
  /// @param documents that have it or a synonym, in any searched field
  /// @param synonyms what was looked for besides
  public record WordReport(String word, double weight, long documents, List<String> synonyms) {
    public WordReport {
      synonyms = List.copyOf(synonyms);
    }
  }
}
