package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lucene.LuceneWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Suggestions over the sample.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestTest {
  private SampleFixture sample;
  private ServerFixture http;

  @BeforeAll
  void start(@TempDir Path folder) {
    sample = SampleFixture.start(folder);
    http = sample.http();
  }

  @AfterAll
  void stop() {
    sample.close();
  }

  private JsonNode suggest(String typed) throws Exception {
    HttpResponse<String> answer =
        http.get("/api/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    assertEquals(200, answer.statusCode());
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void anOrganizationLeadsToItsDocuments() throws Exception {
    JsonNode first = suggest("prairie wat").get("suggestions").get(0);
    assertEquals("Prairie Water Alliance", first.get("label").asString());
    assertEquals("organization", first.get("filter").asString());
    assertEquals("[[0,7],[8,11]]", first.get("highlights").toString());
    assertTrue(first.get("query").isNull() && first.get("document").isNull());
    HttpResponse<String> there =
        http.get("/api/v1/search?organization=" + first.get("value").asString());
    assertEquals(
        first.get("documents").asLong(),
        JsonMapper.shared().readTree(there.body()).get("total").get("value").asLong());
  }

  @Test
  void whatIsTooLongIsRefused() throws Exception {
    assertEquals(200, http.get("/api/v1/suggest?q=" + "a".repeat(200)).statusCode());
    assertEquals(400, http.get("/api/v1/suggest?q=" + "a".repeat(201)).statusCode());
    assertEquals(400, http.get("/api/v1/suggest?q=a&q=b").statusCode());
  }

  @Test
  void anUpdateIsSuggestedAtOnceAndTheServerSaysHowManyThereAre() throws Exception {
    suggest("water");
    long before = suggestible();
    assertTrue(before > 100, "names: " + before);
    JsonNode old = suggest("prairie water").get("suggestions").get(0);
    try (LuceneWriter writer = LuceneWriter.open(sample.index())) {
      writer.delete("prairie-water-alliance-profile");
    }
    sample.engine().refresh();
    assertTrue(suggestible() > 0);
    JsonNode left = suggest("prairie water").get("suggestions");
    long now = left.isEmpty() ? 0 : left.get(0).get("documents").asLong();
    assertTrue(now < old.get("documents").asLong());
  }

  private long suggestible() throws Exception {
    return JsonMapper.shared()
        .readTree(http.get("/health/ready").body())
        .get("suggestions")
        .asLong();
  }
}
