package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;

/// Gathers the values that a record states.
final class Statements {
  private final List<Stated> stated = new ArrayList<>();

  /// States a text as it is; nothing where it is absent.
  void text(FactField field, JsonValue.@Nullable Text text, String key) {
    if (text != null) {
      add(new Text(field, text.value().strip()), text, key);
    }
  }

  void add(FactValue value, JsonValue at, String key) {
    stated.add(new Stated(value, "stated field " + key, at.start(), at.end()));
  }

  List<Stated> all() {
    return stated;
  }
}
