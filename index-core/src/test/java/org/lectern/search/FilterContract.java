package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What filters and facets must do on every engine.
abstract class FilterContract extends OtherModesContract {
  @Test
  void valuesOfOneFieldAreAlternativesAndFieldsMustAllHold() {
    assertEquals(List.of("alpha", "delta"), ids(with(FilterField.STATE, "NC", "OH")));
    Filters both = Filters.NONE.with(FilterField.STATE, "NC", "OH");
    assertEquals(
        List.of("alpha"),
        ids(
            SearchRequest.of(EVERYTHING)
                .withFilters(both.with(FilterField.TYPE, "nonprofit/501c3"))));
  }

  @Test
  void aParentTakesItsChildrenIn() {
    assertEquals(List.of("alpha", "delta"), ids(with(FilterField.TYPE, "nonprofit")));
    assertEquals(List.of("alpha", "delta", "gamma"), ids(with(FilterField.PLACE, "south")));
    assertEquals(List.of("delta"), ids(with(FilterField.PLACE, "midwest/oh/toledo")));
  }

  @Test
  void placeConditionsHoldOfOnePlace() {
    Filters apart = Filters.NONE.with(FilterField.STATE, "SC").with(FilterField.CITY, "Toledo");
    assertEquals(List.of(), ids(SearchRequest.of(EVERYTHING).withFilters(apart)));
    Filters one = Filters.NONE.with(FilterField.STATE, "OH").with(FilterField.CITY, "toledo");
    assertEquals(List.of("delta"), ids(SearchRequest.of(EVERYTHING).withFilters(one)));
  }

  @Test
  void missingMeansNotStated() {
    assertEquals(List.of("beta", "gamma"), ids(with(FilterField.STATE, "_missing")));
    assertEquals(List.of("beta", "gamma"), ids(with(FilterField.FOUNDED, "_missing")));
    Filters south = Filters.NONE.with(FilterField.REGION, "South");
    assertEquals(
        List.of("gamma"),
        ids(SearchRequest.of(EVERYTHING).withFilters(south.with(FilterField.STATE, "_missing"))));
  }

  @Test
  void exclusionTakesOut() {
    Filters noTaxes = Filters.NONE.without(FilterField.TOPIC, "taxation");
    assertEquals(List.of("alpha", "beta"), ids(SearchRequest.of(EVERYTHING).withFilters(noTaxes)));
    Filters stated = Filters.NONE.without(FilterField.FOUNDED, "_missing");
    assertEquals(List.of("alpha", "delta"), ids(SearchRequest.of(EVERYTHING).withFilters(stated)));
  }

  @Test
  void rangesIncludeTheirEnds() {
    Filters years = Filters.NONE.withFounded(new YearRange(1974, 1987));
    assertEquals(List.of("alpha"), ids(SearchRequest.of(EVERYTHING).withFilters(years)));
    Filters days =
        Filters.NONE.withPublished(
            new DayRange(LocalDate.of(2011, 1, 1), LocalDate.of(2016, 12, 22)));
    assertEquals(List.of("delta"), ids(SearchRequest.of(EVERYTHING).withFilters(days)));
  }

  @Test
  void aFacetIgnoresItsOwnSelection() {
    SearchRequest chosen = with(FilterField.STATE, "NC");
    assertEquals(1, search(chosen).documents());
    assertEquals(Map.of("NC", 1L, "SC", 1L, "OH", 1L), counts(chosen, FacetField.STATE));
    assertEquals(Map.of("Atlas", 1L), counts(chosen, FacetField.PUBLISHER));
    Facet state = facet(chosen, FacetField.STATE);
    assertEquals(2, state.missing());
  }

  @Test
  void aChosenValueIsListedEvenAtZero() {
    Filters chosen = Filters.NONE.with(FilterField.STATE, "TX").with(FilterField.KIND, "news");
    SearchRequest request = SearchRequest.of(EVERYTHING).withFilters(chosen);
    assertEquals(Map.of("TX", 0L), counts(request, FacetField.STATE));
    assertEquals(Map.of("news", 0L), counts(request, FacetField.KIND));
  }

  @Test
  void countsOfChildrenStandBelowTheirParent() {
    Facet.Values types = (Facet.Values) facet(SearchRequest.of(EVERYTHING), FacetField.TYPE);
    Facet.FacetValue nonprofit = types.values().getFirst();
    assertEquals("nonprofit", nonprofit.value());
    assertEquals(2, nonprofit.count());
    assertEquals(
        List.of("501(c)(3)", "501(c)(4)"),
        nonprofit.children().orElseThrow().stream().map(Facet.FacetValue::label).toList());
    assertEquals(2, types.missing());
    assertEquals(2, types.totalValues());
  }

  @Test
  void valuesAreFoundByTheBeginningOfAnyWord() {
    SearchRequest all = with(FilterField.STATE, "NC");
    Facet.Values states = engine.values(all, FacetField.STATE, "Caro", 1).orElseThrow();
    assertEquals(2, states.totalValues());
    assertEquals(
        List.of(new Facet.FacetValue("NC", "North Carolina", 1, true, Optional.empty())),
        states.values());
    Facet.Values places = engine.values(all, FacetField.PLACE, "hill", 9).orElseThrow();
    assertEquals("Chapel Hill, North Carolina", places.values().getFirst().label());
    Facet.Values of = engine.values(all, FacetField.PLACE, "nc", 9).orElseThrow();
    assertEquals("North Carolina", of.values().getFirst().label());
    Facet.Values tree = (Facet.Values) facet(all, FacetField.PLACE);
    Facet.FacetValue state = tree.values().getFirst().children().orElseThrow().getFirst();
    assertEquals("North Carolina", state.label());
    assertEquals("Chapel Hill", state.children().orElseThrow().getFirst().label());
    assertEquals(
        0, engine.values(all, FacetField.ORGANIZATION, "iver", 9).orElseThrow().totalValues());
  }

  @Test
  void foundingYearsAreCountedByDecade() {
    Facet.Years founded = (Facet.Years) facet(SearchRequest.of(EVERYTHING), FacetField.FOUNDED);
    assertEquals(
        List.of(new Facet.YearBucket(1970, 1979, 1), new Facet.YearBucket(1980, 1989, 1)),
        founded.buckets());
    assertEquals(1974, founded.min());
    assertEquals(1988, founded.max());
    assertEquals(2, founded.missing());
  }
}
