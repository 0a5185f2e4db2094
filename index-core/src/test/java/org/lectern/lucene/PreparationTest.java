package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.search.IndexState;
import org.lectern.search.TestDocument;

class PreparationTest {
  private static final Duration NO_TIME = Duration.ofNanos(-1);

  private static Snapshot snapshot() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    LuceneWriter writer = LuceneWriter.open(directory, false);
    writer.put(TestDocument.of("a").title("Water").organization("River Fund").build());
    writer.commit();
    DirectoryReader reader = DirectoryReader.open(directory);
    return new Snapshot(reader, new IndexState(1, 1, "", 0), new Columns(), new NameIndexes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FieldNames.ID,
        FieldNames.TITLE_ORDER,
        FieldNames.VERSION_KEYS,
        FieldNames.ORGANIZATION_ID,
        FieldNames.PLACE_TUPLE,
        FieldNames.FOUNDED
      })
  void nobodyWaitsForWhatWasPrepared(String field) throws IOException {
    Snapshot snapshot = snapshot();
    snapshot.preparation().await(new Deadline(Duration.ofMinutes(5)));
    assertDoesNotThrow(() -> snapshot.preparation().await(Set.of(field), new Deadline(NO_TIME)));
    snapshot.reader().close();
  }

  @Test
  void whoHasNoTimeLeavesItGoingOn() throws IOException {
    Snapshot snapshot = snapshot();
    assertThrows(
        Deadline.MetException.class, () -> snapshot.preparation().await(new Deadline(NO_TIME)));
    snapshot.preparation().await(new Deadline(Duration.ofMinutes(5)));
    snapshot.reader().close();
  }
}
