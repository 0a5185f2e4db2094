package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.query.QueryParser;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DidYouMean.Proposal;

/// What may have been meant where little was found.
abstract class SpellingContract extends SuggestContract {
  private List<Proposal> meant(SearchRequest request) {
    return DidYouMean.proposals(engine, request, search(request), LONG);
  }

  private List<Proposal> meant(String typed) {
    return meant(SearchRequest.of(QueryParser.parse(typed)));
  }

  @ParameterizedTest
  @CsvSource({
    "foundres, founders",
    "votters, voters",
    "cleanwater, clean water",
    "back ground, background",
    "advocatd founders, advocated founders",
    "title:tax votters, title:tax voters",
    "votters -league, voters -league",
    "Votérs souhtern, Votérs southern"
  })
  void anotherSpellingIsProposed(String typed, String meant) {
    assertEquals(meant, meant(typed).getFirst().query());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "water", "\"water tax\"", "\"cleen water\"", "league", "zzzz", "rivers"})
  void whatIsFoundOrNothingElseIsLikeIsLeftAlone(String typed) {
    assertEquals(List.of(), meant(typed));
  }

  @Test
  void aNameThatIsFoundIsNotMistakenForAMoreFrequentWord() throws Exception {
    List<PolicyDocument> documents =
        List.of(
            TestDocument.of("crabs").title("Blue Crab Committee").text("Crabs of the bay.").build(),
            TestDocument.of("one").text("Mrs. Blum likes water.").build(),
            TestDocument.of("two").text("So does Mr. Blum.").build());
    try (SearchEngine crabs = engine(documents)) {
      SearchRequest request = SearchRequest.of(QueryParser.parse("blue crab"));
      assertEquals(List.of(), DidYouMean.proposals(crabs, request, crabs.search(request), LONG));
    }
  }

  @Test
  void theNewWordsAreNamedAndTheCountIsTrue() {
    SearchRequest request =
        SearchRequest.of(QueryParser.parse("votters"))
            .withFilters(Filters.NONE.with(FilterField.KIND, "news"));
    Proposal first = meant(request).getFirst();
    assertEquals(List.of("voters"), first.corrected());
    assertEquals(1, first.documents());
    assertEquals(request.filters(), first.request().filters());
    assertEquals(first.documents(), search(first.request()).documents());
    assertTrue(meant(request.withFilters(Filters.NONE.with(FilterField.KIND, "about"))).isEmpty());
  }
}
