package org.lectern.server.api;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Snippet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes one JSON object as text.
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /// @param members writes the object's members
  static String object(Consumer<JsonGenerator> members) {
    // Through a Writer: half a character in a document becomes "?" and does not end the answer.
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  static void number(JsonGenerator json, String name, @Nullable Integer value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  static void text(JsonGenerator json, String name, @Nullable Object value) {
    json.writeStringProperty(name, value == null ? null : value.toString());
  }

  static void texts(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /// An array of `[start, end]`.
  static void ranges(JsonGenerator json, String name, List<Snippet.Range> ranges) {
    json.writeArrayPropertyStart(name);
    for (Snippet.Range range : ranges) {
      json.writeStartArray();
      json.writeNumber(range.start());
      json.writeNumber(range.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /// An array of objects.
  static <T> void objects(JsonGenerator json, String name, List<T> values, Consumer<T> members) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      members.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
