package org.lectern.search;

import java.util.List;

/// A passage of a document with the query's words marked.
///
/// @param field `body`
/// @param text plain text of the document, which is never trusted: escape it before it becomes HTML
/// @param highlights the words of the query in it, rising and apart
public record Snippet(String field, String text, List<Range> highlights) {
  /// Half-open `[start, end)`, UTF-16 units of the snippet's text.
  public record Range(int start, int end) {}

  public Snippet {
    highlights = List.copyOf(highlights);
  }
}
