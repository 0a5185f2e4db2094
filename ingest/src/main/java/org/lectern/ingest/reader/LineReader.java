package org.lectern.ingest.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream of bytes; of a line that is too long only its number is kept.
final class LineReader implements Records {
  private final InputStream stream;
  private final int longest;
  private final byte[] chunk = new byte[64 * 1024];
  private int at;
  private int filled;
  private int number;

  /// A line without its line end.
  static final class Line {
    private final int number;
    private final byte[] bytes;
    private final boolean tooLong;

    Line(int number, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    /// From 1.
    int number() {
      return number;
    }

    /// Empty where the line is too long.
    byte[] bytes() {
      return bytes;
    }

    boolean tooLong() {
      return tooLong;
    }
  }

  LineReader(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  @Override
  public Optional<Line> next() throws IOException {
    if (!more()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    while (more()) {
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + end - at > longest;
      if (!tooLong) {
        line.write(chunk, at, end - at);
      }
      boolean ended = end < filled;
      at = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    return Optional.of(new Line(number, tooLong ? new byte[0] : trimmed(line), tooLong));
  }

  private boolean more() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, stream.read(chunk));
    }
    return at < filled;
  }

  private static byte[] trimmed(ByteArrayOutputStream line) {
    byte[] bytes = line.toByteArray();
    boolean carriage = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return carriage ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
