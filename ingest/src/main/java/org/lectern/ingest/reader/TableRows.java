package org.lectern.ingest.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The rows of a table as bytes; a line end in a quoted cell ends none.
final class TableRows implements Records {
  private final InputStream stream;
  private final byte delimiter;
  private final int longest;
  private int line;

  TableRows(InputStream stream, byte delimiter, int longest) {
    this.stream = new BufferedInputStream(stream, 64 * 1024);
    this.delimiter = delimiter;
    this.longest = longest;
  }

  char delimiter() {
    return (char) delimiter;
  }

  @Override
  public Optional<LineReader.Line> next() throws IOException {
    ByteArrayOutputStream row = new ByteArrayOutputStream(256);
    int number = line + 1;
    boolean any = false;
    boolean quoted = false;
    boolean start = true;
    long length = 0;
    for (int c = stream.read(); c >= 0; c = stream.read()) {
      any = true;
      line += c == '\n' ? 1 : 0;
      if (c == '\n' && !quoted) {
        return Optional.of(record(row, number, length));
      }
      // A doubled quote closes the cell and opens it again.
      boolean opens = c == '"' && (start || (!quoted && closed));
      closed = c == '"' && quoted;
      quoted = opens || (quoted && c != '"');
      start = c == delimiter && !quoted;
      if (length++ < longest) {
        row.write(c);
      }
    }
    line += any ? 1 : 0;
    return any ? Optional.of(record(row, number, length)) : Optional.empty();
  }

  /// Whether the byte before closed a quoted cell.
  private boolean closed;

  private LineReader.Line record(ByteArrayOutputStream row, int number, long length) {
    closed = false;
    byte[] bytes = row.toByteArray();
    int end = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    boolean tooLong = length > longest;
    return new LineReader.Line(
        number, tooLong ? new byte[0] : java.util.Arrays.copyOf(bytes, end), tooLong);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
