package org.lectern.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.lectern.search.DocumentWriter.Prepared;

/// Nothing but Lucene, with the product's analysis and buffer: what benchmarks compare with.
public final class BareWriter implements AutoCloseable {
  private final Directory directory;
  private final IndexWriter writer;

  public BareWriter(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, LuceneWriter.config());
  }

  /// Writes the very document that the product writes.
  public void write(Prepared prepared) throws IOException {
    LuceneWriter.LuceneDocument document = (LuceneWriter.LuceneDocument) prepared;
    writer.updateDocument(DocumentLookup.id(document.id()), document.document());
  }

  @Override
  public void close() throws IOException {
    writer.commit();
    writer.close();
    directory.close();
  }
}
