package org.lectern.lucene;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.SearchEngine;
import org.lectern.search.SynonymContract;

class SynonymsOnDiskTest extends SynonymContract {
  @TempDir Path folder;

  @Override
  protected SearchEngine engine(List<PolicyDocument> documents) {
    return DiskIndex.of(folder, documents);
  }
}
