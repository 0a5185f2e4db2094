package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.SearchContract;
import org.lectern.search.SearchEngine;

class MemoryLuceneTest extends SearchContract {
  @Override
  protected SearchEngine engine(List<PolicyDocument> documents) throws IOException {
    return MemoryIndex.of(documents);
  }
}
