package org.lectern.query;

import java.util.List;

/// A query as typed and as understood.
///
/// @param raw what the user typed
/// @param notes the faults, by position
/// @param words where the bare words of the tree begin in `raw`, in their order, UTF-16 units; none
///   where nobody typed them
public record ParsedQuery(String raw, Query tree, List<Note> notes, List<Integer> words) {
  public ParsedQuery {
    notes = List.copyOf(notes);
    words = List.copyOf(words);
  }

  /// A query that nobody typed.
  public ParsedQuery(String raw, Query tree, List<Note> notes) {
    this(raw, tree, notes, List.of());
  }

  /// The query as it was understood, as text that [QueryParser#parse] reads as the same tree.
  public String text() {
    return QueryPrinter.print(tree);
  }
}
