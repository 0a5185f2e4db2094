package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lucene.LuceneEngine;
import org.lectern.search.SearchEngine;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganizationTest {
  private SearchEngine engine;
  private ServerFixture http;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    Path documents = folder.resolve("documents.jsonl");
    Files.writeString(
        documents,
        "{\"id\": \"p\", \"title\": \"T\", \"kind\": \"profile\", \"voice\": \"third-party\", \"founded\":"
            + " 1974, \"organization\": {\"name\": \"The Harbor Institute\"}, \"website\":"
            + " \"www.harbor.org\", \"places\": [{\"state\": \"OH\"}], \"sections\": []}\n"
            + "{\"id\": \"a\", \"title\": \"T\", \"kind\": \"about\", \"voice\": \"self\","
            + " \"organization\": {\"name\": \"Harbor Institute\"}, \"sections\": []}\n"
            + "{\"id\": \"o\", \"title\": \"T\", \"organization\": {\"name\": \"Elks Lodge\"},"
            + " \"places\": [{\"state\": \"OH\"}], \"sections\": []}\n"
            + "{\"id\": \"x\", \"title\": \"T\", \"organization\": {\"name\": \"Elks Lodge\"},"
            + " \"places\": [{\"state\": \"TX\"}], \"sections\": []}\n");
    Path index = folder.resolve("index");
    ServerFixture.ingest(documents, index);
    engine = LuceneEngine.open(index);
    http = new ServerFixture(engine);
  }

  @AfterAll
  void stop() {
    http.close();
    engine.close();
  }

  @Test
  void whatIsSaidHasItsVoiceAndEveryMergeItsEvidence() throws Exception {
    String body = http.get("/api/v1/organizations/harbor_org").body();
    assertEquals(
        "{\"id\":\"harbor_org\",\"name\":\"Harbor Institute\",\"aliases\":[\"The Harbor Institute\"],"
            + "\"hosts\":[\"harbor.org\"],\"eins\":[],\"types\":[],\"places\":[{\"value\":\"midwest/oh\","
            + "\"label\":\"Midwest › Ohio\",\"voice\":\"third-party\",\"document\":\"p\"}],\"founded\":["
            + "{\"value\":\"1974\",\"label\":\"1974\",\"voice\":\"third-party\",\"document\":\"p\"}],"
            + "\"documents\":{\"total\":2,\"voices\":{\"self\":1,\"third-party\":1,\"press\":0,"
            + "\"official\":0,\"unknown\":0}},\"merges\":[{\"document\":\"a\",\"key\":\"name\",\"value\":"
            + "\"harbor-institute\",\"quote\":\"Harbor Institute\"},{\"document\":\"p\",\"key\":\"host\","
            + "\"value\":\"harbor.org\",\"quote\":\"www.harbor.org\"}],\"complete\":true}",
        body);
  }

  @Test
  void formerIdLeadsToTheOneThatItHasNow() throws Exception {
    for (String former : List.of("harbor-institute", "harbor-institute__oh")) {
      HttpResponse<String> answer = http.get("/api/v1/organizations/" + former);
      assertEquals(308, answer.statusCode(), former);
      assertEquals(
          "/api/v1/organizations/harbor_org",
          answer.headers().firstValue("Location").orElseThrow());
    }
  }

  @Test
  void unknownOneIsNotFound() throws Exception {
    assertEquals(404, http.get("/api/v1/organizations/nobody").statusCode());
    HttpResponse<String> two = http.get("/api/v1/organizations/elks-lodge");
    assertEquals(404, two.statusCode());
    assertTrue(two.body().contains("elks-lodge__oh, elks-lodge__tx"), two.body());
  }

  @Test
  void filterByAFormerIdFindsTheOrganizationAndSaysSo() throws Exception {
    String body = http.get("/api/v1/search?organization=harbor-institute&facets=voice").body();
    assertTrue(body.contains("\"total\":{\"value\":2"), body);
    assertTrue(body.contains("organization-moved"), body);
    String now = http.get("/api/v1/search?organization=harbor_org").body();
    assertTrue(now.contains("\"total\":{\"value\":2") && !now.contains("organization-moved"), now);
    String out = http.get("/api/v1/search?not_organization=harbor-institute").body();
    assertTrue(out.contains("\"total\":{\"value\":2"), out);
  }
}
