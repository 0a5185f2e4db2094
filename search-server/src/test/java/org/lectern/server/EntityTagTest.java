package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.lucene.LuceneEngine;
import org.lectern.lucene.LuceneWriter;
import org.lectern.search.TestDocument;

class EntityTagTest {
  private static final String SEARCH = "/api/v1/search?q=affinity";

  @TempDir private Path folder;
  private LuceneEngine engine;
  private ServerFixture http;

  @BeforeEach
  void start() {
    Shelf.open(folder).close();
    engine = LuceneEngine.open(folder);
    http = new ServerFixture(engine);
  }

  @AfterEach
  void stop() {
    http.close();
    engine.close();
  }

  private HttpResponse<String> ask(String method, String path, String tags) throws Exception {
    var request =
        http.request(path)
            .header("If-None-Match", tags)
            .header("Accept-Encoding", "gzip")
            .method(method, BodyPublishers.noBody())
            .build();
    return http.client().send(request, BodyHandlers.ofString());
  }

  private static String tag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "GET," + SEARCH,
    "HEAD," + SEARCH,
    "GET,/api/v1/documents/hostile",
    "HEAD,/api/v1/documents/hostile"
  })
  void whatWasKeptIsNotSentAgain(String method, String path) throws Exception {
    HttpResponse<String> first = http.send(method, path);
    assertTrue(tag(first).matches("W/\"[0-9a-f]{24}\""), tag(first));
    assertEquals("no-cache", first.headers().firstValue("Cache-Control").orElseThrow());
    HttpResponse<String> again = ask(method, path, "W/\"other\", " + tag(first));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag(first), tag(again));
    assertEquals("no-cache", again.headers().firstValue("Cache-Control").orElseThrow());
    assertEquals("Accept-Encoding", again.headers().firstValue("Vary").orElseThrow());
    assertEquals(200, ask(method, path, "W/\"other\"").statusCode());
  }

  @Test
  void anotherUrlHasAnotherTag() throws Exception {
    assertNotEquals(tag(http.get(SEARCH)), tag(http.get(SEARCH + "&limit=1")));
  }

  @Test
  void newCommitIsAnotherAnswer() throws Exception {
    String before = tag(http.get(SEARCH));
    try (LuceneWriter writer = LuceneWriter.open(folder)) {
      writer.put(TestDocument.of("new").text("affinity").build());
    }
    engine.refresh();
    assertEquals(200, ask("GET", SEARCH, before).statusCode());
  }

  @Test
  void connectionGoesOnBehindAnUnchangedAnswer() throws Exception {
    String tag = tag(http.get(SEARCH));
    for (int i = 0; i < 3; i++) {
      assertEquals(304, ask("GET", SEARCH, tag).statusCode());
      assertEquals(200, http.get(SEARCH).statusCode());
    }
  }

  @Test
  void faultsAndWhatWasCutShortHaveNoTag() throws Exception {
    assertTrue(http.get("/api/v1/search?limit=x").headers().firstValue("ETag").isEmpty());
    try (var hasty = new ServerFixture(engine, Map.of())) {
      assertTrue(hasty.get("/api/v1/documents/none").headers().firstValue("ETag").isEmpty());
    }
  }
}
