package org.lectern.ingest.reader;

import java.util.List;
import java.util.Map;

/// A JSON value and where its characters stand: half-open `[start, end)`, UTF-16 units. Of a text
/// they are the characters between the quotes.
sealed interface JsonValue {
  int start();

  int end();

  record Text(String value, int start, int end) implements JsonValue {}

  record Numeral(String literal, int start, int end) implements JsonValue {}

  record Truth(boolean value, int start, int end) implements JsonValue {}

  record Null(int start, int end) implements JsonValue {}

  record Items(List<JsonValue> items, int start, int end) implements JsonValue {}

  /// An object.
  ///
  /// @param members in the order of the source
  record Members(Map<String, JsonValue> members, int start, int end) implements JsonValue {}

  /// The kind of value, for messages: `a text`.
  default String name() {
    return switch (this) {
      case Text _ -> "a text";
      case Numeral _ -> "a number";
      case Truth _ -> "true or false";
      case Null _ -> "null";
      case Items _ -> "a list";
      case Members _ -> "an object";
    };
  }
}
