package org.lectern.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.ingest.reader.ExtractedDocument.Origin;

/// A text file: one document.
final class TextReader implements DocumentReader {
  static final String TOO_LONG =
      String.format(
          Locale.ROOT,
          "a text of more than %d MiB is not read",
          DocumentReaders.MAX_RECORD / (1024 * 1024));

  private final SourceDocument source;
  private final InputStream stream;
  private boolean done;

  TextReader(SourceDocument source, InputStream stream) {
    this.source = source;
    this.stream = stream;
  }

  @Override
  public Optional<Extraction> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = stream.readNBytes(DocumentReaders.MAX_RECORD + 1);
    if (bytes.length > DocumentReaders.MAX_RECORD) {
      return Optional.of(new UnreadableDocument(source.uri(), null, TOO_LONG));
    }
    String text = Decoding.decode(bytes);
    return Optional.of(
        Format.binary(text)
            .<Extraction>map(reason -> new UnreadableDocument(source.uri(), null, reason))
            .orElseGet(() -> document(text, Digest.sha256(bytes))));
  }

  private ExtractedDocument document(String text, String sha256) {
    Origin origin = new Origin(Digest.id(source.identity()), source.uri(), sha256, null);
    return new ExtractedDocument(origin, text, new ExtractedDocument.Page(), List.of());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
