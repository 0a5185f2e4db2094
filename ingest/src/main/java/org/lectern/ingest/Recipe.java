package org.lectern.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.MetadataExtractor;
import org.lectern.ingest.reader.Digest;
import org.lectern.ingest.reader.DocumentReader;
import org.lectern.ingest.reader.DocumentReaders;
import org.lectern.ingest.reader.InvalidMappingException;
import org.lectern.ingest.reader.Mapping;
import org.lectern.ingest.reader.ReadAs;
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

  /// Every source as a format, its records by a mapping.
  ///
  /// @param format one of [ReadAs#NAMES]; `null` where each source's bytes tell it
  /// @param mapping a file; `null` where columns and keys tell it
  /// @throws IllegalArgumentException if there is no such format
  /// @throws IOException if the mapping cannot be read
  /// @throws InvalidMappingException if it is none
  public static Recipe of(@Nullable String format, @Nullable Path mapping)
      throws IOException, InvalidMappingException {
    ReadAs as = new ReadAs(format, mapping == null ? null : Mapping.read(mapping));
    String name =
        ofBytes().name()
            + (format == null ? "" : " format=" + format)
            + (mapping == null ? "" : " mapping=" + Digest.sha256(Files.readAllBytes(mapping)));
    return new Recipe(name, source -> DocumentReaders.open(source, as));
  }
}
