package org.lectern.server.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A parameter that cannot be taken as it is.
///
/// @param code stable, for programs: `invalid-parameter`
/// @param value as sent, cut where it is long
/// @param reason in two or three words
/// @param allowed every value or name that would do; empty where any text of the right form does
/// @param position where in the value, or in a body that is no JSON, UTF-16 units; absent where it
///   is about the whole
/// @param detail the whole sentence
public record ParameterError(
    String code,
    String parameter,
    @Nullable String value,
    String reason,
    List<String> allowed,
    @Nullable Integer position,
    String detail) {
  /// The code of a name or value that is not taken.
  public static final String INVALID = "invalid-parameter";

  /// The code of a body that cannot be read as JSON.
  static final String MALFORMED_JSON = "malformed-json";

  private static final int LONGEST_VALUE = 100;

  /// A sentence names all that would do only where it is short; `allowed` always does.
  private static final int MOST_TOLD = 12;

  public ParameterError {
    value = value == null ? null : cut(value);
    allowed = List.copyOf(allowed);
  }

  /// @param names those that are known; may be none
  static ParameterError unknownName(String name, List<String> names) {
    return new ParameterError(
        INVALID,
        cut(name),
        null,
        "unknown parameter",
        names,
        null,
        names.isEmpty()
            ? "there are no parameters here, got " + cut(name)
            : "there is no parameter " + cut(name) + ", allowed are " + String.join(", ", names));
  }

  static ParameterError repeated(String name, String value) {
    return new ParameterError(
        INVALID,
        name,
        value,
        "given more than once",
        List.of(),
        null,
        name + " may be given once only");
  }

  /// @param expects what the value has to be: `a year from 1 to 9999`
  static ParameterError badValue(String name, String value, String expects, List<String> allowed) {
    return new ParameterError(
        INVALID,
        name,
        value,
        allowed.isEmpty() ? "not " + expects : "unknown value",
        allowed,
        null,
        String.format(
            Locale.ROOT,
            "%s must be %s%s, got %s",
            name,
            expects,
            allowed.isEmpty() || allowed.size() > MOST_TOLD
                ? ""
                : " (" + String.join(", ", allowed) + ")",
            value.isEmpty() ? "nothing" : cut(value)));
  }

  /// The body is no JSON, or over a limit of it.
  ///
  /// @param key at whose value it happened; empty where it is about the whole
  /// @param position where in the body, UTF-16 units
  static ParameterError malformedJson(String key, @Nullable Integer position, String reason) {
    String where =
        position == null ? "" : String.format(Locale.ROOT, ", at character %d", position);
    return new ParameterError(
        MALFORMED_JSON,
        cut(key),
        null,
        "malformed JSON",
        List.of(),
        position,
        reason + where + (key.isEmpty() ? "" : ", in " + cut(key)));
  }

  /// A value that was refused further down, for a reason with a code of its own.
  static ParameterError refused(
      String code,
      String name,
      @Nullable String value,
      @Nullable Integer position,
      RuntimeException refusal) {
    return new ParameterError(
        code,
        name,
        value,
        position == null ? "not accepted" : "over a limit",
        List.of(),
        position,
        Objects.requireNonNullElse(refusal.getMessage(), name + " is not accepted"));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_VALUE) {
      return text;
    }
    // Never between the two halves of one character.
    int end = LONGEST_VALUE - (Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 1)) ? 1 : 0);
    return text.substring(0, end) + "…";
  }
}
