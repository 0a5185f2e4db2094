package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.query.QueryParser;
import org.lectern.search.Narrowing.Chosen;
import org.lectern.search.Narrowing.Offer;

/// What filters the words of a query name.
abstract class NarrowingContract extends SpellingContract {
  private List<Offer> offers(SearchRequest request) {
    return Narrowing.offers(engine, request, search(request), LONG);
  }

  private List<Offer> offers(String typed) {
    return offers(SearchRequest.of(QueryParser.parse(typed)));
  }

  private static String text(Offer offer) {
    return String.join(" · ", offer.chosen().stream().map(Chosen::label).toList())
        + " ("
        + offer.query()
        + ") "
        + offer.documents();
  }

  @ParameterizedTest
  @CsvSource({
    "water in Ohio, ''",
    "tax in Ohio, State: Ohio (tax) 1",
    "tax nonprofits, Type: Nonprofit (tax) 1",
    "league in Toledo, City: Toledo (league) 1",
    "rivers in chapel hill, City: Chapel Hill (rivers) 1",
    "'river fund, Chapel Hill, NC', 'Place: Chapel Hill, North Carolina (river fund,) 1'",
    "'rivers in Chapel Hill, NC', 'Place: Chapel Hill, North Carolina (rivers) 1'",
    "'rivers in Raleigh, NC', 'State: North Carolina (rivers in Raleigh,) 1'",
    "news about tax since 2011, Kind: News (tax since 2011) 1; Published 2011 or later (news about tax) 2; Kind: News · Published 2011 or later (tax) 1",
    "taxes founded after 1980, Founded 1981 or later (taxes) 1; Topic: Taxation · Founded 1981 or later () 1",
    "taxation groups founded after 1980, Topic: Taxation · Founded 1981 or later () 1",
    "tax not in Ohio, State: not Ohio (tax) 1",
    "water not in Ohio or South Carolina, State: not Ohio or South Carolina (water) 3",
    "river in nc, State: North Carolina (river) 1",
    "taxation groups in the South, Topic: Taxation · Region: South () 2",
  })
  void filtersAreOfferedWithTheirTrueCounts(String typed, String expected) {
    assertEquals(
        expected, String.join("; ", offers(typed).stream().map(NarrowingContract::text).toList()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "water", "unions", "water in Texas", "\"tax in Ohio\"", "-tax in Guam"})
  void whatFindsNothingIsNotOffered(String typed) {
    assertEquals(List.of(), offers(typed));
  }

  @Test
  void anOfferKeepsTheFiltersThereAreAndLeavesTheirFieldsAlone() {
    SearchRequest request =
        SearchRequest.of(QueryParser.parse("tax in Ohio"))
            .withFilters(Filters.NONE.with(FilterField.KIND, "profile"));
    Offer offer = offers(request).getFirst();
    assertEquals(Filters.NONE.with(FilterField.STATE, "OH"), offer.filters());
    assertEquals(request.filters().with(FilterField.STATE, "OH"), offer.request().filters());
    assertEquals(offer.documents(), search(offer.request()).documents());
    assertEquals(List.of(new Chosen("State: Ohio", 4, 7)), offer.chosen());
    assertEquals(
        List.of(), offers(request.withFilters(Filters.NONE.without(FilterField.STATE, "SC"))));
  }

  @Test
  void nothingIsOfferedWithoutTimeOrBehindTheFirstPage() {
    SearchRequest request = SearchRequest.of(QueryParser.parse("tax in Ohio")).withLimit(1);
    SearchResponse response = search(request);
    assertEquals(List.of(), Narrowing.offers(engine, request, response, Duration.ZERO));
    assertEquals(List.of(), Narrowing.offers(engine, request.withCursor("next"), response, LONG));
  }
}
