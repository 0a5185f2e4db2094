package org.lectern.ingest.reader;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.ingest.reader.TableRow.Cell;
import org.lectern.schema.FactField;
import org.lectern.schema.WebAddress;

/// A table with a header: a document a row. The source text of a document is its own row.
final class TableReader implements DocumentReader {
  private static final String TOO_LONG =
      "a row of more than 16 MiB is not read; perhaps a quote that opens a cell is never closed";

  private final SourceDocument source;
  private final TableRows rows;
  private @Nullable Mapping mapping;
  private @Nullable Map<String, Integer> columns;
  private boolean done;

  /// @param mapping which column is which field; `null` where the header is to tell it
  TableReader(SourceDocument source, TableRows rows, @Nullable Mapping mapping) {
    this.source = source;
    this.rows = rows;
    this.mapping = mapping;
  }

  @Override
  public Optional<Extraction> next() throws IOException {
    while (!done) {
      Optional<LineReader.Line> row = rows.next();
      if (row.isEmpty()) {
        return Optional.empty();
      }
      LineReader.Line line = row.get();
      if (line.tooLong()) {
        return Optional.of(failure(line, TOO_LONG));
      }
      String text = Decoding.decode(line.bytes());
      if (text.isBlank()) {
        continue;
      }
      try {
        if (columns != null && mapping != null) {
          return Optional.of(document(line, text, columns, mapping));
        }
        header(text);
      } catch (UnreadableException e) {
        return Optional.of(failure(line, e.reason()));
      }
    }
    return Optional.empty();
  }

  private void header(String text) throws UnreadableException {
    Map<String, Integer> names = new HashMap<>();
    List<Cell> cells = TableRow.cells(text, rows.delimiter());
    // Without a header nothing after it can be read either: the file is one failed document.
    done = true;
    for (Cell cell : cells) {
      if (names.put(cell.value().strip(), names.size()) != null) {
        throw new UnreadableException("two columns have the name " + cell.value());
      }
    }
    mapping = mapping == null ? Mappings.of(names.keySet()).orElse(null) : mapping;
    if (mapping == null) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "a table that nobody knows, with the columns %s; a mapping file says which is which,"
                  + " known without one are: %s",
              cells.stream().limit(20).map(Cell::value).collect(Collectors.joining(", ")),
              Mappings.KNOWN.stream().map(Mapping::name).collect(Collectors.joining("; "))));
    }
    columns = Map.copyOf(names);
    done = false;
  }

  private Extraction document(
      LineReader.Line line, String text, Map<String, Integer> names, Mapping known)
      throws UnreadableException {
    List<Cell> cells = TableRow.cells(text, rows.delimiter());
    if (cells.size() != names.size()) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "the header has %d columns, but this row has %d cells",
              names.size(),
              cells.size()));
    }
    MappedRecord record = new MappedRecord(known, new Row(text, cells, names));
    List<Stated> stated = record.stated();
    return new ExtractedDocument(origin(line, record, stated), text, record.sections(), stated);
  }

  private Origin origin(LineReader.Line line, MappedRecord record, List<Stated> stated) {
    String fragment = "#" + record.id().map(cell -> cell.value().strip()).orElse(number(line));
    String sha256 = Digest.sha256(line.bytes());
    Optional<String> url =
        stated.stream()
            .map(Stated::value)
            .filter(value -> value.field() == FactField.URL)
            .map(FactValue::value)
            .findFirst();
    String address = url.flatMap(WebAddress::canonical).orElse(null);
    String identity = address == null ? source.identity() + fragment : address;
    boolean own = address != null && record.id().isPresent();
    return new Origin(
        Digest.id(own ? identity + fragment : identity),
        url.orElse(source.uri() + fragment),
        sha256,
        line.number());
  }

  private static String number(LineReader.Line line) {
    return Integer.toString(line.number());
  }

  private UnreadableDocument failure(LineReader.Line line, String reason) {
    return new UnreadableDocument(source.uri(), line.number(), reason);
  }

  private record Row(String text, List<Cell> cells, Map<String, Integer> columns)
      implements MappedRecord.Columns {
    @Override
    public List<Cell> cells(String column) {
      Integer index = columns.get(column);
      return index == null || cells.get(index).value().isBlank()
          ? List.of()
          : List.of(cells.get(index));
    }

    @Override
    public ShownText shown(Cell cell) {
      return TableRow.shown(cell, text);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
