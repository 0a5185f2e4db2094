package org.lectern.ingest.metadata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Voice;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a line of a gold file, strictly: a slip of the pen there would be a wrong figure.
final class GoldLine {
  private static final Set<String> KEYS =
      Set.of(
          "file",
          "shape",
          "part",
          "facts",
          "accepted",
          "references",
          "first_reference",
          "text_with",
          "text_without");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String where;
  private final Path folder;

  /// @param where file and number of the line, for messages
  /// @param folder the real folder that the pages lie in
  GoldLine(String where, Path folder) {
    this.where = where;
    this.folder = folder;
  }

  GoldPage read(String line) throws IOException {
    JsonNode page;
    try {
      page = JSON.readTree(line);
    } catch (JacksonException malformed) {
      throw new IOException(where + ": no JSON object: " + malformed.getOriginalMessage());
    }
    for (String key : page.propertyNames()) {
      if (!KEYS.contains(key)) {
        throw wrong("unknown key " + key);
      }
    }
    String name = text(page, "file").orElseThrow(() -> wrong("it names no file"));
    String part = text(page, "part").orElse("");
    if (!part.matches("[a-z]?")) {
      throw wrong("a part is a letter from a to z, got " + part);
    }
    return new GoldPage(
        name,
        file(name),
        text(page, "shape").orElse(""),
        part,
        values(page.path("facts")),
        values(page.path("accepted")),
        page.path("references").asInt(0),
        first(page.path("first_reference")),
        texts("text_with", page.path("text_with")),
        texts("text_without", page.path("text_without")));
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name).toRealPath();
    if (!file.startsWith(folder)) {
      throw wrong("a page lies beside the gold file, got " + name);
    }
    return file;
  }

  private Map<String, List<String>> values(JsonNode node) throws IOException {
    Map<String, List<String>> values = new HashMap<>();
    for (var field : node.properties()) {
      if (FactField.of(field.getKey()).isEmpty()) {
        throw wrong("there is no field " + field.getKey());
      }
      List<String> texts = texts(field.getKey(), field.getValue());
      for (String text : texts) {
        if (!text.equals(GoldPage.ANYTHING) && !isValue(field.getKey(), text)) {
          throw wrong(field.getKey() + " cannot be " + text);
        }
      }
      values.put(field.getKey(), texts);
    }
    return values;
  }

  private static boolean isValue(String field, String text) {
    return switch (field) {
      case "kind" -> Kind.of(text).isPresent();
      case "voice" -> Voice.of(text).isPresent();
      case "type" -> OrganizationType.of(text).isPresent();
      case "topic" -> PolicyArea.of(text).isPresent();
      case "place" -> text.matches("[\\p{Ll}\\p{N}-]+(/[\\p{Ll}\\p{N}-]+){0,2}");
      case "founded" -> text.matches("\\d{4}");
      case "tax_id" -> text.matches("\\d{9}");
      case "published", "updated", "exempt_since" -> text.matches("\\d{4}(-\\d{2}){0,2}");
      default -> !text.isBlank();
    };
  }

  private List<String> texts(String key, JsonNode node) throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : node) {
      if (!each.isString()) {
        throw wrong(key + " is a list of texts");
      }
      texts.add(each.asString());
    }
    if (!node.isMissingNode() && !node.isArray()) {
      throw wrong(key + " is a list of texts");
    }
    return texts;
  }

  private static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  private static GoldPage.@Nullable FirstReference first(JsonNode node) {
    return node.isObject()
        ? new GoldPage.FirstReference(
            node.path("number").asInt(1),
            text(node, "host").orElse(null),
            text(node, "accessed").orElse(null))
        : null;
  }

  private IOException wrong(String what) {
    return new IOException(where + ": " + what);
  }
}
