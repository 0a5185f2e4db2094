package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.ExtractedDocument.Sections;
import org.lectern.ingest.reader.TableRow.Cell;
import org.lectern.schema.Place;

/// A record and the fields that a mapping makes of it.
record MappedRecord(Mapping mapping, Columns record) {
  /// The values of a record by the names of their columns.
  interface Columns {
    /// Those that are not blank: one of a table's column, any number of a key's list.
    List<Cell> cells(String column);

    /// A cell's text with the way back to the record's source.
    ShownText shown(Cell cell);
  }

  Optional<Cell> id() {
    String column = mapping.recordId();
    return column == null ? Optional.empty() : first(column);
  }

  private Optional<Cell> first(String column) {
    List<Cell> cells = record.cells(column);
    return cells.isEmpty() ? Optional.empty() : Optional.of(cells.getFirst());
  }

  /// The values that the record states, each with its cell's characters.
  List<Stated> stated() {
    List<Stated> stated = new ArrayList<>();
    for (MappedField field : mapping.fields()) {
      if (field.state() != null) {
        place(field, field.state(), stated);
      } else if (field.constant() != null) {
        constant(field, field.constant(), stated);
      } else if (field.columns().size() > 1) {
        joined(field, stated);
      } else {
        for (Cell cell : record.cells(field.columns().getFirst())) {
          add(field, cell.value(), cell, stated);
        }
      }
    }
    return stated;
  }

  private void constant(MappedField field, String constant, List<Stated> stated) {
    first(field.columns().getFirst())
        .ifPresent(cell ->
            field.value(constant, null).ifPresent(value -> add(value, cell, field, stated)));
  }

  private void joined(MappedField field, List<Stated> stated) {
    List<Cell> cells =
        field.columns().stream().flatMap(column -> record.cells(column).stream()).toList();
    if (!cells.isEmpty()) {
      String text = String.join(field.join(), cells.stream().map(Cell::value).toList());
      add(field, text, cells.getFirst(), stated);
    }
  }

  private void add(MappedField field, String text, Cell cell, List<Stated> stated) {
    String id = field.key() == null ? null : first(field.key()).map(Cell::value).orElse(null);
    field
        .words(text)
        .flatMap(words -> field.value(words, id))
        .ifPresent(value -> add(value, cell, field, stated));
  }

  private void place(MappedField field, String stateColumn, List<Stated> stated) {
    Cell city = first(field.columns().getFirst()).orElse(null);
    Cell state = first(stateColumn).orElse(null);
    if (state != null) {
      String name = city == null ? "" : field.words(city.value()).orElse("");
      Optional<Place> place = MappedPlace.of(name, state.value().strip());
      place.ifPresent(
          found -> add(new FactValue.OfPlace(found), around(city, state), field, stated));
    }
  }

  /// City and state, where they are neighbours; else the state.
  private static Cell around(@Nullable Cell city, Cell state) {
    return city != null && state.start() > city.end() && state.start() - city.end() <= 3
        ? new Cell("", city.start(), state.end())
        : state;
  }

  private static void add(FactValue value, Cell cell, MappedField field, List<Stated> stated) {
    stated.add(
        new Stated(value, "stated field " + field.columns().getFirst(), cell.start(), cell.end()));
  }

  Sections sections() {
    List<Part> parts = new ArrayList<>();
    for (Mapping.MappedSection section : mapping.sections()) {
      List<Cell> cells =
          section.columns().stream().flatMap(column -> record.cells(column).stream()).toList();
      if (cells.size() == 1) {
        parts.add(new Part(section.heading(), record.shown(cells.getFirst()), List.of()));
      } else if (!cells.isEmpty()) {
        parts.add(new Part(section.heading(), joined(cells), List.of()));
      }
    }
    return new Sections(parts, List.of());
  }

  private ShownText joined(List<Cell> cells) {
    ShownText.Builder text = new ShownText.Builder();
    for (Cell cell : cells) {
      ShownText shown = record.shown(cell);
      text.add(text.length() == 0 ? "" : "\n\n", cell.start(), 0);
      for (int i = 0; i < shown.text().length(); i++) {
        int start = shown.sourceStart(i);
        text.add(shown.text().substring(i, i + 1), start, shown.sourceEnd(i + 1) - start);
      }
    }
    return text.build();
  }
}
