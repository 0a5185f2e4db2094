package org.lectern.search;

import java.util.List;

/// How an engine came to a number, for developers: the words are the engine's own, and change with
/// it.
///
/// @param value the number
/// @param description what it is
/// @param details the numbers that it was made of
public record Explanation(float value, String description, List<Explanation> details) {
  public Explanation {
    details = List.copyOf(details);
  }
}
