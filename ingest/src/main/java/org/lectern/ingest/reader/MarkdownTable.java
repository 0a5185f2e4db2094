package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.reader.ExtractedDocument.Role;

/// A table of Markdown: of two columns without a head, below one such as "Field | Value", or with
/// its first column in bold, it is labels with values; else each row is a paragraph, its cells
/// parted by bars.
///
/// @param rows the lines, the one below the head left out
/// @param end where the line after the table begins, UTF-16 units
record MarkdownTable(String source, List<List<Span>> rows, int end) {
  private static final Pattern DELIMITERS =
      Pattern.compile("[ \\t]*+\\|?+(?:[ \\t]*+:?+-{1,100}+:?+[ \\t]*+\\|?+){1,60}+");
  private static final Pattern CELL = Pattern.compile("(?:\\\\.|[^|\\\\\\n])*+");
  private static final Pattern HEAD =
      Pattern.compile("(?i)(?:field|fact|label|attribute|item|key|detail|property|category)s?");
  private static final Pattern LINK =
      Pattern.compile("\\[(?<words>[^\\[\\]]{1,60})]\\((?<address>[^()\\s]{4,500})\\)");
  private static final Pattern SIGNS = Pattern.compile("[*_`]");
  private static final int MOST_ROWS = 2_000;

  /// Half-open `[start, end)` in the source, without the spaces around it.
  record Span(int start, int end) {
    boolean isEmpty() {
      return start == end;
    }
  }

  /// Whether a line and the one below it, which begins at `next`, begin a table.
  static boolean begins(String source, String line, int next) {
    if (line.indexOf('|') < 0 || next >= source.length()) {
      return false;
    }
    int end = source.indexOf('\n', next);
    String below = source.substring(next, end < 0 ? source.length() : end).stripTrailing();
    return below.indexOf('|') >= 0 && DELIMITERS.matcher(below).matches();
  }

  /// The table whose head begins at `from`.
  static MarkdownTable at(String source, int from) {
    List<List<Span>> rows = new ArrayList<>();
    int at = from;
    for (int i = 0; at < source.length() && i < MOST_ROWS; i++) {
      int stop = source.indexOf('\n', at);
      stop = stop < 0 ? source.length() : stop;
      if (source.substring(at, stop).indexOf('|') < 0) {
        break;
      }
      if (i != 1) {
        rows.add(cells(source, at, stop));
      }
      at = Math.min(source.length(), stop + 1);
    }
    return new MarkdownTable(source, rows, at);
  }

  private static List<Span> cells(String source, int start, int end) {
    List<Span> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(source).region(start, end);
    int at = start;
    while (at <= end && cell.region(at, end).lookingAt()) {
      cells.add(stripped(source, at, cell.end()));
      at = cell.end() + 1;
    }
    // The bars at both ends part nothing.
    if (cells.size() > 1 && cells.getFirst().isEmpty()) {
      cells.removeFirst();
    }
    if (cells.size() > 1 && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    return cells;
  }

  private static Span stripped(String source, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(source.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /// Makes blocks of it.
  void add(MarkdownLine inline, PageText page) {
    boolean labels = isLabelled();
    for (List<Span> row : rows) {
      if (labels && row.size() == 2) {
        inline.add(row.getFirst().start, row.getFirst().end, page);
        page.end(Role.LABEL, null);
        Span value = value(row.getFirst(), row.getLast());
        inline.add(value.start, value.end, page);
        page.end(Role.VALUE, null);
      } else if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
        row(row, inline, page);
      }
    }
  }

  /// The value of a label: of `[Official website](https://oak.example)` the address.
  private Span value(Span label, Span cell) {
    Matcher link = LINK.matcher(source).region(cell.start, cell.end);
    String printed = SIGNS.matcher(source.substring(label.start, label.end)).replaceAll("");
    boolean site =
        link.matches() && HtmlSiteLink.is(printed, link.group("words"), link.group("address"));
    return site ? new Span(link.start("address"), link.end("address")) : cell;
  }

  private static void row(List<Span> row, MarkdownLine inline, PageText page) {
    for (int i = 0; i < row.size(); i++) {
      Span cell = row.get(i);
      if (i > 0) {
        page.space(row.get(i - 1).end);
        page.add('|', row.get(i - 1).end, 0);
        page.space(cell.start);
      }
      inline.add(cell.start, cell.end, page);
    }
    page.end(Role.PARAGRAPH, null);
  }

  private boolean isHead(List<Span> row) {
    Span first = row.getFirst();
    return HEAD.matcher(source.substring(first.start, first.end)).matches();
  }

  /// Whether the first cell is in bold, or ends with a colon.
  private boolean isMarked(List<Span> row) {
    Span first = row.getFirst();
    return source.startsWith("**", first.start)
        || (!first.isEmpty() && source.charAt(first.end - 1) == ':');
  }

  private boolean isLabelled() {
    List<List<Span>> body = rows.subList(1, rows.size());
    boolean two = !body.isEmpty() && body.stream().allMatch(row -> row.size() == 2);
    boolean headless = rows.getFirst().stream().allMatch(Span::isEmpty);
    return two && (headless || isHead(rows.getFirst()) || body.stream().allMatch(this::isMarked));
  }
}
