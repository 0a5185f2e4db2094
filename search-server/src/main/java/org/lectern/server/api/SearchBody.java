package org.lectern.server.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.server.api.QueryString.Parameter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads the JSON object of `POST /api/v1/search`: its keys are the parameters of the URL, their
/// values are typed. Parameters that may be repeated are arrays, always; numbers are numbers, flags
/// are `true` or `false`; `null` is no value.
final class SearchBody {
  private static final int MAX_DEPTH = 32;
  private static final int MAX_ARRAY = 100;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(64 * 1024)
                  .maxDocumentLength(1024 * 1024)
                  .maxNameLength(256)
                  .maxNumberLength(64)
                  .build())
          .build();

  private enum Form {
    TEXT("text"),
    NUMBER("a whole number"),
    FLAG("true or false"),
    TEXTS("an array of texts, at most " + MAX_ARRAY),
    YEARS("an array of years and \"_missing\", at most " + MAX_ARRAY);

    private final String expects;

    Form(String expects) {
      this.expects = expects;
    }

    static Form of(String name) {
      return switch (name) {
        case "q", "match", "sort", "group", "cursor", "published_from", "published_to" -> TEXT;
        case "limit", "founded_from", "founded_to" -> NUMBER;
        case "collapse", "highlight", "explain" -> FLAG;
        case "founded", "not_founded" -> YEARS;
        default -> TEXTS;
      };
    }
  }

  private final JsonParser json;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<ParameterError> errors = new ArrayList<>();
  private String key = "";

  private SearchBody(JsonParser json) {
    this.json = json;
  }

  /// The parameters, as the URL would have them.
  ///
  /// @param body as sent
  /// @throws ProblemException if it is no JSON object, or a key or the type of a value is wrong
  static List<Parameter> read(byte[] body) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw malformed("", null, "the body is not UTF-8");
    }
    if (text.isBlank()) {
      throw malformed("", 0, "the body is empty; a search for everything is {}");
    }
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new SearchBody(json).parameters();
    }
  }

  private List<Parameter> parameters() {
    try {
      readObject();
    } catch (StreamConstraintsException tooLarge) {
      throw malformed(where(), offset(tooLarge), limits());
    } catch (JacksonException notJson) {
      throw malformed(where(), offset(notJson), "the body is not valid JSON");
    }
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.parameters(errors));
    }
    return parameters;
  }

  private static String limits() {
    return String.format(
        Locale.ROOT,
        "the body nests deeper than %d, or has a text, name or number that is too long",
        MAX_DEPTH);
  }

  // The parser reads ahead: the key of what it stumbles over may not have come out yet.
  private String where() {
    TokenStreamContext context = json.streamReadContext();
    while (context.getParent() != null && !context.getParent().inRoot()) {
      context = context.getParent();
    }
    return Objects.requireNonNullElse(context.currentName(), key);
  }

  private int offset(JacksonException fault) {
    TokenStreamLocation known = fault.getLocation();
    TokenStreamLocation place = known == null ? json.currentLocation() : known;
    return Math.toIntExact(Math.max(0, place.getCharOffset()));
  }

  private static ProblemException malformed(String key, @Nullable Integer position, String reason) {
    return new ProblemException(
        Problem.parameters(List.of(ParameterError.malformedJson(key, position, reason))));
  }

  private void readObject() {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw malformed("", 0, "the body is a JSON object, such as {\"q\": \"water\"}");
    }
    Set<String> seen = new HashSet<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      key = json.currentName();
      json.nextToken();
      if (!SearchParameters.NAMES.contains(key)) {
        errors.add(ParameterError.unknownName(key, SearchParameters.NAMES));
      } else if (!seen.add(key)) {
        errors.add(ParameterError.repeated(key, shown()));
      } else {
        readValue(Form.of(key));
      }
      json.skipChildren();
    }
    key = "";
    if (json.nextToken() != null) {
      int position = Math.toIntExact(json.currentTokenLocation().getCharOffset());
      throw malformed("", position, "something stands behind the JSON object");
    }
  }

  private void readValue(Form form) {
    boolean fits =
        switch (form) {
          case TEXT -> json.currentToken() == JsonToken.VALUE_STRING && add(json.getString());
          case NUMBER -> json.currentToken() == JsonToken.VALUE_NUMBER_INT && add(json.getString());
          case FLAG -> json.currentToken().isBoolean() && add(json.getString());
          case TEXTS, YEARS -> json.currentToken() == JsonToken.START_ARRAY && readArray(form);
        };
    if (!fits) {
      errors.add(ParameterError.badValue(key, shown(), form.expects, List.of()));
    }
  }

  // A lone half of a character can be written as an escape, but is no text.
  private boolean add(String value) {
    boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(value);
    if (whole) {
      parameters.add(new Parameter(key, value));
    }
    return whole;
  }

  private boolean readArray(Form form) {
    List<String> values = new ArrayList<>();
    boolean fits = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonToken token = json.currentToken();
      fits &=
          token == JsonToken.VALUE_STRING
              ? form == Form.TEXTS || json.getString().equals("_missing")
              : form == Form.YEARS && token == JsonToken.VALUE_NUMBER_INT;
      values.add(token.isScalarValue() ? json.getString() : "");
      json.skipChildren();
    }
    if (!fits || values.size() > MAX_ARRAY) {
      return false;
    }
    // The URL has all facets in one value, parted by commas.
    return key.equals("facets")
        ? values.stream().noneMatch(value -> value.isEmpty() || value.contains(","))
            && add(values.stream().collect(Collectors.joining(",")))
        : values.stream().allMatch(this::add);
  }

  private String shown() {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return "an object";
    }
    return token.isScalarValue() ? json.getString() : "another array";
  }
}
