package org.lectern.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.schema.WebAddress;

/// Reads a file that is one document, up to [DocumentReaders#MAX_RECORD] bytes.
final class WholeFileReader implements DocumentReader {
  static final String TOO_LONG =
      String.format(
          Locale.ROOT,
          "a text of more than %d MiB is not read",
          DocumentReaders.MAX_RECORD / (1024 * 1024));

  /// A text of shorter lines is a list, or worse: each line costs much more than its characters.
  static final int MOST_LINES = 250_000;

  private static final String TOO_MANY =
      String.format(Locale.ROOT, "a text of more than %d lines is not read", MOST_LINES);

  /// Makes the document of a file.
  interface FileFormat {
    Extraction read(SourceDocument source, byte[] bytes);
  }

  /// Makes the document of a file's text.
  interface TextFormat {
    Extraction read(SourceDocument source, String text, String sha256);
  }

  private final SourceDocument source;
  private final InputStream stream;
  private final FileFormat format;
  private boolean done;

  WholeFileReader(SourceDocument source, InputStream stream, FileFormat format) {
    this.source = source;
    this.stream = stream;
    this.format = format;
  }

  /// A file of plain text; one of other bytes is refused.
  static WholeFileReader ofText(SourceDocument source, InputStream stream, TextFormat format) {
    return new WholeFileReader(
        source,
        stream,
        (file, bytes) -> {
          String text = Decoding.decode(bytes);
          Optional<String> refusal =
              Format.binary(text)
                  .or(() -> hasTooManyLines(text) ? Optional.of(TOO_MANY) : Optional.empty());
          return refusal
              .<Extraction>map(reason -> new UnreadableDocument(file.uri(), null, reason))
              .orElseGet(() -> format.read(file, text, Digest.sha256(bytes)));
        });
  }

  /// Blank lines are not counted.
  private static boolean hasTooManyLines(String text) {
    int lines = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = c == '\n' || c == '\r';
      lines += blank && !Character.isWhitespace(c) ? 1 : 0;
      blank = end || (blank && Character.isWhitespace(c));
    }
    return lines > MOST_LINES;
  }

  @Override
  public Optional<Extraction> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = stream.readNBytes(DocumentReaders.MAX_RECORD + 1);
    return Optional.of(
        bytes.length > DocumentReaders.MAX_RECORD
            ? new UnreadableDocument(source.uri(), null, TOO_LONG)
            : format.read(source, bytes));
  }

  /// Where a file's document came from: the address that it states, if that is one of the web, else
  /// the file.
  static Origin origin(SourceDocument source, @Nullable String url, String sha256) {
    return Optional.ofNullable(url)
        .flatMap(WebAddress::canonical)
        .map(canonical -> new Origin(Digest.id(canonical), String.valueOf(url), sha256, null))
        .orElseGet(() -> new Origin(Digest.id(source.identity()), source.uri(), sha256, null));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
