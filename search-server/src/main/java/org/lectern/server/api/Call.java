package org.lectern.server.api;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A request as a resource sees it.
///
/// @param path as sent, not decoded: `/api/v1/search`
/// @param query as sent, not decoded, without the question mark; empty where there is none
/// @param ifNoneMatch the tags of answers that the client has kept, as sent
public record Call(String path, String query, @Nullable String ifNoneMatch) {
  /// A path with its query longer than this is not repeated in an error.
  private static final int LONGEST_INSTANCE = 2048;

  // Source: RFC 3986, 2: neither reserved nor unreserved, or for hosts only.
  private static final String NO_URL = "\"<>[]\\^`{|}#";

  public Call(String path, String query) {
    this(path, query, null);
  }

  /// Whether the client has kept the answer with this tag. A `*` asks about any answer at all,
  /// which a client that has kept one need not.
  public boolean asksAbout(String tag) {
    return ifNoneMatch != null
        && Stream.of(ifNoneMatch.split(",", -1)).map(String::strip).anyMatch(tag::equals);
  }

  /// The path with its query, for people who look for the request in question.
  String instance() {
    String whole = encoded(query.isEmpty() ? path : path + "?" + query);
    if (whole.length() <= LONGEST_INSTANCE) {
      return whole;
    }
    String part = encoded(path);
    return part.length() <= LONGEST_INSTANCE ? part : "/";
  }

  // What a URL must not have is there as it was sent, a character for a byte.
  private static String encoded(String sent) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < sent.length(); i++) {
      char c = sent.charAt(i);
      if (c > ' ' && c < 0x7f && NO_URL.indexOf(c) < 0) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
