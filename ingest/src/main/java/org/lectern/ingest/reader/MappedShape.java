package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.JsonValue.Items;
import org.lectern.ingest.reader.JsonValue.Members;
import org.lectern.ingest.reader.TableRow.Cell;
import org.lectern.schema.FactField;

/// JSON records of any shape, read by a mapping.
record MappedShape(Mapping mapping) implements JsonShape {
  @Override
  public String description() {
    return mapping.name()
        + " ("
        + String.join(", ", mapping.recognizedBy().stream().sorted().toList())
        + ")";
  }

  @Override
  public boolean fits(Set<String> keys) {
    return mapping.fits(keys);
  }

  @Override
  public ExtractedDocument read(JsonRecord from) {
    MappedRecord record = new MappedRecord(mapping, new Keys(from));
    List<Stated> stated = record.stated();
    String url =
        stated.stream()
            .map(Stated::value)
            .filter(value -> value.field() == FactField.URL)
            .map(FactValue::value)
            .findFirst()
            .orElse(null);
    String id = record.id().map(cell -> cell.value().strip()).orElse(null);
    return new ExtractedDocument(from.origin(url, id), from.line(), record.sections(), stated);
  }

  /// The values of an object by their keys, those of inner objects with a dot.
  private record Keys(JsonRecord from) implements MappedRecord.Columns {
    @Override
    public List<Cell> cells(String column) {
      List<Cell> cells = new ArrayList<>();
      collect(value(column), cells);
      return cells;
    }

    private @Nullable JsonValue value(String column) {
      JsonValue at = from.object().members().get(column);
      if (at == null) {
        at = from.object();
        for (String key : column.split("\\.", -1)) {
          at = at instanceof Members members ? members.members().get(key) : null;
        }
      }
      return at;
    }

    private static void collect(@Nullable JsonValue value, List<Cell> cells) {
      switch (value) {
        case null -> {}
        case JsonValue.Text(var text, var start, var end) -> {
          if (!text.isBlank()) {
            cells.add(new Cell(text, start, end));
          }
        }
        case JsonValue.Numeral(var literal, var start, var end) ->
            cells.add(new Cell(literal, start, end));
        case JsonValue.Truth(var truth, var start, var end) ->
            cells.add(new Cell(Boolean.toString(truth), start, end));
        case Items(var items, _, _) -> items.forEach(item -> collect(item, cells));
        case JsonValue.Null _, Members _ -> {}
      }
    }

    @Override
    public ShownText shown(Cell cell) {
      return ShownText.escaped(cell.value(), from.line(), cell.start(), cell.end());
    }
  }
}
