package org.lectern.query;

import java.util.List;

/// A query as typed and as understood.
///
/// @param raw what the user typed
/// @param notes the faults, by position
public record ParsedQuery(String raw, Query tree, List<Note> notes) {
  public ParsedQuery {
    notes = List.copyOf(notes);
  }

  /// The query as it was understood, as text that [QueryParser#parse] reads as the same tree.
  public String text() {
    return QueryPrinter.print(tree);
  }
}
