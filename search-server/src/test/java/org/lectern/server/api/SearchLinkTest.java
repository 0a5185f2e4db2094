package org.lectern.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.search.SearchRequest;

class SearchLinkTest {
  private static SearchRequest read(String query) {
    return SearchParameters.read(QueryString.parse(query), Duration.ofSeconds(1)).request();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=affinity+groups&state=NC&state=VA",
        "q=%22a+%26+b%22+%C3%BC%2B%23&type=nonprofit/501c3&not_topic=law",
        "place=south/nc/chapel-hill&founded=_missing",
        "founded_from=1970&founded_to=1990&published_from=2016&published_to=2016-08-15",
        "sort=newest&limit=5&facets=topic:50",
        "q=water&sort=newest&group=organization&limit=5",
        "q=water&group=organization&collapse=false",
        "facets=type,state:20",
        "facets=",
        "limit=0&highlight=false"
      })
  void oneSpellingThatReadsAsTheSameRequest(String query) {
    SearchRequest request = read(query);
    assertEquals(query, SearchLink.query(request));
    assertEquals(request, read(SearchLink.query(request)));
  }

  @Test
  void whatIsUsualIsLeftOutAndTheOrderIsFixed() {
    assertEquals(
        "q=tax&state=NC&state=VA&published_from=2016&published_to=2016",
        SearchLink.query(
            read(
                "published_to=2016-12-31&sort=relevance&limit=20&state=va&state=NC&q=tax"
                    + "&published_from=2016-01-01&highlight=true")));
    assertEquals("/x", SearchLink.of("/x", read("q=")));
  }
}
