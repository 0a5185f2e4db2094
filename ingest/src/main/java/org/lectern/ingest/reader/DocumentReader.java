package org.lectern.ingest.reader;

import java.io.IOException;
import java.util.Optional;

/// The documents of one source, one after the other.
public interface DocumentReader extends AutoCloseable {
  /// The next document, or why it could not be read; empty after the last one.
  ///
  /// @throws IOException if the source cannot be read any further
  Optional<Extraction> next() throws IOException;

  @Override
  void close() throws IOException;
}
