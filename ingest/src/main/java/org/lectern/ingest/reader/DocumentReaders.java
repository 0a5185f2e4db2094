package org.lectern.ingest.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chooses the reader of a source by its first bytes.
public final class DocumentReaders {
  /// The longest text file or record, in bytes.
  public static final int MAX_RECORD = 16 * 1024 * 1024;

  private static final int HEAD = 64 * 1024;

  private DocumentReaders() {}

  /// Opens a source. A format that nobody reads is one unreadable document.
  ///
  /// @throws IOException if the file cannot be opened or its first bytes not be read
  public static DocumentReader open(SourceDocument source) throws IOException {
    InputStream stream = source.open();
    try {
      byte[] head = stream.readNBytes(HEAD);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
      return switch (Format.of(head)) {
        case Format.Text() -> new TextReader(source, whole);
        case Format.JsonLines() -> new JsonLinesReader(source, new LineReader(whole, MAX_RECORD));
        case Format.Wide() -> wide(source, whole);
        case Format.Unknown(var reason) -> new Single(stream, failure(source, reason));
      };
    } catch (IOException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }

  /// UTF-16 is told apart by its decoded text; JSON Lines in it are turned into UTF-8 first.
  private static DocumentReader wide(SourceDocument source, InputStream whole) throws IOException {
    byte[] bytes = whole.readNBytes(MAX_RECORD + 1);
    if (bytes.length > MAX_RECORD) {
      return new Single(whole, failure(source, TextReader.TOO_LONG));
    }
    byte[] narrow = Decoding.decode(bytes).getBytes(StandardCharsets.UTF_8);
    if (Format.of(narrow) instanceof Format.JsonLines) {
      whole.close();
      return new JsonLinesReader(
          source, new LineReader(new ByteArrayInputStream(narrow), MAX_RECORD));
    }
    InputStream again = new SequenceInputStream(new ByteArrayInputStream(bytes), whole);
    return new TextReader(source, again);
  }

  private static UnreadableDocument failure(SourceDocument source, String reason) {
    return new UnreadableDocument(source.uri(), null, reason);
  }

  private static final class Single implements DocumentReader {
    private final InputStream stream;
    private @Nullable Extraction only;

    Single(InputStream stream, Extraction only) {
      this.stream = stream;
      this.only = only;
    }

    @Override
    public Optional<Extraction> next() {
      Optional<Extraction> next = Optional.ofNullable(only);
      only = null;
      return next;
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
