package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lucene.LuceneEngine;
import tools.jackson.databind.JsonNode;

/// One release in three papers and a letter, from the file to API, page and command line.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsTest {
  private static final String RELEASE =
      "Twelve districts of the coast will teach in small groups from the fall. Superintendents and"
          + " teachers worked for two years on the plan, which is paid for by a foundation that does"
          + " not want to be named. Parents were asked in every town, and nine of ten said that"
          + " smaller groups matter more to them than new buildings.";

  private Path data;
  private LuceneEngine engine;
  private ServerFixture http;

  private static String line(String id, String more, String text) {
    return "{\"id\": \""
        + id
        + "\", \"title\": \"Small groups\", "
        + more
        + "\"sections\": [{\"heading\": null, \"text\": \""
        + text
        + "\", \"marks\": []}]}\n";
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    data = folder;
    Path documents = folder.resolve("documents.jsonl");
    Files.writeString(
        documents,
        line("coast", "\"publisher\": \"Coast Herald\", \"published\": \"2016-12-23\", ", RELEASE)
            + line(
                "dune",
                "\"url\": \"https://dune.example/a\", \"published\": \"2016-12-22\", ",
                "DUNE CITY. " + RELEASE)
            + line("wire", "\"publisher\": \"Wire & Co\", ", RELEASE + " Copyright.")
            + line("letter", "", "Nobody asked us about small groups in our town."));
    Path index = new DataFolder(folder).index();
    ServerFixture.ingest(documents, index);
    engine = LuceneEngine.open(index);
    http = new ServerFixture(engine);
  }

  @AfterAll
  void stop() {
    http.close();
    engine.close();
  }

  private List<String> ids(String query) throws Exception {
    return ServerFixture.json(http.get("/api/v1/search?sort=oldest" + query))
        .get("hits")
        .values()
        .stream()
        .map(hit -> hit.get("id").asString())
        .toList();
  }

  @Test
  void aHitSaysHowManyVersionsItHasAndWhereTheyStand() throws Exception {
    JsonNode found = ServerFixture.json(http.get("/api/v1/search?sort=oldest"));
    assertEquals(4, found.get("total").get("value").asInt());
    JsonNode hit = found.get("hits").get(0);
    assertEquals(2, hit.get("versions").asInt());
    assertEquals(
        "[{\"id\":\"coast\",\"publisher\":\"Coast Herald\",\"host\":null,\"published\":\"2016-12-23\"},"
            + "{\"id\":\"wire\",\"publisher\":\"Wire & Co\",\"host\":null,\"published\":null}]",
        hit.get("elsewhere").toString());
    assertEquals(List.of("dune", "letter"), ids(""));
    assertEquals(List.of("dune", "coast", "letter", "wire"), ids("&collapse=false"));
    assertEquals(400, http.get("/api/v1/search?collapse=no").statusCode());
  }

  @Test
  void aDocumentCountsItsVersionsAndListsThem() throws Exception {
    assertEquals(2, ServerFixture.json(http.get("/api/v1/documents/wire")).get("versions").asInt());
    assertEquals(
        0, ServerFixture.json(http.get("/api/v1/documents/letter")).get("versions").asInt());
    JsonNode versions = ServerFixture.json(http.get("/api/v1/documents/wire/versions?limit=1"));
    assertEquals(2, versions.get("total").asInt());
    assertEquals("dune", versions.get("documents").get(0).get("id").asString());
    assertEquals(1, versions.get("documents").size());
    assertEquals(404, http.get("/api/v1/documents/nobody/versions").statusCode());
    assertEquals(400, http.get("/api/v1/documents/wire/versions?limit=0").statusCode());
  }

  @Test
  void thePageLeadsFromAHitToItsVersions() throws Exception {
    String page = http.get("/?sort=oldest").body();
    assertTrue(
        page.contains(
            "<a href=\"/documents/dune?sort=oldest#versions\">2 more versions</a>: Coast Herald,"
                + " December 23, 2016; Wire &amp; Co</p>"),
        page);
    assertTrue(page.contains("name=\"collapse\" value=\"false\""), page);
    assertFalse(http.get("/?q=nobody").body().contains("name=\"collapse\""));
    String every = http.get("/?sort=oldest&collapse=false").body();
    assertTrue(every.contains("name=\"collapse\" value=\"false\" checked"), every);
    assertFalse(every.contains("more version"), every);
    String document = http.get("/documents/coast").body();
    assertTrue(document.contains("<h2 id=\"versions\">Other versions of this text</h2>"), document);
    assertTrue(
        document.contains(
            "<a href=\"/documents/dune\">Small groups</a> <span>dune.example, December 22,"
                + " 2016</span>"),
        document);
    assertFalse(http.get("/documents/letter").body().contains("id=\"versions\""));
  }

  @Test
  void theCommandLineTellsOfThemToo() {
    CommandRun collapsed = CommandRun.of("search", "--data", data.toString(), "foundation");
    assertTrue(collapsed.out().contains("   + 2 more versions"), collapsed.out());
    CommandRun all =
        CommandRun.of("search", "--data", data.toString(), "--all-versions", "foundation");
    assertTrue(all.out().contains("\n3. Small groups"), all.out());
    assertFalse(all.out().contains("more version"), all.out());
  }
}
