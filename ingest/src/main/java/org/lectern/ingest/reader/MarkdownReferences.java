package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.reader.HtmlSource.Span;

/// A numbered list below a heading of references, and the plain marks `[1]` that point to it.
///
/// @param start of the line of the heading
/// @param end of the last entry
/// @param entries the entries without their numbers
record MarkdownReferences(int start, int end, List<Span> entries) {
  private static final MarkdownReferences NONE = new MarkdownReferences(-1, -1, List.of());
  private static final Pattern HEADING =
      Pattern.compile(
          "(?im)^ {0,3}(?:#{1,6}[ \\t]*|\\*\\*)(?:references|notes|footnotes|endnotes|sources|citations|works cited|notes and references|references and notes)(?:\\*\\*)?:?[ \\t#]*$");
  private static final Pattern ITEM = Pattern.compile("(?m)^ {0,3}(\\d{1,3})[.)][ \\t]+(\\S.*)$");

  MarkdownReferences {
    entries = List.copyOf(entries);
  }

  /// The last such list in a text that has marks like `[1]`.
  static MarkdownReferences of(String text, int from) {
    Matcher heading = HEADING.matcher(text).region(from, text.length());
    MarkdownReferences last = NONE;
    while (heading.find()) {
      MarkdownReferences list = below(text, heading.start(), heading.end());
      boolean marked = text.substring(from, heading.start()).contains("[1]");
      last = list.entries.isEmpty() || !marked ? last : list;
    }
    return last;
  }

  private static MarkdownReferences below(String text, int start, int from) {
    List<Span> entries = new ArrayList<>();
    int at = from;
    Matcher item = ITEM.matcher(text);
    while (item.find(at)
        && text.substring(at, item.start()).isBlank()
        && Integer.parseInt(item.group(1)) == entries.size() + 1) {
      int end = item.end();
      // An entry goes on in lines that are no items and not blank.
      int next = end + 1;
      while (next < text.length()) {
        int stop = text.indexOf('\n', next);
        stop = stop < 0 ? text.length() : stop;
        String line = text.substring(next, stop);
        if (line.isBlank() || ITEM.matcher(line).lookingAt() || line.startsWith("#")) {
          break;
        }
        end = stop;
        next = stop + 1;
      }
      entries.add(new Span(item.start(2), end));
      at = end;
    }
    return new MarkdownReferences(start, at, entries);
  }

  /// Whether a line that begins here belongs to it.
  boolean covers(int at) {
    return at >= start && at < end;
  }
}
