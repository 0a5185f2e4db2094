package org.lectern.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.lectern.search.DocumentWriter.Prepared;

/// Nothing but Lucene, with the product's analysis and buffer: what benchmarks compare with.
public final class BareWriter implements AutoCloseable {
  private final Directory directory;
  private final IndexWriter writer;

  public BareWriter(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, LuceneWriter.config());
  }

  /// Writes the very document that the product writes, under another id.
  public void write(Prepared prepared, String id) throws IOException {
    Document document = new Document();
    for (IndexableField field : ((LuceneWriter.LuceneDocument) prepared).document()) {
      if (!field.name().equals(Names.ID)) {
        document.add(field);
      }
    }
    document.add(new StringField(Names.ID, id, Field.Store.NO));
    document.add(new SortedDocValuesField(Names.ID, new BytesRef(id)));
    writer.updateDocument(LuceneWriter.idTerm(id), document);
  }

  @Override
  public void close() throws IOException {
    writer.commit();
    writer.close();
    directory.close();
  }
}
