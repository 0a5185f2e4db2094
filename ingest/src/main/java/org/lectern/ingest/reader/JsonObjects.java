package org.lectern.ingest.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The outermost objects of a JSON file as bytes: those of a list, or one after the other.
final class JsonObjects implements Records {
  private final InputStream stream;
  private final int longest;
  private int line = 1;

  JsonObjects(InputStream stream, int longest) {
    this.stream = new BufferedInputStream(stream, 64 * 1024);
    this.longest = longest;
  }

  @Override
  public Optional<LineReader.Line> next() throws IOException {
    ByteArrayOutputStream object = new ByteArrayOutputStream(256);
    int depth = 0;
    int number = line;
    long length = 0;
    boolean text = false;
    boolean escaped = false;
    for (int c = stream.read(); c >= 0; c = stream.read()) {
      line += c == '\n' ? 1 : 0;
      if (depth == 0 && c != '{') {
        continue;
      }
      number = depth == 0 ? line : number;
      if (length++ < longest) {
        object.write(c);
      }
      if (text) {
        text = escaped || c != '"';
        escaped = !escaped && c == '\\';
      } else {
        text = c == '"';
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (depth == 0) {
        return Optional.of(record(object, number, length));
      }
    }
    return depth > 0 ? Optional.of(record(object, number, length)) : Optional.empty();
  }

  private LineReader.Line record(ByteArrayOutputStream object, int number, long length) {
    boolean tooLong = length > longest;
    return new LineReader.Line(number, tooLong ? new byte[0] : object.toByteArray(), tooLong);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
