package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.SearchEngine;
import org.lectern.search.SynonymContract;

class SynonymTest extends SynonymContract {
  @Override
  protected SearchEngine engine(List<PolicyDocument> documents) throws IOException {
    return MemoryIndex.of(documents);
  }
}
