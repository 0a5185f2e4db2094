package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.reader.ExtractedDocument.Role;
import org.lectern.ingest.reader.HtmlSource.Span;

/// Reads a table of labels and values in Markdown: two columns, below a head such as "Field |
/// Value", or with the first one bold or a colon at its end. Any other table is text.
///
/// @param source the decoded file
record MarkdownTable(String source, MarkdownLine inline, PageText page) {
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_ROWS = 200;
  private static final int LONGEST_ROW = 2_000;
  private static final Pattern ROW =
      Pattern.compile(
          "[ \\t]{0,3}\\|[ \\t]*([^|\\n\\r]*?)[ \\t]*\\|[ \\t]*([^|\\n\\r]*?)[ \\t]*\\|?[ \\t]*\\r?(?:\\n|$)");
  private static final Pattern RULE = Pattern.compile("[ \\t:-]*-[ \\t:-]*");
  private static final Pattern MARKED = Pattern.compile("(?:\\*\\*|__)[^*_]+(?:\\*\\*|__):?|.*:");

  private static final Pattern HEAD =
      Pattern.compile("(?i)(?:field|fact|label|attribute|item|key|detail|property|category)s?");

  private record Row(Span label, Span value) {}

  /// Adds the labels and values of the table that begins at an offset.
  ///
  /// @return where its last line ends; the offset itself where there is none
  int pairs(int from) {
    if (from >= source.length() || !source.startsWith("|", from)) {
      return from;
    }
    List<Row> rows = new ArrayList<>();
    int at = from;
    boolean marked = true;
    boolean ruled = false;
    boolean headed = false;
    while (at < source.length() && rows.size() < MOST_ROWS && source.startsWith("|", at)) {
      Matcher row = ROW.matcher(source).region(at, Math.min(source.length(), at + LONGEST_ROW));
      if (!row.lookingAt()) {
        return from;
      }
      String label = row.group(1);
      if (RULE.matcher(label).matches()) {
        ruled = true;
      } else if (!label.isEmpty() && ruled && !row.group(2).isEmpty()) {
        marked &= label.length() <= LONGEST_LABEL && (headed || MARKED.matcher(label).matches());
        rows.add(new Row(new Span(row.start(1), row.end(1)), new Span(row.start(2), row.end(2))));
      } else if (!ruled) {
        headed = HEAD.matcher(label).matches();
      }
      at = row.end();
    }
    if (rows.size() < 2 || !marked) {
      return from;
    }
    page.end(Role.PARAGRAPH, null);
    for (Row row : rows) {
      inline.add(row.label.start(), row.label.end(), page);
      page.end(Role.LABEL, null);
      inline.add(row.value.start(), row.value.end(), page);
      page.end(Role.VALUE, null);
    }
    return source.charAt(at - 1) == '\n' ? at - 1 : at;
  }
}
