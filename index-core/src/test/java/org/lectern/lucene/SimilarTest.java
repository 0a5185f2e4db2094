package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.SearchEngine;
import org.lectern.search.SimilarContract;

class SimilarTest extends SimilarContract {
  @Override
  protected SearchEngine engine(List<PolicyDocument> documents) throws IOException {
    return MemoryIndex.of(documents);
  }
}
