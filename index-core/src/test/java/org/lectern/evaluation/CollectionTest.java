package org.lectern.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionTest {
  @TempDir Path folder;

  private void write(String queries, String qrels) throws IOException {
    Files.writeString(folder.resolve("queries.jsonl"), queries);
    Files.writeString(folder.resolve("qrels.tsv"), qrels);
  }

  @Test
  void topicsWithoutAnAnswerAreLeftOut() throws IOException {
    write(
        "{\"_id\": \"1\", \"text\": \"taxes\"}\n{\"_id\": \"2\", \"text\": \"water\"}\n",
        "query-id\tcorpus-id\tscore\n1\td7\t1\n2\td7\t0\n");
    Collection collection = Collection.read(folder);
    assertEquals(List.of(new Collection.Topic("1", "taxes")), collection.topics());
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    write("{\"_id\": \"1\", \"text\": \"taxes\"}\n", "query-id\tcorpus-id\tscore\n1 d7 1\n");
    IOException fault = assertThrows(IOException.class, () -> Collection.read(folder));
    assertTrue(String.valueOf(fault.getMessage()).contains("qrels.tsv line 2"));
  }
}
