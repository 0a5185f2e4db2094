package org.lectern.lucene;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter;

/// Writes documents into a folder that holds a Lucene index.
@SuppressWarnings("DoNotCallSuggester")
public final class LuceneWriter implements DocumentWriter {
  private LuceneWriter() {}

  /// Opens an index to write, making the folder and the index where there is none.
  ///
  /// @throws org.lectern.search.IndexVersionException if another version wrote it
  public static LuceneWriter open(Path folder) {
    throw new UnsupportedOperationException("being written, " + folder);
  }

  /// Opens an index to write, throwing away what is in it, whichever version wrote it; the old
  /// documents stay to be read until the first commit.
  public static LuceneWriter rebuild(Path folder) {
    throw new UnsupportedOperationException("being written, " + folder);
  }

  @Override
  public void put(PolicyDocument document) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public void delete(String id) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public Optional<Fingerprint> fingerprint(String id) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public Optional<String> idOf(String sha256) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public void commit() {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public void close() {}
}
