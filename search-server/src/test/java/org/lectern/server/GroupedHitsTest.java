package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lucene.LuceneEngine;
import org.lectern.search.SearchEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What leads from a document of the sample to others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupedHitsTest {
  private SearchEngine engine;
  private ServerFixture http;

  @BeforeAll
  void start(@TempDir Path folder) {
    SampleIndex sample = new SampleIndex(new DataFolder(folder));
    sample.build();
    engine = LuceneEngine.open(sample.folder().index());
    http = new ServerFixture(engine);
  }

  @AfterAll
  void stop() {
    http.close();
    engine.close();
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  @Test
  void groupedPageLeadsToTheOtherDocumentsOfAnOrganization() throws Exception {
    JsonNode grouped = json(http.get("/api/v1/search?group=organization"));
    JsonNode first =
        grouped.get("hits").values().stream()
            .filter(hit -> hit.get("more").asInt() > 0)
            .findFirst()
            .orElseThrow();
    String id = first.get("organization").get("id").asString();
    String page = http.get("/?group=organization").body();
    assertTrue(page.contains("name=\"group\" value=\"organization\" checked"), page);
    assertTrue(page.contains("<a href=\"/?organization=" + id + "\">"), page);
    JsonNode all = json(http.get("/api/v1/search?organization=" + id));
    assertEquals(first.get("more").asInt() + 1, all.get("total").get("value").asInt());
  }
}
