package org.lectern.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A file to be read.
///
/// @param file its canonical path
/// @param uri its path below the path that was given, parts joined by `/`; never absolute
public record SourceDocument(Path file, String uri) {
  /// The file with its canonical path.
  ///
  /// @throws IOException if there is no such file
  public static SourceDocument of(Path file, String uri) throws IOException {
    return new SourceDocument(file.toRealPath(), uri);
  }

  /// What the ids of its documents are made of: its canonical path. A name that is no text in the
  /// system's encoding is percent-encoded, or two files could share one identity.
  public String identity() {
    String path = file.toString();
    try {
      return file.getFileSystem().getPath(path).equals(file) ? path : file.toUri().getRawPath();
    } catch (InvalidPathException _) {
      return file.toUri().getRawPath();
    }
  }

  InputStream open() throws IOException {
    return Files.newInputStream(file);
  }
}
