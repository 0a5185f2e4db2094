package org.lectern.ingest.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.ingest.reader.TableRow.Cell;

/// Tells from its first lines whether a file is a table with a header.
///
/// A table has three columns or more, each with a short name of its own, and its first rows have as
/// many cells. Two columns are one where a mapping is made for them; prose with commas is none.
final class TableHead {
  private static final List<Character> DELIMITERS = List.of('\t', ',', ';', '|');
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_#][\\p{L}\\p{N}_ ./#()%-]{0,59}");
  private static final int ROWS = 5;

  private TableHead() {}

  /// The delimiter of a table; empty where the text is none.
  static Optional<Byte> of(String text) {
    return likely(text).filter(delimiter -> isTable(text, (char) delimiter.byteValue()));
  }

  /// The delimiter that parts the first line into most cells; empty where none parts it.
  static Optional<Byte> likely(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = 0;
    int most = 1;
    for (char delimiter : DELIMITERS) {
      int cells = TableRow.cells(first, delimiter).size();
      if (cells > most) {
        best = delimiter;
        most = cells;
      }
    }
    return best == 0 ? Optional.empty() : Optional.of((byte) best);
  }

  private static boolean isTable(String text, char delimiter) {
    List<String> lines = text.lines().limit(ROWS + 1).toList();
    List<String> names =
        TableRow.cells(lines.getFirst(), delimiter).stream().map(Cell::value).toList();
    Set<String> different = new HashSet<>(names);
    boolean named =
        different.size() == names.size()
            && names.stream().allMatch(name -> NAME.matcher(name.strip()).matches());
    if (!named) {
      return false;
    }
    boolean known = Mappings.of(different).isPresent();
    // The last line may be cut short, and a quoted cell may hold line ends.
    boolean even =
        lines.stream()
            .skip(1)
            .limit(Math.max(0, lines.size() - 2))
            .filter(line -> line.indexOf('"') < 0)
            .allMatch(line -> TableRow.cells(line, delimiter).size() == names.size());
    return known || (names.size() >= 3 && lines.size() > 1 && even);
  }
}
