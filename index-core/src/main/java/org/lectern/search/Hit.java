package org.lectern.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Summary;

/// A document that was found.
///
/// @param snippets the best passages, in the order of the text
/// @param score how well it matches, from 0, comparable within one response only
/// @param why it is there, in words
/// @param more how many further documents about its organization match, in a list of one hit an
///   organization; else 0; absent where the search was cut short: nobody knows
/// @param versions how many documents that match say nearly the same and are left out for it, in a
///   list that is collapsed; else 0; absent where the search was cut short
/// @param elsewhere the first of them, [#MOST_ELSEWHERE] at most, the oldest first: where else the
///   text stands
/// @param explanation of the score, where the request asks for it
public record Hit(
    Summary document,
    List<Snippet> snippets,
    float score,
    List<String> why,
    @Nullable Integer more,
    @Nullable Integer versions,
    List<Summary> elsewhere,
    Optional<Explanation> explanation) {
  public static final int MOST_ELSEWHERE = 3;

  public Hit {
    snippets = List.copyOf(snippets);
    why = List.copyOf(why);
    elsewhere = List.copyOf(elsewhere);
  }

  /// The same hit of a search that was cut short, so that nobody knows what else there is.
  public Hit uncounted() {
    return new Hit(document, snippets, score, why, null, null, elsewhere, explanation);
  }
}
