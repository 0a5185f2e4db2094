package org.lectern.server.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the query string of a URL as an HTML form writes it: `q=affinity+groups&state=NC`.
public final class QueryString {
  /// More parameters than this are refused.
  static final int MAX_PARAMETERS = 100;

  private QueryString() {}

  /// A name with its value, decoded.
  public record Parameter(String name, String value) {}

  /// @param raw as sent, without the question mark
  /// @throws ProblemException if it is badly encoded, no UTF-8, or has too many parameters
  public static List<Parameter> parse(String raw) {
    List<Parameter> parameters = new ArrayList<>();
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      parameters.add(
          equals < 0
              ? new Parameter(decode(pair), "")
              : new Parameter(
                  decode(pair.substring(0, equals)), decode(pair.substring(equals + 1))));
    }
    if (parameters.size() > MAX_PARAMETERS) {
      throw malformed(
          String.format(
              Locale.ROOT,
              "a URL has at most %d parameters, got %d",
              MAX_PARAMETERS,
              parameters.size()));
    }
    return parameters;
  }

  /// For a path that takes no parameters.
  ///
  /// @throws ProblemException if there are some
  static void refuseAll(String raw) {
    List<ParameterError> errors =
        parse(raw).stream()
            .map(parameter -> ParameterError.unknownName(parameter.name(), List.of()))
            .toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.parameters(errors));
    }
  }

  private static String decode(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        bytes.put((byte) hex(text, i + 1));
        i += 2;
      } else if (c < 0x80) {
        bytes.put((byte) (c == '+' ? ' ' : c));
      } else {
        throw malformed("characters beyond ASCII are written as percent-encoded UTF-8");
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException notUtf8) {
      throw malformed("the percent-encoded bytes of a parameter are no UTF-8");
    }
  }

  private static int hex(String text, int start) {
    int high = start < text.length() ? digit(text.charAt(start)) : -1;
    int low = start + 1 < text.length() ? digit(text.charAt(start + 1)) : -1;
    if (high < 0 || low < 0) {
      throw malformed("a % is followed by two hexadecimal digits; a percent sign itself is %25");
    }
    return high * 16 + low;
  }

  private static int digit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private static ProblemException malformed(String detail) {
    return new ProblemException(Problem.malformedUrl(detail));
  }
}
