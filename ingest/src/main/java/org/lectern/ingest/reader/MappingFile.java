package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.Mapping.MappedSection;
import org.lectern.schema.FactField;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/// Reads a mapping from TOML; an unknown key is an error that names it.
final class MappingFile {
  private static final Set<String> TOP =
      Set.of("name", "recognized-by", "record-id", "never", "section");
  private static final Set<String> FIELD =
      Set.of(
          "column",
          "columns",
          "join",
          "constant",
          "values",
          "first",
          "date",
          "absent",
          "key",
          "key-prefix",
          "state",
          "case",
          "role");

  private final TomlTable toml;
  private final Set<String> never;

  private MappingFile(TomlTable toml) throws InvalidMappingException {
    this.toml = toml;
    this.never = new HashSet<>(texts(toml, "never"));
  }

  static Mapping parse(String text) throws InvalidMappingException {
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      throw new InvalidMappingException("the mapping is no TOML: " + toml.errors().getFirst());
    }
    try {
      return new MappingFile(toml).mapping();
    } catch (org.tomlj.TomlInvalidTypeException | IllegalArgumentException e) {
      throw new InvalidMappingException("the mapping is wrong: " + e.getMessage());
    }
  }

  private Mapping mapping() throws InvalidMappingException {
    List<MappedField> fields = new ArrayList<>();
    for (String key : toml.keySet()) {
      if (!TOP.contains(key)) {
        FactField field =
            FactField.of(key)
                .orElseThrow(() -> new InvalidMappingException("no such field: " + key));
        for (TomlTable table : tables(key)) {
          fields.add(field(field, table));
        }
      }
    }
    List<MappedSection> sections = new ArrayList<>();
    for (TomlTable table : tables("section")) {
      sections.add(new MappedSection(table.getString("heading"), columns("section", table)));
    }
    String id = toml.getString("record-id");
    String name = toml.getString("name");
    return new Mapping(
        name == null ? "records" : name,
        Set.copyOf(texts(toml, "recognized-by")),
        id == null ? null : read(id),
        never,
        fields,
        sections);
  }

  /// A field may be one table, or several: `[[person]]`.
  private List<TomlTable> tables(String key) {
    if (toml.isTable(key)) {
      return List.of(java.util.Objects.requireNonNull(toml.getTable(key)));
    }
    List<TomlTable> tables = new ArrayList<>();
    TomlArray array = toml.getArray(key);
    for (int i = 0; array != null && i < array.size(); i++) {
      tables.add(array.getTable(i));
    }
    return tables;
  }

  private MappedField field(FactField field, TomlTable table) throws InvalidMappingException {
    for (String key : table.keySet()) {
      if (!FIELD.contains(key)) {
        throw new InvalidMappingException("no such key: " + field.slug() + "." + key);
      }
    }
    Long first = table.getLong("first");
    String date = table.getString("date");
    String key = table.getString("key");
    String state = table.getString("state");
    String join = table.getString("join");
    String prefix = table.getString("key-prefix");
    MappedField made =
        new MappedField(
            field,
            columns(field.slug(), table),
            join == null ? " " : join,
            table.getString("constant"),
            values(table),
            first == null ? 0 : Math.toIntExact(first),
            date == null ? null : MappedField.pattern(date),
            Set.copyOf(texts(table, "absent")),
            key == null ? null : read(key),
            prefix == null ? "" : prefix,
            state == null ? null : read(state),
            "title".equals(table.getString("case")),
            table.getString("role"));
    check(made);
    return made;
  }

  /// Constants and tables of values must name values that there are.
  private static void check(MappedField field) throws InvalidMappingException {
    List<String> words = new ArrayList<>(field.values().values());
    if (field.constant() != null) {
      words.add(field.constant());
    }
    for (String word : words) {
      if (!word.isEmpty() && field.value(word, null).isEmpty()) {
        throw new InvalidMappingException(
            String.format(Locale.ROOT, "%s has no value %s", field.field().slug(), word));
      }
    }
  }

  private static Map<String, String> values(TomlTable table) {
    TomlTable values = table.getTable("values");
    Map<String, String> map = new HashMap<>();
    if (values != null) {
      for (String key : values.keySet()) {
        map.put(key, String.valueOf(values.get(List.of(key))));
      }
    }
    return Map.copyOf(map);
  }

  private List<String> columns(String field, TomlTable table) throws InvalidMappingException {
    String one = table.getString("column");
    List<String> columns = one == null ? texts(table, "columns") : List.of(one);
    if (columns.isEmpty()) {
      throw new InvalidMappingException(
          field + " needs a column, also for the words of a constant");
    }
    for (String column : columns) {
      read(column);
    }
    return columns;
  }

  private String read(String column) throws InvalidMappingException {
    if (never.contains(column)) {
      throw new InvalidMappingException(column + " is never to be read, but a field is made of it");
    }
    return column;
  }

  private static List<String> texts(TomlTable table, String key) {
    @Nullable TomlArray array = table.getArray(key);
    List<String> texts = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      texts.add(array.getString(i));
    }
    return texts;
  }
}
