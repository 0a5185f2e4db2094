package org.lectern.ingest;

import java.io.IOException;
import org.lectern.ingest.metadata.MetadataExtractor;
import org.lectern.ingest.reader.DocumentReader;
import org.lectern.ingest.reader.DocumentReaders;
import org.lectern.ingest.reader.SourceDocument;

/// How sources are read.
///
/// @param name changes when the same bytes may give other documents than before: a source that was
///   read by another recipe is read again
/// @param opening chooses the reader of a source
public record Recipe(String name, Opening opening) {
  /// Chooses the reader of a source.
  @FunctionalInterface
  public interface Opening {
    /// @throws IOException if the source cannot be opened
    DocumentReader open(SourceDocument source) throws IOException;
  }

  /// Every source by what its bytes are.
  public static Recipe ofBytes() {
    return new Recipe(
        Integer.toString(MetadataExtractor.EXTRACTION_VERSION), DocumentReaders::open);
  }
}
