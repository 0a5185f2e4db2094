package org.lectern.ingest.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the first bytes of a file say about its format.
sealed interface Format {
  record Text() implements Format {}

  record JsonLines() implements Format {}

  /// Objects over several lines, or a list of objects.
  record Json() implements Format {}

  /// Rows of cells below a header.
  ///
  /// @param delimiter the byte between two cells
  record Table(byte delimiter) implements Format {}

  record Html() implements Format {}

  record Markdown() implements Format {}

  /// UTF-16 with a byte order mark.
  record Wide() implements Format {}

  /// Nothing that can be read.
  record Unknown(String reason) implements Format {}

  Map<String, String> MAGIC =
      Map.of(
          "%PDF-",
          "PDF",
          "PK\3\4",
          "ZIP or Office",
          "\u001f\u008b",
          "gzip",
          "{\\rtf",
          "RTF",
          "\u0089PNG",
          "PNG",
          "\u00ff\u00d8\u00ff",
          "JPEG",
          "GIF8",
          "GIF",
          "WARC/1.",
          "WARC",
          "\u007fELF",
          "program");

  /// How a page begins, after comments, an XML declaration and what a server would have filled in.
  ///
  /// Source: WHATWG, "MIME Sniffing", the table of patterns for text/html.
  Pattern HTML =
      Pattern.compile(
          "(?is)(?:(?><\\?xml[^>]{0,300}>|<\\?.{0,2000}?\\?>|<!--.{0,2000}?-->)\\s*+){0,9}+"
              + "(?:<!?doctype\\s+html|<(?:html|head|script|iframe|h[1-6]|div|font|table|a|style|title|b|body"
              + "|br|p|meta|link|main|article|section|header|nav|ul|ol|hr|form|footer|aside|figure|tbody)[\\s>/])");

  static Format of(byte[] head) {
    if (head.length == 0) {
      return new Unknown("the file is empty");
    }
    String bytes = new String(head, ISO_8859_1);
    if (bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff")) {
      return new Wide();
    }
    return refusal(bytes)
        .<Format>map(Unknown::new)
        .orElseGet(() -> bytes.isBlank() ? new Unknown("the file has no text") : words(bytes));
  }

  private static Format words(String bytes) {
    String start = bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(3) : bytes;
    String text = start.substring(0, Math.min(start.length(), 4096)).strip();
    if (HTML.matcher(text).lookingAt()) {
      return new Html();
    }
    if (text.startsWith("[") && text.substring(1).stripLeading().startsWith("{")) {
      return new Json();
    }
    boolean object = text.startsWith("{");
    if (object ? MarkdownReader.hasObject(start) : MarkdownReader.is(start)) {
      return new Markdown();
    }
    if (!object) {
      return TableHead.of(start).<Format>map(Table::new).orElseGet(Text::new);
    }
    String rest = text.substring(1);
    String key = rest.stripLeading();
    if (!key.startsWith("\"") && !key.startsWith("}")) {
      return new Text();
    }
    boolean lines = rest.substring(0, rest.length() - key.length()).indexOf('\n') < 0;
    return lines ? new JsonLines() : new Json();
  }

  private static Optional<String> refusal(String bytes) {
    for (var magic : MAGIC.entrySet()) {
      if (bytes.startsWith(magic.getKey())) {
        return Optional.of(
            magic.getValue() + " files are not read: text, HTML, tables and JSON are");
      }
    }
    return binary(bytes);
  }

  /// Why the characters are no text; empty where they are.
  static Optional<String> binary(String text) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      return Optional.of("a binary file is no text: NUL at offset " + nul);
    }
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && !Character.isWhitespace(c) && c != 0x1b) || c == 0x7f) {
        controls++;
      }
    }
    return controls > 2 && controls > text.length() / 50
        ? Optional.of(
            String.format(Locale.ROOT, "a binary file is no text: %d control characters", controls))
        : Optional.empty();
  }
}
