package org.lectern.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lectern.schema.Correction;
import org.lectern.schema.FactField;

/// The table of what was corrected by hand. Corrections are kept whatever becomes of their
/// documents.
record CorrectionRows(Handle handle) {
  List<Correction> all() {
    return handle
        .createQuery("SELECT * FROM correction ORDER BY document, at, field, value")
        .map((row, _) ->
            new Correction(
                row.getString("document"),
                FactField.of(row.getString("field")).orElseThrow(),
                row.getString("value"),
                row.getString("label"),
                row.getBoolean("holds"),
                row.getString("note"),
                Instant.parse(row.getString("at"))))
        .list();
  }

  /// Writes a correction down; an older one of the same value is gone.
  void put(Correction correction) {
    remove(correction.document(), correction.field(), correction.value());
    handle.execute(
        "INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?, ?)",
        correction.document(),
        correction.field().slug(),
        correction.value(),
        correction.label(),
        correction.holds() ? 1 : 0,
        correction.note(),
        correction.at().toString());
  }

  void remove(String document, FactField field, String value) {
    handle.execute(
        "DELETE FROM correction WHERE document = ? AND field = ? AND value = ?",
        document,
        field.slug(),
        value);
  }
}
