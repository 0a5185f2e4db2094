package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.SearchEngine;
import org.lectern.search.TestDocument;
import org.lectern.search.VersionContract;

/// In memory and one segment.
class VersionTest extends VersionContract {
  @Override
  protected SearchEngine engine(List<PolicyDocument> documents) throws IOException {
    return MemoryIndex.of(documents);
  }

  private static TestDocument document(String id) {
    return TestDocument.of(id)
        .text(
            IntStream.range(0, 100)
                .mapToObj(number -> "word" + number)
                .collect(Collectors.joining(" ")));
  }

  @Test
  void aRunningEngineFollowsVersionsThatComeAndGo() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    LuceneWriter writer = LuceneWriter.open(directory, false);
    writer.put(document("one").build());
    writer.commit();
    try (LuceneEngine engine = LuceneEngine.open(directory)) {
      assertEquals(0, engine.versions("one", 9).orElseThrow().total());
      writer.put(document("two").build());
      writer.commit();
      engine.refresh();
      assertEquals(1, engine.versions("one", 9).orElseThrow().total());
      writer.put(TestDocument.of("two").text("another text").build());
      writer.put(document("three").build());
      writer.commit();
      engine.refresh();
      assertEquals("three", engine.versions("one", 9).orElseThrow().documents().getFirst().id());
      writer.delete("three");
      writer.commit();
      engine.refresh();
      assertEquals(0, engine.versions("one", 9).orElseThrow().total());
    }
  }

  @Test
  void mergesChangeNothing(@TempDir Path folder) throws IOException {
    try (LuceneWriter writer = LuceneWriter.open(folder)) {
      for (String id : List.of("e", "a", "d", "b", "c")) {
        writer.put(document(id).build());
        writer.commit();
      }
      writer.delete("b");
    }
    List<String> before = versions(folder);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter merging = new IndexWriter(directory, LuceneWriter.config())) {
      merging.setLiveCommitData(IndexVersions.with(null, true).entrySet());
      merging.forceMerge(1);
      merging.commit();
    }
    assertEquals(List.of("c", "d", "e"), before);
    assertEquals(before, versions(folder));
  }

  private static List<String> versions(Path folder) {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      assertTrue(engine.state().documents() == 4);
      return engine.versions("a", 9).orElseThrow().documents().stream()
          .map(version -> version.id())
          .toList();
    }
  }
}
