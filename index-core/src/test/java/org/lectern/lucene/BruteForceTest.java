package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.BruteForceContract;
import org.lectern.search.SearchEngine;

class BruteForceTest extends BruteForceContract {
  /// Several segments, with documents replaced and deleted.
  @Override
  protected SearchEngine engine(List<PolicyDocument> documents) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    LuceneWriter writer = LuceneWriter.open(directory, false);
    for (int i = 0; i < documents.size(); i++) {
      writer.put(documents.get((i + 7) % documents.size()));
      if (i % 90 == 0) {
        writer.commit();
      }
    }
    for (PolicyDocument document : documents.subList(0, 30)) {
      writer.delete(document.id());
    }
    writer.commit();
    documents.subList(0, 30).forEach(writer::put);
    writer.commit();
    return LuceneEngine.open(directory);
  }
}
