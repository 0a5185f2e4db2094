package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON object, strictly, and keeps where every value stands.
final class JsonText {
  private static final int DEPTH = 32;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(DocumentReaders.MAX_RECORD)
                  .maxDocumentLength(2L * DocumentReaders.MAX_RECORD)
                  .maxNameLength(256)
                  .maxNumberLength(64)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonParser parser;

  private JsonText(JsonParser parser) {
    this.parser = parser;
  }

  /// @throws UnreadableException if the text is anything but one whole JSON object
  static JsonValue.Members parse(String text) throws UnreadableException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException("a line of JSON Lines is one object: {…}");
      }
      JsonValue.Members object = new JsonText(parser).members();
      if (parser.nextToken() != null) {
        throw new UnreadableException(
            "a line of JSON Lines is one object, but more follows at column "
                + parser.currentTokenLocation().getColumnNr());
      }
      return object;
    } catch (JacksonException e) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "not valid JSON%s: %s",
              e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr(),
              firstLine(e.getOriginalMessage())));
    }
  }

  /// The JSON value that a text begins with; empty where it is none.
  static Optional<JsonValue> value(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return parser.nextToken() == null
          ? Optional.empty()
          : Optional.of(new JsonText(parser).value());
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static String firstLine(String message) {
    return message
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll(",? (?:\\(start marker at |from `).*", "")
        .strip();
  }

  private JsonValue value() {
    int start = start();
    return switch (parser.currentToken()) {
      case VALUE_STRING -> {
        String text = parser.getString();
        yield new JsonValue.Text(text, start + 1, end() - 1);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String literal = parser.getString();
        yield new JsonValue.Numeral(literal, start, start + literal.length());
      }
      case VALUE_TRUE -> new JsonValue.Truth(true, start, start + 4);
      case VALUE_FALSE -> new JsonValue.Truth(false, start, start + 5);
      case START_OBJECT -> members();
      case START_ARRAY -> items();
      default -> new JsonValue.Null(start, start + 4);
    };
  }

  private JsonValue.Members members() {
    int start = start();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      members.put(name, value());
    }
    return new JsonValue.Members(members, start, end());
  }

  private JsonValue.Items items() {
    int start = start();
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new JsonValue.Items(items, start, end());
  }

  private int start() {
    return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
  }

  private int end() {
    return Math.toIntExact(parser.currentLocation().getCharOffset());
  }
}
