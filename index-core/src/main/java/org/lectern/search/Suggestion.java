package org.lectern.search;

import java.util.List;
import java.util.Locale;

/// Something that a person who types may mean.
///
/// @param label as people read it: `The River Fund`
/// @param highlights what of the label was typed, rising and apart
/// @param documents how many it leads to, exact, above 0
public record Suggestion(
    Kind kind, String label, List<Snippet.Range> highlights, long documents, Target target) {
  public Suggestion {
    highlights = List.copyOf(highlights);
  }

  /// What it is.
  public enum Kind {
    ORGANIZATION,
    PERSON,
    TOPIC,
    /// Words that stand together in several documents and tell what they are about.
    PHRASE,
    TITLE;

    /// `organization`.
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Where it leads.
  public sealed interface Target {
    /// The documents with one value in a field.
    record Value(FilterField field, String value) implements Target {}

    /// The hits of a query.
    ///
    /// @param query in the query language: `person:"Jen Benkovitz"`
    record Text(String query) implements Target {}

    /// The only document with this title.
    record Document(String id) implements Target {}
  }
}
