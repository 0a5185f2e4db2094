package org.lectern.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads and writes the index where an [IOException] cannot be passed on.
final class IndexAccess {
  /// Reads.
  interface Reading<T> {
    T read() throws IOException;
  }

  /// Writes, or reads what is being written.
  interface Writing {
    void write() throws IOException;
  }

  private IndexAccess() {}

  /// @throws UncheckedIOException if reading fails
  static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be read", failed);
    }
  }

  /// @throws UncheckedIOException if writing fails
  static void writing(Writing writing) {
    try {
      writing.write();
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be written or read", failed);
    }
  }
}
