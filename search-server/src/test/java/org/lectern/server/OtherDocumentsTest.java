package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What leads from a hit, or a document, of the sample to others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherDocumentsTest {
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

  @Test
  void similarDocumentsSayWhichWordsTheyShare() throws Exception {
    String path = "/api/v1/documents/abernathy-quill-osei-profile/similar?limit=3";
    JsonNode found = ServerFixture.json(http.get(path)).get("documents");
    assertTrue(found.size() >= 1 && found.size() <= 3, found.toString());
    for (JsonNode document : found.values()) {
      assertTrue(document.get("shared").size() > 0, document.toString());
      assertNotEquals("abernathy-quill-osei-profile", document.get("id").asString());
    }
    assertEquals(404, http.get("/api/v1/documents/nobody/similar").statusCode());
    assertEquals(404, http.get("/api/v1/documents/nobody/other").statusCode());
    assertEquals(400, http.get(path + "0").statusCode());
    assertEquals(400, http.get(path + "&q=x").statusCode());
    String tag = http.get(path).headers().firstValue("ETag").orElseThrow();
    assertEquals(
        304, http.exchange(http.request(path).header("If-None-Match", tag).build()).statusCode());
  }

  @Test
  void pageOfADocumentLeadsToSimilarOnes() throws Exception {
    String page = http.get("/documents/abernathy-quill-osei-profile").body();
    assertTrue(page.contains("<h2 id=\"similar\">Similar documents</h2>"), page);
  }

  @Test
  void groupedPageLeadsToTheOtherDocumentsOfAnOrganization() throws Exception {
    JsonNode grouped = ServerFixture.json(http.get("/api/v1/search?group=organization"));
    JsonNode first =
        grouped.get("hits").values().stream()
            .filter(hit -> hit.get("more").asInt() > 0)
            .findFirst()
            .orElseThrow();
    String id = first.get("organization").get("id").asString();
    String page = http.get("/?group=organization").body();
    assertTrue(page.contains("name=\"group\" value=\"organization\" checked"), page);
    assertTrue(page.contains("<a href=\"/?organization=" + id + "\">"), page);
    JsonNode all = ServerFixture.json(http.get("/api/v1/search?organization=" + id));
    assertEquals(first.get("more").asInt() + 1, all.get("total").get("value").asInt());
  }
}
