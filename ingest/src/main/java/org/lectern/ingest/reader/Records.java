package org.lectern.ingest.reader;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The records of a file, one after the other, as bytes.
interface Records extends Closeable {
  /// The next record with the line that it begins on; empty after the last one.
  Optional<LineReader.Line> next() throws IOException;
}
