package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;

/// The cells of a row of a table, after RFC 4180: a cell in quotes may hold delimiters, line ends
/// and doubled quotes.
final class TableRow {
  private TableRow() {}

  /// A value of a record: half-open `[start, end)` in the record's source text, UTF-16 units,
  /// without the quotes around it.
  ///
  /// @param value with its escapes resolved
  record Cell(String value, int start, int end) {}

  static List<Cell> cells(String row, char delimiter) {
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    while (at <= row.length()) {
      boolean quoted = at < row.length() && row.charAt(at) == '"';
      int close = quoted ? close(row, at + 1) : at;
      int end = row.indexOf(delimiter, close);
      end = end < 0 ? row.length() : end;
      if (quoted) {
        String value = row.substring(at + 1, close);
        cells.add(new Cell(value.replace("\"\"", "\""), at + 1, close));
      } else {
        cells.add(new Cell(row.substring(at, end), at, end));
      }
      at = end + 1;
    }
    return cells;
  }

  /// The quote that closes a cell; the end of the row where none does.
  private static int close(String row, int from) {
    int at = from;
    while (at < row.length()) {
      if (row.charAt(at) == '"') {
        if (at + 1 >= row.length() || row.charAt(at + 1) != '"') {
          return at;
        }
        at++;
      }
      at++;
    }
    return row.length();
  }

  /// A cell's text with the way back to its row.
  static ShownText shown(Cell cell, String row) {
    if (cell.end - cell.start == cell.value.length()) {
      return ShownText.at(cell.start, cell.value);
    }
    ShownText.Builder shown = new ShownText.Builder();
    int from = cell.start;
    for (int at = row.indexOf("\"\"", from); at >= 0 && at < cell.end; ) {
      shown.add(row.substring(from, at), from);
      shown.add("\"", at, 2);
      from = at + 2;
      at = row.indexOf("\"\"", from);
    }
    shown.add(row.substring(from, cell.end), from);
    return shown.build();
  }
}
