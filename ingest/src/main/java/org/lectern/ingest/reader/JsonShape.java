package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A shape that JSON records come in.
interface JsonShape {
  List<JsonShape> KNOWN = known();

  private static List<JsonShape> known() {
    List<JsonShape> known = new ArrayList<>(List.of(new BeirShape(), new BillShape()));
    Mappings.KNOWN.forEach(mapping -> known.add(new MappedShape(mapping)));
    known.add(new ApiShape());
    return List.copyOf(known);
  }

  /// What it looks like, for messages.
  String description();

  /// Whether a record with these keys has the shape.
  boolean fits(Set<String> keys);

  /// The document of a record.
  ///
  /// @throws UnreadableException if the record is not as the shape wants it
  ExtractedDocument read(JsonRecord from) throws UnreadableException;

  /// The shape of a file whose first record has these keys.
  ///
  /// @param mapping the one to read by; `null` where the keys are to tell it
  static Optional<JsonShape> of(Set<String> keys, @Nullable Mapping mapping) {
    if (mapping != null) {
      return Optional.of(new MappedShape(mapping));
    }
    return KNOWN.stream().filter(shape -> shape.fits(keys)).findFirst();
  }
}
