package org.lectern.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.search.DayRange;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;
import org.lectern.search.SearchRequest;
import org.lectern.search.Sort;
import org.lectern.search.YearRange;

class SearchParametersTest {
  private static SearchCall call(String query) {
    return SearchParameters.read(QueryString.parse(query), Duration.ofSeconds(1));
  }

  private static SearchRequest request(String query) {
    return call(query).request();
  }

  private static Problem problem(String query) {
    return assertThrows(ProblemException.class, () -> call(query)).problem();
  }

  @Test
  void nothingIsTheFirstPageOfEverything() {
    SearchRequest request = request("");
    assertEquals("", request.query().raw());
    assertEquals(20, request.limit());
    assertEquals(Sort.RELEVANCE, request.sort());
    assertEquals(FacetField.all(10), request.facets());
    assertEquals(Duration.ofSeconds(1), request.deadline());
  }

  @Test
  void sameFilterAgainIsAnAlternative() {
    var filters = request("state=nc&state=SC&state=_missing&not_kind=news").filters();
    assertEquals(Set.of("NC", "SC", "_missing"), filters.included(FilterField.STATE));
    assertEquals(Map.of(FilterField.KIND, Set.of("news")), filters.excluded());
  }

  @Test
  void datesReachFromTheirFirstToTheirLastDay() {
    var filters = request("published_from=2011&published_to=2012-02&founded_from=1900").filters();
    assertEquals(
        new DayRange(LocalDate.of(2011, 1, 1), LocalDate.of(2012, 2, 29)), filters.published());
    assertEquals(new YearRange(1900, null), filters.founded());
  }

  @Test
  void facetsComeInTheOrderAskedFor() {
    SearchCall call = call("facets=state:20,type");
    assertEquals(List.of(FacetField.STATE, FacetField.TYPE), call.facets());
    assertEquals(Map.of(FacetField.STATE, 20, FacetField.TYPE, 10), call.request().facets());
    assertEquals(List.of(), call("facets=").facets());
  }

  @Test
  void plusIsABlankAndHighlightMayBeOff() {
    SearchRequest request = request("q=a+%2B%20b&highlight=false&sort=newest&limit=0&cursor=x");
    assertEquals("a + b", request.query().raw());
    assertFalse(request.highlight());
    assertEquals(Sort.NEWEST, request.sort());
    assertEquals("x", request.cursor().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=101",
        "limit=-1",
        "limit=",
        "limit=1e1",
        "sort=Best",
        "match=none",
        "group=state",
        "group=",
        "match=ALL",
        "highlight=yes",
        "facets=colour",
        "facets=state:0",
        "facets=state:1001",
        "facets=state,",
        "facets=state,state",
        "facets=state:x",
        "founded=20x",
        "founded_from=0",
        "founded_from=10000",
        "founded_from=2000&founded_to=1999",
        "published_from=2011-13",
        "published_from=2012&published_to=2011",
        "published_to=11.12.2011",
        "kind=",
        "type=charity",
        "topic=Education%20",
        "organization=a.b",
        "q=a&q=b",
        "Q=a",
        "state=NC,SC",
        "not_q=a",
        "country=XX",
        "explain=1"
      })
  void badValueIsOneError(String query) {
    assertEquals(1, problem(query).errors().size(), query);
  }

  @ParameterizedTest
  @CsvSource({
    "colour=red, unknown parameter",
    "state=ZZ, unknown value",
    "limit=1&limit=2, given more than once"
  })
  void reasonSaysWhatSortOfFaultItIs(String query, String reason) {
    assertEquals(reason, problem(query).errors().getFirst().reason());
  }

  @Test
  void tooLongQueryBesideAnotherFaultIsAnInvalidParameter() {
    String query = "q=" + "a".repeat(5000);
    assertEquals("query-too-long", problem(query).code());
    assertEquals("invalid-parameter", problem(query + "&limit=x").code());
  }
}
