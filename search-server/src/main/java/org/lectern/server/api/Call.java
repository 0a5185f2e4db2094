package org.lectern.server.api;

/// A request as a resource sees it.
///
/// @param path as sent, not decoded: `/api/v1/search`
/// @param query as sent, not decoded, without the question mark; empty where there is none
public record Call(String path, String query) {
  /// A path with its query longer than this is not repeated in an error.
  private static final int LONGEST_INSTANCE = 2048;

  /// The path with its query, for people who look for the request in question.
  String instance() {
    String whole = query.isEmpty() ? path : path + "?" + query;
    if (whole.length() <= LONGEST_INSTANCE) {
      return whole;
    }
    return path.length() <= LONGEST_INSTANCE ? path : "/";
  }
}
