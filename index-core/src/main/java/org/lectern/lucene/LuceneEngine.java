package org.lectern.lucene;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.IndexState;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;

/// Searches a folder that holds a Lucene index, and follows its commits.
@SuppressWarnings("DoNotCallSuggester")
public final class LuceneEngine implements SearchEngine {
  private LuceneEngine() {}

  /// Opens an index to read. A missing or empty folder is an empty index; it is not created.
  ///
  /// @throws org.lectern.search.IndexVersionException if another version wrote it
  public static LuceneEngine open(Path folder) {
    throw new UnsupportedOperationException("being written, " + folder);
  }

  /// Takes up what was committed since; searches that are running keep their view.
  ///
  /// @return whether there was something new
  public boolean refresh() {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public Optional<PolicyDocument> document(String id) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public IndexState state() {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public void close() {}
}
