package org.lectern.server.api;

import java.util.Map;

/// What goes back over HTTP.
///
/// @param type the media type, with its character set where it is text
/// @param body sent as UTF-8
/// @param headers besides those that every answer has
public record Answer(int status, String type, String body, Map<String, String> headers) {
  private static final String JSON = "application/json";
  private static final String PROBLEM_JSON = "application/problem+json";
  private static final String HTML = "text/html; charset=utf-8";

  public Answer {
    headers = Map.copyOf(headers);
  }

  /// An answer that may be kept, but is asked for again each time.
  public static Answer json(int status, String body) {
    return new Answer(status, JSON, body, Map.of("Cache-Control", "no-cache"));
  }

  /// Source: RFC 9512, "YAML Media Type".
  static Answer yaml(String body) {
    return new Answer(200, "application/yaml", body, Map.of("Cache-Control", "no-cache"));
  }

  public static Answer html(int status, String body) {
    return new Answer(status, HTML, body, Map.of("Cache-Control", "no-cache"));
  }

  /// The same thing has another URL now. Source: RFC 9110, 15.4.9.
  ///
  /// @param path of it
  static Answer moved(String path) {
    return new Answer(308, JSON, "", Map.of("Cache-Control", "no-cache", "Location", path));
  }

  /// What the client kept is still the answer.
  static Answer notModified(String tag) {
    return new Answer(304, JSON, "", Map.of("Cache-Control", "no-cache", "ETag", tag));
  }

  static Answer problem(int status, String body, Map<String, String> headers) {
    return new Answer(status, PROBLEM_JSON, body, headers);
  }
}
