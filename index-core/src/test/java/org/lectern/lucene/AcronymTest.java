package org.lectern.lucene;

import java.io.IOException;
import java.util.List;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.AcronymContract;
import org.lectern.search.SearchEngine;

class AcronymTest extends AcronymContract {
  @Override
  protected SearchEngine engine(List<PolicyDocument> documents) throws IOException {
    return MemoryIndex.of(documents);
  }
}
