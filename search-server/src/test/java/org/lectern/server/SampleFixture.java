package org.lectern.server;

import java.nio.file.Path;
import org.lectern.lucene.LuceneEngine;

/// A server of the sample.
///
/// @param index of the sample
record SampleFixture(Path index, LuceneEngine engine, ServerFixture http) implements AutoCloseable {
  /// @param folder that becomes the data folder
  static SampleFixture start(Path folder) {
    SampleIndex sample = new SampleIndex(new DataFolder(folder));
    sample.build();
    Path index = sample.folder().index();
    LuceneEngine engine = LuceneEngine.open(index);
    return new SampleFixture(index, engine, new ServerFixture(engine));
  }

  @Override
  public void close() {
    http.close();
    engine.close();
  }
}
