package org.lectern.ingest.metadata;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.lectern.schema.WebAddress;

/// What a printed link points to, behind the redirects of search engines and mail programs.
final class LinkTarget {
  private static final Map<String, String> REDIRECTS =
      Map.of("google.", "url", "facebook.com", "u", "safelinks.protection.outlook.com", "url");

  private LinkTarget() {}

  /// The last address in a text, without the punctuation after it, redirects unwrapped.
  static Optional<String> in(String text) {
    int at = Math.max(text.lastIndexOf("http://"), text.lastIndexOf("https://"));
    if (at < 0) {
      return Optional.empty();
    }
    // An address in the path of an archive's address is not where a link begins.
    while (at > 0 && !Line.isSpace(text.charAt(at - 1))) {
      at--;
    }
    at = text.indexOf("http", at);
    int end = at;
    while (end < text.length() && !Line.isSpace(text.charAt(end))) {
      end++;
    }
    while (end > at && ".,;:)]>\"'”’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String url = text.substring(at, end);
    return WebAddress.canonical(url).isPresent() ? Optional.of(unwrapped(url)) : Optional.empty();
  }

  static String unwrapped(String url) {
    String host = WebAddress.host(url).orElse("");
    for (var redirect : REDIRECTS.entrySet()) {
      if (host.contains(redirect.getKey()) && passesOn(url, host)) {
        Optional<String> target = parameter(url, redirect.getValue());
        Optional<String> found = target.isPresent() ? target : parameter(url, "q");
        return found.filter(to -> WebAddress.canonical(to).isPresent()).orElse(url);
      }
    }
    return url;
  }

  private static boolean passesOn(String url, String host) {
    return host.contains("safelinks") || url.contains("/url?") || url.contains("/l.php?");
  }

  private static Optional<String> parameter(String url, String name) {
    for (String pair : url.substring(url.indexOf('?') + 1).split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return decoded(pair.substring(name.length() + 1)).filter(to -> !to.isBlank());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
