package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.SearchEngine;

/// An index in memory, of one segment.
final class MemoryIndex {
  private MemoryIndex() {}

  /// An engine that searches these documents.
  static SearchEngine of(List<PolicyDocument> documents) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    LuceneWriter writer = LuceneWriter.open(directory, false);
    documents.forEach(writer::put);
    writer.commit();
    return LuceneEngine.open(directory);
  }
}
