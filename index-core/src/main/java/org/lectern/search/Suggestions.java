package org.lectern.search;

import java.util.List;

/// What a person who types may mean, the best first.
///
/// @param state the index that they come from
public record Suggestions(List<Suggestion> suggestions, IndexState state) {
  public Suggestions {
    suggestions = List.copyOf(suggestions);
  }
}
