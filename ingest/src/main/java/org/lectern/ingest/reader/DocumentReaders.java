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
    return open(source, ReadAs.DETECTED);
  }

  /// Opens a source as a format, and its records by a mapping, where they are given.
  ///
  /// @throws IOException if the file cannot be opened or its first bytes not be read
  public static DocumentReader open(SourceDocument source, ReadAs as) throws IOException {
    InputStream stream = source.open();
    try {
      byte[] head = stream.readNBytes(HEAD);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
      return switch (as.format(head)) {
        case Format.Html() -> new WholeFileReader(source, whole, HtmlReader::read);
        case Format.Markdown() -> WholeFileReader.ofText(source, whole, MarkdownReader::read);
        case Format.Text() -> WholeFileReader.ofText(source, whole, TextReader::read);
        case Format.JsonLines() ->
            new JsonLinesReader(source, new LineReader(whole, MAX_RECORD), as.mapping());
        case Format.Json() ->
            new JsonLinesReader(source, new JsonObjects(whole, MAX_RECORD), as.mapping());
        case Format.Table(var delimiter) ->
            new TableReader(source, new TableRows(whole, delimiter, MAX_RECORD), as.mapping());
        case Format.Wide() -> wide(source, whole, as);
        case Format.Unknown(var reason) -> new Single(stream, failure(source, reason));
      };
    } catch (IOException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }

  /// UTF-16 is told apart by its decoded text; records in it are turned into UTF-8 first.
  private static DocumentReader wide(SourceDocument source, InputStream whole, ReadAs as)
      throws IOException {
    byte[] bytes = whole.readNBytes(MAX_RECORD + 1);
    if (bytes.length > MAX_RECORD) {
      return new Single(whole, failure(source, WholeFileReader.TOO_LONG));
    }
    byte[] narrow = Decoding.decode(bytes).getBytes(StandardCharsets.UTF_8);
    InputStream again = new SequenceInputStream(new ByteArrayInputStream(bytes), whole);
    InputStream decoded = new SequenceInputStream(new ByteArrayInputStream(narrow), whole);
    return switch (as.format(narrow)) {
      case Format.JsonLines() ->
          new JsonLinesReader(source, new LineReader(decoded, MAX_RECORD), as.mapping());
      case Format.Json() ->
          new JsonLinesReader(source, new JsonObjects(decoded, MAX_RECORD), as.mapping());
      case Format.Table(var delimiter) ->
          new TableReader(source, new TableRows(decoded, delimiter, MAX_RECORD), as.mapping());
      case Format.Html() -> new WholeFileReader(source, again, HtmlReader::read);
      case Format.Markdown() -> WholeFileReader.ofText(source, again, MarkdownReader::read);
      case Format.Text(), Format.Wide(), Format.Unknown(_) ->
          WholeFileReader.ofText(source, again, TextReader::read);
    };
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
