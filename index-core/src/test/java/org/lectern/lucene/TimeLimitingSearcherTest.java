package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.search.TestDocument;

/// The way to a document that has a phrase leads past many that have its words, and the deadline is
/// looked at on it.
final class TimeLimitingSearcherTest {
  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static final String TITLE = FieldNames.exact(FieldNames.TITLE);

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;

  @BeforeEach
  void build() throws IOException {
    LuceneWriter writer = LuceneWriter.open(directory, false);
    for (int i = 0; i < 1000; i++) {
      writer.put(TestDocument.of("d" + i).title("rivers of slow water").build());
    }
    writer.commit();
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  static List<Query> phrases() {
    Query phrase = new PhraseQuery(TITLE, "water", "rivers");
    return List.of(phrase, new BoostQuery(phrase, 2));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void deadlineIsLookedAtWhilePhrasesAreVerified(Query phrase) throws Exception {
    Scorer inTime = scorer(phrase, new Deadline(Duration.ofMinutes(1)));
    assertEquals(DocIdSetIterator.NO_MORE_DOCS, inTime.iterator().nextDoc());
    Deadline deadline = new Deadline(DEADLINE);
    Scorer late = scorer(phrase, deadline);
    while (!deadline.shouldExit()) {
      Thread.sleep(10);
    }
    assertThrows(Deadline.MetException.class, () -> late.iterator().nextDoc());
  }

  private Scorer scorer(Query query, Deadline deadline) throws IOException {
    IndexSearcher searcher = new TimeLimitingSearcher(reader, deadline);
    LeafReaderContext segment = reader.leaves().getFirst();
    return searcher.createWeight(query, ScoreMode.COMPLETE, 1).scorer(segment);
  }
}
