package org.lectern.ingest.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes of a page into text as browsers do it: by the byte order mark, else by what its first
/// bytes declare, else strict UTF-8, else windows-1252.
///
/// Source: WHATWG, "HTML: determining the character encoding", and "Encoding: names and labels".
final class HtmlEncoding {
  private static final int PRESCAN = 4096;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?is)<meta\\b[^>]{0,300}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})"
              + "|^\\s*<\\?xml[^>]{0,100}\\bencoding\\s*=\\s*[\"']([\\w:.-]{2,40})[\"']");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  /// Labels that mean another encoding than their name says.
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("x-user-defined", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("tis-620", "windows-874"),
          // What is declared in single bytes cannot be in double ones.
          Map.entry("utf-16", "utf-8"),
          Map.entry("utf-16le", "utf-8"),
          Map.entry("utf-16be", "utf-8"),
          Map.entry("utf8", "utf-8"),
          Map.entry("unicode", "utf-8"));

  private HtmlEncoding() {}

  /// The text without its byte order mark; what is not of the encoding is U+FFFD.
  static String decode(byte[] bytes) {
    if (Decoding.marked(bytes)) {
      return Decoding.decode(bytes);
    }
    return declared(bytes)
        .map(charset -> new String(bytes, charset))
        .orElseGet(() -> Decoding.decode(bytes));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(COMMENT.matcher(head).replaceAll(""));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String label = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return charset(label.toLowerCase(Locale.ROOT));
  }

  private static Optional<Charset> charset(String label) {
    String name = LABELS.getOrDefault(label, label);
    if (name.equals("windows-1252")) {
      return Optional.of(WINDOWS);
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }
}
