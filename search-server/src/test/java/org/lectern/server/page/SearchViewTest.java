package org.lectern.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.search.IndexState;
import org.lectern.search.MatchMode;
import org.lectern.search.MatchReport;
import org.lectern.search.SearchResponse;

class SearchViewTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1405 | 87 | false | 1,405 documents about 87 organizations",
        "1405 | 87 | true | At least 1,405 documents about at least 87 organizations",
        "3 | 0 | true | At least 3 documents",
        "0 | 0 | true | No document was found in the time a search has",
        "0 | 0 | false | No documents match"
      })
  void headlineSaysNoMoreThanIsKnown(
      long documents, long organizations, boolean timedOut, String headline) {
    MatchReport report = new MatchReport(MatchMode.AUTO, 0, 0, 0, List.of(), List.of(), List.of());
    SearchResponse response =
        new SearchResponse(
            report,
            List.of(),
            documents,
            organizations,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            timedOut,
            Duration.ZERO,
            new IndexState(0, 0, "", 0));
    assertEquals(headline, SearchView.totals(response));
  }
}
