package org.lectern.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of what the user asked for.
public sealed interface Query {
  /// Every document: what an empty query means.
  record Everything() implements Query {}

  /// A word, matched on the analyzed text, stems included.
  ///
  /// @param text as typed, never blank; the analysis may make several tokens of it (`K-12`) or none
  record Word(String text) implements Query {}

  /// Words in this order, one behind the other, matched on the unstemmed text.
  ///
  /// @param text what stood between the quotes, never blank
  record Phrase(String text) implements Query {}

  /// Every word that begins so.
  ///
  /// @param text what stood before the `*`; its last 2 characters at least are letters or digits
  record Prefix(String text) implements Query {}

  /// Every word that differs in a few characters.
  ///
  /// @param text its last 2 characters at least are letters or digits
  /// @param edits 1 or 2
  record Fuzzy(String text, int edits) implements Query {}

  /// A clause that must match in one field.
  ///
  /// @param field one that holds text
  /// @param clause of words, phrases, prefixes, fuzzy words, and groups of them
  record InField(QueryField field, Query clause) implements Query {}

  /// An exact value of a field.
  ///
  /// @param field one that holds values
  /// @param value as a filter takes it: `NC` for `state:"North Carolina"`; a city as typed
  record Value(QueryField field, String value) implements Query {}

  /// Documents that state nothing in a field: `state:_missing`.
  record Missing(QueryField field) implements Query {}

  /// A range of years or dates, both ends inclusive, at least one of them there; never reversed.
  ///
  /// @param field one that holds years or dates
  /// @param from `1970`, `2016-12-23`, or `2016-06` and `2016`: from the first day that it can mean
  /// @param to written the same way: up to the last day that it can mean
  record Range(QueryField field, @Nullable String from, @Nullable String to) implements Query {}

  /// Every clause must match; `AND`, and words side by side within a group. At least two clauses,
  /// or one that is a [Not].
  record All(List<Query> clauses) implements Query {
    public All {
      clauses = List.copyOf(clauses);
    }
  }

  /// At least one clause must match; at least two clauses.
  record Any(List<Query> clauses) implements Query {
    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  /// The clause must not match.
  record Not(Query clause) implements Query {}

  /// The whole query: clauses side by side. Its [Word]s are the bare words, which follow the match
  /// mode; every other clause holds always. Only ever the root, never empty.
  record Bag(List<Query> clauses) implements Query {
    public Bag {
      clauses = List.copyOf(clauses);
    }
  }
}
