package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter.Fingerprint;
import org.lectern.search.IndexState;
import org.lectern.search.IndexVersionException;
import org.lectern.search.SearchContract;
import org.lectern.search.SearchEngine;
import org.lectern.search.TestDocument;

class DiskLuceneTest extends SearchContract {
  @TempDir Path folder;

  /// Several segments, a document replaced and one deleted before they are searched.
  @Override
  protected SearchEngine engine(List<PolicyDocument> documents) {
    LuceneEngine engine = LuceneEngine.open(folder.resolve("index"));
    try (LuceneWriter writer = LuceneWriter.open(folder.resolve("index"))) {
      writer.put(TestDocument.of("omega").text("water tax river").founded(1999).build());
      writer.put(TestDocument.of(documents.getFirst().id()).text("an older text").build());
      writer.commit();
      writer.put(documents.getFirst());
      writer.commit();
      documents.stream().skip(1).forEach(writer::put);
      writer.delete("omega");
    }
    engine.refresh();
    return engine;
  }

  @Test
  void anotherIndexOfTheSameGenerationIsAnotherCommit() {
    IndexState first = stateOf(folder.resolve("first"));
    IndexState second = stateOf(folder.resolve("second"));
    assertEquals(first.generation(), second.generation());
    assertNotEquals(first.commit(), second.commit());
  }

  private static IndexState stateOf(Path index) {
    LuceneWriter.open(index).close();
    try (LuceneEngine engine = LuceneEngine.open(index)) {
      return engine.state();
    }
  }

  @Test
  void aMissingFolderIsAnEmptyIndexUntilSomethingIsWritten() {
    Path later = folder.resolve("later");
    try (LuceneEngine engine = LuceneEngine.open(later)) {
      assertEquals(0, engine.state().documents());
      assertFalse(engine.refresh());
      assertFalse(Files.exists(later));
      try (LuceneWriter writer = LuceneWriter.open(later)) {
        writer.put(TestDocument.of("one").text("words").build());
      }
      assertTrue(engine.refresh());
      assertEquals(1, engine.state().documents());
    }
  }

  @Test
  void aRunningEngineFollowsARebuild() {
    Path rebuilt = folder.resolve("rebuilt");
    try (LuceneWriter writer = LuceneWriter.open(rebuilt)) {
      writer.put(TestDocument.of("old").text("words").build());
    }
    try (LuceneEngine engine = LuceneEngine.open(rebuilt);
        LuceneWriter writer = LuceneWriter.rebuild(rebuilt)) {
      assertTrue(engine.document("old").isPresent());
      writer.put(TestDocument.of("new").text("words").build());
      writer.commit();
      engine.refresh();
      assertTrue(engine.document("old").isEmpty() && engine.document("new").isPresent());
    }
  }

  @Test
  void theWriterKnowsWhatItHasNotYetCommitted() {
    try (LuceneWriter writer = LuceneWriter.open(folder.resolve("pending"))) {
      writer.put(TestDocument.of("one").bytes("aa").build());
      assertEquals(Optional.of(new Fingerprint("aa", 1)), writer.fingerprint("one"));
      assertEquals(Optional.of("one"), writer.idOf("aa"));
      writer.commit();
      assertEquals(Optional.of(new Fingerprint("aa", 1)), writer.fingerprint("one"));
      assertEquals(Optional.of("one"), writer.idOf("aa"));
      writer.put(TestDocument.of("one").bytes("bb").build());
      assertEquals(Optional.empty(), writer.idOf("aa"));
      writer.delete("one");
      assertEquals(Optional.empty(), writer.idOf("bb"));
      assertEquals(Optional.empty(), writer.fingerprint("one"));
    }
  }

  @Test
  void theWriterKnowsMoreThanItRemembers() {
    try (LuceneWriter writer = LuceneWriter.open(folder.resolve("many"))) {
      writer.put(TestDocument.of("one").bytes("first").build());
      writer.put(TestDocument.of("one").bytes("second").build());
      writer.put(TestDocument.of("gone").bytes("third").build());
      writer.delete("gone");
      for (int i = 0; i < LuceneWriter.MOST_PENDING; i++) {
        writer.put(TestDocument.of("d" + i).build());
      }
      assertEquals(Optional.of(new Fingerprint("second", 1)), writer.fingerprint("one"));
      assertEquals(Optional.of("one"), writer.idOf("second"));
      assertEquals(Optional.empty(), writer.idOf("first"));
      assertEquals(Optional.empty(), writer.fingerprint("gone"));
      assertEquals(Optional.empty(), writer.idOf("third"));
      writer.put(TestDocument.of("one").bytes("fourth").build());
      assertEquals(Optional.empty(), writer.idOf("second"));
    }
  }

  @Test
  void anIndexOfAnotherVersionIsRefusedWithTheWayOut() throws IOException {
    Path foreign = folder.resolve("foreign");
    try (FSDirectory directory = FSDirectory.open(foreign);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("lectern.schema", "0").entrySet());
      writer.commit();
    }
    String message =
        assertThrows(IndexVersionException.class, () -> LuceneEngine.open(foreign)).getMessage();
    assertTrue(String.valueOf(message).contains("lectern ingest --rebuild"));
    assertThrows(IndexVersionException.class, () -> LuceneWriter.open(foreign));
    LuceneWriter.rebuild(foreign).close();
    LuceneEngine.open(foreign).close();
  }
}
