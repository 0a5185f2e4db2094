package org.lectern.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;
import org.lectern.search.YearRange;
import org.lectern.server.api.QueryString;
import org.lectern.server.api.SearchLink;
import org.lectern.server.api.SearchParameters;

class SearchStepsTest {
  private static SearchSteps at(String query) {
    return new SearchSteps(
        SearchParameters.read(QueryString.parse(query), Duration.ofSeconds(1)).request());
  }

  @Test
  void aValueIsAddedToWhatIsChosenAndThePageStartsAnew() {
    assertEquals(
        "/?q=tax&state=NC&state=VA", at("q=tax&state=NC&cursor=x").pick(FilterField.STATE, "VA"));
    assertEquals("/?q=tax", at("q=tax&state=NC").drop(FilterField.STATE, "NC"));
  }

  @Test
  void parentAndChildReplaceEachOther() {
    assertEquals(
        "/?type=nonprofit/501c3", at("type=nonprofit").pick(FilterField.TYPE, "nonprofit/501c3"));
    assertEquals(
        "/?type=labor-union&type=nonprofit",
        at("type=nonprofit/501c3&type=nonprofit/501c4&type=labor-union")
            .pick(FilterField.TYPE, "nonprofit"));
  }

  @Test
  void aValueIsChosenOrExcludedButNotBoth() {
    assertEquals("/?not_topic=law", at("topic=law").exclude(FilterField.TOPIC, "law"));
    assertEquals("/?topic=law", at("not_topic=law").pick(FilterField.TOPIC, "law"));
    assertEquals("/", at("not_topic=law").readmit(FilterField.TOPIC, "law"));
  }

  @Test
  void yearsAndNoYearReplaceEachOther() {
    assertEquals(
        "/?founded_from=1970&founded_to=1979",
        at("founded=_missing").founded(new YearRange(1970, 1979)));
    assertEquals("/?founded=_missing", at("founded_to=1979").pick(FilterField.FOUNDED, "_missing"));
  }

  @Test
  void moreValuesOfAFacetAreAskedForAndTakenBack() {
    assertEquals("/?facets=topic:50", at("").list(FacetField.TOPIC, 50));
    assertEquals(
        "/?facets=topic:50,publisher:50", at("facets=topic:50").list(FacetField.PUBLISHER, 50));
    assertEquals("/", at("facets=topic:50").list(FacetField.TOPIC, 0));
  }

  @Test
  void formsCarryEverythingThatTheyDoNotSet() {
    assertEquals(
        "q=tax&state=NC",
        SearchLink.encoded(
            at("q=tax&state=NC&founded_from=1970&cursor=x").kept("founded_from", "founded_to")));
  }
}
