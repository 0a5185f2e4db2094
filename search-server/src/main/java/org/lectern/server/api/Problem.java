package org.lectern.server.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a request is not answered. Source: RFC 9457, "Problem Details for HTTP APIs".
///
/// @param code stable, for programs: `invalid-parameter`
/// @param title the same for every problem with this code
/// @param detail what was wrong this time, and what would be right
/// @param headers that go with it: `Allow`, `Retry-After`
public record Problem(
    int status,
    String code,
    String title,
    String detail,
    List<ParameterError> errors,
    Map<String, String> headers) {
  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  private static Problem of(int status, String code, String title, String detail) {
    return new Problem(status, code, title, detail, List.of(), Map.of());
  }

  /// All faults of one request's parameters.
  ///
  /// @param errors at least one; where all have one code, it is the problem's
  static Problem parameters(List<ParameterError> errors) {
    String first = errors.getFirst().code();
    boolean same = errors.stream().allMatch(error -> error.code().equals(first));
    String code = same ? first : ParameterError.INVALID;
    String more =
        errors.size() == 1 ? "" : String.format(Locale.ROOT, " (and %d more)", errors.size() - 1);
    int status = code.equals("cursor-expired") ? 410 : 400;
    return new Problem(
        status, code, title(code), errors.getFirst().detail() + more, errors, Map.of());
  }

  private static String title(String code) {
    return switch (code) {
      case ParameterError.INVALID -> "A parameter is not valid";
      case ParameterError.MALFORMED_JSON -> "The body is not valid JSON";
      case "not-found" -> "There is nothing here";
      case "query-too-long" -> "The query is too long";
      case "invalid-cursor" -> "The cursor is not valid";
      case "cursor-expired" -> "The cursor is too old";
      case "cursor-mismatch" -> "The cursor belongs to another request";
      default -> "The query is not accepted";
    };
  }

  static Problem malformedUrl(String detail) {
    return of(400, "malformed-url", "The URL is malformed", detail);
  }

  public static Problem notFound(String detail) {
    return of(404, "not-found", title("not-found"), detail);
  }

  static Problem notFound(String detail, ParameterError error) {
    return new Problem(404, "not-found", title("not-found"), detail, List.of(error), Map.of());
  }

  /// A facet that has no values to list.
  static Problem histogram(ParameterError error) {
    return new Problem(
        400,
        "histogram-facet",
        "The facet is a histogram",
        error.value() + " is a histogram of years, without values to list; search answers it",
        List.of(error),
        Map.of());
  }

  /// @param allowed the methods that the path takes: `GET, HEAD`
  public static Problem methodNotAllowed(String method, String allowed) {
    return new Problem(
        405,
        "method-not-allowed",
        "The method is not allowed",
        "this path takes " + allowed + ", got " + method,
        List.of(),
        Map.of("Allow", allowed));
  }

  public static Problem unexpectedBody() {
    return of(
        400,
        "unexpected-body",
        "A body was not expected",
        "this path takes its parameters from the URL, send no body");
  }

  /// @param taken the media type that the path takes
  public static Problem unsupportedMediaType(String taken, @Nullable String got) {
    return new Problem(
        415,
        "unsupported-media-type",
        "The media type is not supported",
        "this path takes " + taken + " in UTF-8, got " + (got == null ? "no Content-Type" : got),
        List.of(),
        Map.of("Accept-Post", taken));
  }

  /// @param limit in bytes
  public static Problem bodyTooLarge(long limit) {
    return of(
        413,
        "body-too-large",
        "The body is too large",
        String.format(Locale.ROOT, "a body has at most %d bytes", limit));
  }

  /// The server is alive, but cannot take this request now.
  public static Problem unavailable(String code, String detail) {
    return new Problem(
        503, code, "The server cannot answer now", detail, List.of(), Map.of("Retry-After", "1"));
  }

  public static Problem internal() {
    return of(
        500,
        "internal-error",
        "The server failed",
        "this is a fault of the server; its log has more under the request id");
  }
}
