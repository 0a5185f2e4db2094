package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Region;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

/// What every engine must do; each engine has a test that extends this one.
public abstract class SearchContract {
  private SearchEngine engine = new ClosedEngine();

  /// An engine on a fresh index that holds these documents.
  protected abstract SearchEngine engine(List<PolicyDocument> documents) throws Exception;

  @BeforeEach
  void fill() throws Exception {
    engine = engine(DOCUMENTS);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  static final List<PolicyDocument> DOCUMENTS =
      List.of(
          TestDocument.of("alpha")
              .title("The River Fund")
              .organization("The River Fund")
              .kind(Kind.PROFILE, Voice.THIRD_PARTY)
              .publisher("Atlas")
              .type(OrganizationType.NONPROFIT_501C3)
              .place(Place.of(State.NC, "Chapel Hill"))
              .founded(1974)
              .topic(PolicyArea.ENVIRONMENTAL_PROTECTION)
              .text("The River Fund protects rivers and their towns. To be or not to be.")
              .section("Background", "Its founders advocated for clean water acts.")
              .reference("River Fund. Accessed 2020.", "https://www.riverfund.example/about")
              .build(),
          TestDocument.of("beta")
              .title("About us")
              .organization("The River Fund")
              .kind(Kind.ABOUT, Voice.SELF)
              .text("We protect the water of every town. Clean water is our act of faith.")
              .build(),
          TestDocument.of("gamma")
              .title("Water tax voted down")
              .kind(Kind.NEWS, Voice.PRESS)
              .publisher("Courier")
              .published("2016-12-23")
              .place(Place.of(Region.SOUTH))
              .topic(PolicyArea.TAXATION, PolicyArea.ENVIRONMENTAL_PROTECTION)
              .text("Voters in the southern states rejected a tax on water.")
              .build(),
          TestDocument.of("delta")
              .title("Tax League")
              .organization("Tax League")
              .kind(Kind.PROFILE, Voice.THIRD_PARTY)
              .publisher("Atlas")
              .type(OrganizationType.NONPROFIT_501C4, OrganizationType.FOR_PROFIT_MEDIA)
              .place(Place.of(State.SC), Place.of(State.OH, "Toledo"))
              .founded(1988)
              .published("2011")
              .topic(PolicyArea.TAXATION)
              .text("The league opposes every tax; taxes are its only subject.")
              .build());

  private static SearchRequest all(String text) {
    return SearchRequest.of(words(text)).withMatch(MatchMode.ALL);
  }

  static ParsedQuery words(String text) {
    List<Query> words = new ArrayList<>();
    for (String word : text.strip().split(" ")) {
      words.add(new Query.Word(word));
    }
    return parsed(text, new Query.Bag(words));
  }

  static ParsedQuery parsed(String raw, Query tree) {
    return new ParsedQuery(raw, tree, List.of());
  }

  static final ParsedQuery EVERYTHING = parsed("", new Query.Everything());

  private SearchResponse search(SearchRequest request) {
    // A slow machine must not cut these searches short.
    boolean usual = request.deadline().equals(SearchRequest.DEFAULT_DEADLINE);
    return engine.search(usual ? request.withDeadline(Duration.ofMinutes(1)) : request);
  }

  private List<String> ids(SearchRequest request) {
    return search(request).hits().stream().map(hit -> hit.document().id()).sorted().toList();
  }

  private SearchRequest with(FilterField field, String... values) {
    return SearchRequest.of(EVERYTHING).withFilters(Filters.NONE.with(field, values));
  }

  private Facet facet(SearchRequest request, FacetField field) {
    return Objects.requireNonNull(search(request).facets().orElseThrow().get(field));
  }

  private Map<String, Long> counts(SearchRequest request, FacetField field) {
    Facet.Values facet = (Facet.Values) facet(request, field);
    return facet.values().stream()
        .collect(Collectors.toMap(Facet.FacetValue::value, Facet.FacetValue::count));
  }

  @Test
  void anEmptyQueryIsEveryDocument() {
    SearchResponse all = search(SearchRequest.of(EVERYTHING));
    assertEquals(4, all.documents());
    assertEquals(2, all.organizations());
    assertFalse(all.timedOut());
  }

  @Test
  void allTheWordsMustBeThereInAnyForm() {
    assertEquals(List.of("alpha", "beta"), ids(all("protecting towns")));
    assertEquals(List.of(), ids(all("protecting zebras")));
  }

  @Test
  void wordsOfDifferentFieldsCountTogether() {
    assertEquals(List.of("alpha"), ids(all("background river")));
  }

  @Test
  void aPhraseStandsAsItWasTyped() {
    assertEquals(
        List.of("beta"), ids(SearchRequest.of(parsed("", new Query.Phrase("Clean water is")))));
    assertEquals(
        List.of(), ids(SearchRequest.of(parsed("", new Query.Phrase("cleaning water is")))));
    assertEquals(
        List.of("alpha"),
        ids(SearchRequest.of(parsed("", new Query.Phrase("to be or not to be")))));
  }

  @Test
  void aPhraseNeverRunsIntoTheNextSection() {
    assertEquals(
        List.of(), ids(SearchRequest.of(parsed("", new Query.Phrase("not to be its founders")))));
  }

  @Test
  void stopWordsAloneAreLookedForAsTheyStand() {
    assertEquals(List.of("alpha"), ids(SearchRequest.of(words("to be or not to be"))));
  }

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
    assertEquals("Chapel Hill", places.values().getFirst().label());
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

  @Test
  void hitsComeInTheOrderAskedFor() {
    SearchRequest all = SearchRequest.of(EVERYTHING);
    assertEquals(List.of("gamma", "delta", "alpha", "beta"), order(all.withSort(Sort.NEWEST)));
    assertEquals(List.of("delta", "gamma", "alpha", "beta"), order(all.withSort(Sort.OLDEST)));
    assertEquals(List.of("alpha", "delta", "beta", "gamma"), order(all.withSort(Sort.FOUNDED)));
    assertEquals(List.of("beta", "delta", "alpha", "gamma"), order(all.withSort(Sort.TITLE)));
    assertEquals(List.of("alpha", "beta", "delta", "gamma"), order(all));
  }

  private List<String> order(SearchRequest request) {
    return search(request).hits().stream().map(hit -> hit.document().id()).toList();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() {
    for (Sort sort : Sort.values()) {
      SearchRequest request = SearchRequest.of(EVERYTHING).withSort(sort).withLimit(1);
      List<String> walked = new ArrayList<>();
      SearchResponse page = search(request);
      page.hits().forEach(hit -> walked.add(hit.document().id()));
      while (page.next().isPresent()) {
        page = search(request.withCursor(page.next().get()));
        page.hits().forEach(hit -> walked.add(hit.document().id()));
        assertEquals(4, page.documents());
      }
      assertEquals(order(request.withLimit(4)), walked, sort.slug());
    }
  }

  @Test
  void aCursorBelongsToItsRequest() {
    SearchRequest request = SearchRequest.of(EVERYTHING).withLimit(1);
    String next = search(request).next().orElseThrow();
    SearchRequest other = request.withSort(Sort.TITLE).withCursor(next);
    assertEquals(
        "cursor-mismatch", assertThrows(InvalidCursorException.class, () -> search(other)).code());
    SearchRequest broken = request.withCursor("bm9uc2Vuc2U");
    assertEquals(
        "invalid-cursor", assertThrows(InvalidCursorException.class, () -> search(broken)).code());
  }

  @Test
  void snippetsMarkTheWordsOfTheQueryOnly() {
    Snippet snippet =
        search(SearchRequest.of(words("advocates"))).hits().getFirst().snippets().getFirst();
    assertEquals("Its founders advocated for clean water acts.", snippet.text());
    assertEquals(List.of(new Snippet.Range(13, 22)), snippet.highlights());
  }

  @Test
  void aHitSaysWhyItIsThere() {
    Hit hit = search(SearchRequest.of(words("clean water"))).hits().getFirst();
    assertEquals(List.of("both words, next to each other, in the text"), hit.why());
  }

  @Test
  void theOrganizationThatTheQueryNamesComesFirst() {
    assertEquals(List.of("alpha", "beta"), order(SearchRequest.of(words("river fund"))));
    Hit about = search(SearchRequest.of(words("river fund"))).hits().get(1);
    assertEquals("the organization's name is what you typed", about.why().getFirst());
  }

  @Test
  void aDocumentComesBackAsItWasWritten() {
    assertEquals(DOCUMENTS.getFirst(), engine.document("alpha").orElseThrow());
    assertTrue(engine.document("omega").isEmpty());
  }

  @Test
  void whereNothingIsFoundTheHelpSaysWhatWouldFindSomething() {
    SearchRequest request =
        SearchRequest.of(words("rivers")).withFilters(Filters.NONE.with(FilterField.STATE, "TX"));
    Help help = ZeroHits.help(engine, request, search(request)).orElseThrow();
    assertEquals(
        List.of(
            new Help.ClauseCount("rivers", Help.Kind.WORD, 2),
            new Help.ClauseCount("state=TX", Help.Kind.FILTER, 0)),
        help.counts());
    Help.Relaxation wider = help.relaxations().getFirst();
    assertEquals("without state Texas", wider.label());
    assertEquals(2, wider.count());
    assertEquals(2, search(wider.request()).documents());
  }

  @Test
  void whereSomethingIsFoundNoHelpIsNeeded() {
    SearchRequest request = SearchRequest.of(words("rivers"));
    assertTrue(ZeroHits.help(engine, request, search(request)).isEmpty());
  }

  @Test
  void aSearchThatMeetsItsDeadlineSaysSo() {
    SearchResponse cut = search(SearchRequest.of(words("water")).withDeadline(Duration.ofNanos(1)));
    assertTrue(cut.timedOut() && cut.facets().isEmpty());
  }

  @Test
  void noHitsOnTheFirstPageMeansNoNextPage() {
    assertTrue(search(SearchRequest.of(words("zebra"))).next().isEmpty());
    SearchResponse none = search(SearchRequest.of(EVERYTHING).withLimit(0));
    assertTrue(none.hits().isEmpty() && none.next().isEmpty());
    assertEquals(4, none.documents());
  }

  @Test
  void helpNamesWhatFindsNothingAndWhatWouldFindSomething() {
    SearchRequest request =
        all("clean water").withFilters(Filters.NONE.with(FilterField.STATE, "TX"));
    Help help = ZeroHits.help(engine, request, search(request)).orElseThrow();
    assertEquals(
        List.of("clean", "water", "state=TX"),
        help.counts().stream().map(Help.ClauseCount::clause).toList());
    for (Help.Relaxation relaxation : help.relaxations()) {
      assertEquals(relaxation.count(), search(relaxation.request()).documents());
    }
    assertEquals("without state Texas", help.relaxations().getFirst().label());
    assertTrue(ZeroHits.help(engine, all("water"), search(all("water"))).isEmpty());
  }

  @Test
  void helpTakesNoLongerThanTheDeadlineLeaves() {
    SearchRequest request = all("zebra water");
    SearchResponse response = search(request);
    SearchRequest late = request.withDeadline(response.took());
    assertEquals(
        Optional.of(new Help(List.of(), List.of())), ZeroHits.help(engine, late, response));
  }

  @Test
  void whoAsksIsToldHowAScoreCameAbout() {
    SearchRequest request =
        SearchRequest.of(words("clean water"))
            .withFilters(Filters.NONE.with(FilterField.VOICE, "self"));
    assertTrue(search(request).hits().getFirst().explanation().isEmpty());
    Hit hit = search(request.withExplain(true)).hits().getFirst();
    Explanation explanation = hit.explanation().orElseThrow();
    assertEquals(hit.score(), explanation.value(), 0.001f);
    assertFalse(explanation.details().isEmpty());
  }

  private static final class ClosedEngine implements SearchEngine {
    @Override
    public SearchResponse search(SearchRequest request) {
      throw new IllegalStateException("not opened");
    }

    @Override
    public Optional<Facet.Values> values(
        SearchRequest request, FacetField facet, String prefix, int limit) {
      throw new IllegalStateException("not opened");
    }

    @Override
    public Optional<PolicyDocument> document(String id) {
      throw new IllegalStateException("not opened");
    }

    @Override
    public IndexState state() {
      throw new IllegalStateException("not opened");
    }

    @Override
    public void close() {}
  }
}
