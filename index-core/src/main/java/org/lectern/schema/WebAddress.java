package org.lectern.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads addresses of the web as people print them, also those that are no valid URI.
public final class WebAddress {
  private static final Pattern HTTP =
      Pattern.compile(
          "(?i)(https?)://(?:[^/?#@\\s]*@)?([^/?#:\\s]+)(?::(\\d+))?([^#\\s]*)(?:#.*)?");

  private WebAddress() {}

  /// The host in lower case: `www.newsobserver.com`. Empty where the text is no `http` or `https`
  /// address.
  public static Optional<String> host(String url) {
    Matcher matcher = HTTP.matcher(url.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(2).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// One spelling for addresses that name one page: `http` and `https` alike, scheme and host in
  /// lower case, without user, default port and fragment, with `/` for an empty path. Path and
  /// query stay as printed. Empty where the text is no `http` or `https` address.
  public static Optional<String> canonical(String url) {
    Matcher matcher = HTTP.matcher(url.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String port = matcher.group(3);
    boolean usual = port == null || port.equals("80") || port.equals("443");
    String rest = matcher.group(4);
    return Optional.of(
        "https://"
            + matcher.group(2).toLowerCase(Locale.ROOT)
            + (usual ? "" : ":" + port)
            + (rest.startsWith("/") ? rest : "/" + rest));
  }
}
