package org.lectern.ingest.reader;

import java.util.List;

/// A text file: one document.
final class TextReader {
  private TextReader() {}

  static Extraction read(SourceDocument source, String text, String sha256) {
    return new ExtractedDocument(
        WholeFileReader.origin(source, null, sha256),
        text,
        new ExtractedDocument.Page(),
        List.of());
  }
}
