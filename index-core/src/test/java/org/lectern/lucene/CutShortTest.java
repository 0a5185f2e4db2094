package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.query.QueryParser;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.Grouping;
import org.lectern.search.Hit;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.TestDocument;

/// What a search says that met its deadline when some hits were found, and more may be.
class CutShortTest {
  private static final int DOCUMENTS = 4_000;
  private static final int ORGANIZATIONS = 500;

  private static SearchEngine engine() throws IOException {
    List<PolicyDocument> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(
          TestDocument.of("d" + i)
              .title("Water " + i)
              .organization("Fund " + i % ORGANIZATIONS)
              .build());
    }
    return MemoryIndex.of(documents);
  }

  @Test
  void organizationsAreAtLeastThoseOfTheHits() throws IOException {
    SearchRequest request =
        SearchRequest.of(QueryParser.parse("water"))
            .withGroup(Grouping.ORGANIZATION)
            .withLimit(100);
    try (SearchEngine engine = engine()) {
      // Once at leisure, so that all is ready and the searches below differ in their time only.
      assertEquals(
          ORGANIZATIONS,
          engine.search(request.withDeadline(Duration.ofMinutes(5))).organizations());
      int withHits = 0;
      for (int round = 0; round < 1000 && withHits < 20; round++) {
        Duration deadline = Duration.ofNanos(20_000 + round % 100 * 20_000L);
        SearchResponse response = engine.search(request.withDeadline(deadline));
        if (response.timedOut() && !response.hits().isEmpty()) {
          withHits++;
          check(response);
        }
      }
      assertTrue(withHits > 0, "some were cut short when they had hits");
    }
  }

  private static void check(SearchResponse response) {
    // One hit an organization.
    assertTrue(
        response.organizations() >= response.hits().size(),
        () ->
            response.organizations() + " organizations, but hits about " + response.hits().size());
    assertTrue(response.organizations() <= ORGANIZATIONS);
    assertTrue(response.documents() >= response.hits().size());
    assertTrue(response.documents() <= DOCUMENTS);
    for (Hit hit : response.hits()) {
      assertNull(hit.more());
      assertNull(hit.versions());
    }
  }
}
