package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The head of a financial table that has a column for each year: `2022 Actual | 2023 Amended |
/// 2024 Adopted`.
///
/// @param years four digits each, in the order of the columns; at least two, all different
record YearColumns(List<String> years) {
  private static final QuickPattern GAP = QuickPattern.compile("\\s*[|\\t]\\s*|\\s{2,}");
  private static final QuickPattern HEAD =
      QuickPattern.compile(
          "(?:\\p{L}{2,12}\\.? ?)?(?:FY ?)?((?:19|20)\\d\\d)(?: ?\\(?\\p{L}{3,12}\\)?)?");
  private static final QuickPattern SUM = QuickPattern.compile(Amounts.SUM);

  YearColumns {
    years = List.copyOf(years);
  }

  /// The columns that a row names.
  static Optional<YearColumns> in(String row) {
    if (!hasGap(row)) {
      return Optional.empty();
    }
    List<String> years = new ArrayList<>();
    String[] cells = GAP.split(row.strip(), -1);
    for (int i = 0; i < cells.length; i++) {
      QuickMatcher year = HEAD.matcher(cells[i]);
      if (year.matches()) {
        years.add(year.group(1));
      } else if (i > 0) {
        return Optional.empty();
      }
    }
    return years.size() > 1 && years.stream().distinct().count() == years.size()
        ? Optional.of(new YearColumns(years))
        : Optional.empty();
  }

  /// The year of the only column that a row names: `Oak Fund | 2021`.
  static Optional<String> only(String row) {
    if (!hasGap(row)) {
      return Optional.empty();
    }
    String[] cells = GAP.split(row.strip(), -1);
    QuickMatcher year = HEAD.matcher(cells[cells.length - 1]);
    return cells.length == 2 && year.matches() && !HEAD.matcher(cells[0]).matches()
        ? Optional.of(year.group(1))
        : Optional.empty();
  }

  /// Whether there can be a second cell: most sentences have no gap.
  private static boolean hasGap(String row) {
    boolean space = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      boolean white = c == ' ' || (c >= '\t' && c <= '\r');
      if (c == '|' || c == '\t' || (white && space)) {
        return true;
      }
      space = white;
    }
    return false;
  }

  /// The year that is told of a table: the one that stands above it, else the last one.
  String told(@Nullable String above) {
    return above != null && years.contains(above) ? above : years.getLast();
  }

  /// The sum of a row in the column of a year; empty where the row has not one sum a column.
  ///
  /// @param sums the cells behind the row's name
  Optional<String> sum(String sums, String year) {
    List<String> cells = new ArrayList<>();
    for (String cell : GAP.split(sums.strip(), -1)) {
      if (SUM.matcher(cell).matches()) {
        cells.add(cell);
      } else if (!cell.isEmpty()) {
        return Optional.empty();
      }
    }
    return cells.size() == years.size()
        ? Optional.of(cells.get(years.indexOf(year)))
        : Optional.empty();
  }
}
