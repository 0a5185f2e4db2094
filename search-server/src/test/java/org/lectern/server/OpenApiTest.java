package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The OpenAPI document is true. Every answer that another test gets is held to it as well, by
/// [ServerFixture].
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
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
  void everyRouteIsInItAndEveryPathInItIsARoute() {
    Set<String> routes = new TreeSet<>(http.server().routes().operations());
    routes.removeIf(route -> !route.contains(" /api/") && !route.contains(" /health/"));
    assertEquals(routes, OpenApi.operations());
  }

  @Test
  void itIsServedAsYaml() throws Exception {
    HttpResponse<String> answer = http.get("/api/openapi.yaml");
    assertEquals("application/yaml", answer.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(answer.body().startsWith("openapi: 3.1.0\n"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search",
        "/api/v1/search?q=water&match=most&sort=newest&limit=100&highlight=false&explain=true",
        "/api/v1/search?q=%22clean+water%22+-tax+founded:1970..&facets=type,state:20",
        "/api/v1/search?state=NC&state=_missing&not_kind=news&type=nonprofit&founded=1974",
        "/api/v1/search?place=south/nc&region=South&city=Raleigh&country=US&topic=education",
        "/api/v1/search?voice=self&publisher=x&host=example.org&organization=a&not_founded=_missing",
        "/api/v1/search?founded_from=1900&founded_to=1950&published_from=2011&published_to=2012-02",
        "/api/v1/search?q=water&state=AK&kind=report",
        "/api/v1/search?q=zzzz",
        "/api/v1/search?q=water&group=organization&limit=3",
        "/api/v1/search?group=none",
        "/api/v1/facets/organization?prefix=wat&q=water&limit=1000",
        "/api/v1/suggest?q=wat&limit=50",
        "/api/v1/suggest",
        "/api/v1/documents/abernathy-quill-osei-profile",
        "/api/v1/documents/abernathy-quill-osei-profile/similar?limit=2",
        "/health/live",
        "/health/ready"
      })
  void itTakesWhatTheServerTakes(String path) throws Exception {
    assertEquals(200, http.get(path).statusCode());
    assertEquals("", OpenApi.faults(path, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?colour=red",
        "/api/v1/search?limit=101",
        "/api/v1/search?match=none",
        "/api/v1/search?sort=best",
        "/api/v1/search?group=state",
        "/api/v1/search?state=ZZ",
        "/api/v1/search?founded_from=0",
        "/api/v1/search?published_to=11.12.2011",
        "/api/v1/search?highlight=yes",
        "/api/v1/facets/state?limit=0",
        "/api/v1/facets/founded",
        "/api/v1/suggest?q=a&limit=0",
        "/api/v1/suggest?q=a&limit=51",
        "/api/v1/suggest?q=a&colour=red"
      })
  void itRefusesWhatTheServerRefuses(String path) throws Exception {
    assertEquals(400, http.get(path).statusCode());
    assertNotEquals("", OpenApi.faults(path, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"q\": \"water\", \"match\": \"any\", \"limit\": 5, \"facets\": [\"type\", \"state:20\"]}",
        "{\"founded\": [1974, \"_missing\"], \"state\": [\"NC\"], \"explain\": true}"
      })
  void itTakesTheBodiesThatTheServerTakes(String body) throws Exception {
    assertEquals(200, http.post("/api/v1/search", body).statusCode());
    assertEquals("", OpenApi.faults("/api/v1/search", Optional.of(body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"colour\": 1}",
        "{\"q\": null}",
        "{\"limit\": \"5\"}",
        "{\"state\": \"NC\"}",
        "{\"state\": [\"ZZ\"]}",
        "{\"founded\": [\"1974\"]}",
        "{\"facets\": [\"type,state\"]}"
      })
  void itRefusesTheBodiesThatTheServerRefuses(String body) throws Exception {
    assertEquals(400, http.post("/api/v1/search", body).statusCode());
    assertNotEquals("", OpenApi.faults("/api/v1/search", Optional.of(body)));
  }
}
