package org.lectern.lucene;

import java.nio.file.Path;
import java.util.List;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.SearchEngine;

/// An index on disk, of several segments, with documents replaced and deleted, and merged into one
/// where there are many.
final class DiskIndex {
  private DiskIndex() {}

  /// An engine that searches these documents.
  static SearchEngine of(Path folder, List<PolicyDocument> documents) {
    try (LuceneWriter writer = LuceneWriter.open(folder)) {
      for (PolicyDocument document : documents.reversed()) {
        writer.put(document.with(document.summary().withId("x" + document.id())));
      }
      writer.commit();
      int every = Math.max(1, documents.size() / 15);
      for (int i = 0; i < documents.size(); i++) {
        writer.put(documents.get(i));
        if (i % every == 0) {
          writer.commit();
        }
      }
      documents.forEach(document -> writer.delete("x" + document.id()));
      writer.put(documents.getFirst());
    }
    return LuceneEngine.open(folder);
  }
}
