package org.lectern.ingest.metadata;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.lectern.schema.WebAddress;

/// What a printed link points to, behind the redirects of search engines and mail programs.
final class LinkTarget {
  private static final Map<String, String> REDIRECTS =
      Map.of(
          "google.", "url",
          "facebook.com", "u",
          "instagram.com", "u",
          "safelinks.protection.outlook.com", "url");

  /// Addresses that have the one they lead to in their path: archives, short pages for phones, and
  /// what mail programs make of a link.
  private static final QuickPattern INSIDE =
      QuickPattern.compile(
          "(?:https?://(?:web\\.)?archive\\.org/(?:web/)?(?:\\d{4,14}|\\*)(?:[a-z]{2}_|\\*)?/"
              + "|https?://(?:www\\.)?google\\.[a-z.]{2,6}/amp/(?:s/)?"
              + "|https?://urldefense\\.com/v3/__)(.+?)(?:__;.*)?");

  private static final QuickPattern WITHOUT_PROTOCOL =
      QuickPattern.compile(
          "(?<![\\w@./-])(?:www\\.[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}(?:/\\S*)?"
              + "|(?:[a-z0-9-]{2,63}\\.){1,4}(?:org|com|net|gov|edu|us|uk|ca|info|news|eu|ie|au)/[\\w./%~?=&-]*)");
  private static final int MOST_REDIRECTS = 3;

  private LinkTarget() {}

  /// The last address in a text, without the punctuation after it, redirects unwrapped.
  static Optional<String> in(String text) {
    int at = Math.max(text.lastIndexOf("http://"), text.lastIndexOf("https://"));
    if (at < 0) {
      QuickMatcher bare = WITHOUT_PROTOCOL.matcher(text);
      return bare.find() ? in("https://" + bare.group()) : Optional.empty();
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

  /// What an address leads to in the end: a redirect may hide in another one.
  static String unwrapped(String url) {
    String target = url;
    for (int i = 0; i < MOST_REDIRECTS; i++) {
      String next = once(target);
      if (next.equals(target)) {
        break;
      }
      target = next;
    }
    return target;
  }

  private static String once(String url) {
    QuickMatcher inside = INSIDE.matcher(url);
    if (inside.matches()) {
      String rest = inside.group(1);
      String target = rest.startsWith("http") ? rest : "https://" + rest;
      String whole = target.replaceFirst("^(https?):/(?!/)", "$1://");
      return WebAddress.canonical(whole).isPresent() ? whole : url;
    }
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
