package org.lectern.ingest.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A shape that JSON records come in.
interface JsonShape {
  List<JsonShape> KNOWN = List.of(new BeirShape(), new BillShape(), new ApiShape());

  /// What it looks like, for messages.
  String description();

  /// Whether a record with these keys has the shape.
  boolean fits(Set<String> keys);

  /// The document of a record.
  ///
  /// @throws UnreadableException if the record is not as the shape wants it
  ExtractedDocument read(JsonRecord from) throws UnreadableException;

  /// The shape of a file whose first record has these keys.
  static Optional<JsonShape> of(Set<String> keys) {
    return KNOWN.stream().filter(shape -> shape.fits(keys)).findFirst();
  }
}
