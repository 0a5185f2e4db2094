package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.query.Query;
import org.lectern.query.QueryParser;

/// What every engine must do, filters and facets included; each engine has a test that extends this
/// one.
public abstract class SearchContract extends FilterContract {
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
  void aGroupedListHasOneHitAnOrganization() {
    SearchRequest request = all("water").withGroup(Grouping.ORGANIZATION);
    SearchResponse grouped = search(request.withSort(Sort.TITLE));
    assertEquals(List.of("beta +1", "gamma +0"), more(grouped));
    assertEquals(3, grouped.documents());
    assertEquals(1, grouped.organizations());
    assertEquals(search(all("water")).facets().orElseThrow(), grouped.facets().orElseThrow());
    assertEquals(List.of("alpha +1", "gamma +0"), more(search(request.withSort(Sort.FOUNDED))));
    assertEquals(0, search(all("water")).hits().getFirst().more());
    assertEquals(3, search(request.withLimit(0)).documents());
  }

  private static List<String> more(SearchResponse response) {
    return response.hits().stream().map(hit -> hit.document().id() + " +" + hit.more()).toList();
  }

  @Test
  void anOrganizationComesUpOnOnePageOnly() {
    SearchRequest request =
        SearchRequest.of(EVERYTHING).withGroup(Grouping.ORGANIZATION).withLimit(1);
    SearchResponse first = search(request);
    SearchResponse second = search(request.withCursor(first.next().orElseThrow()));
    SearchResponse third = search(request.withCursor(second.next().orElseThrow()));
    assertEquals(List.of("alpha +1"), more(first));
    assertEquals(List.of("delta +0"), more(second));
    assertEquals(List.of("gamma +0"), more(third));
    assertTrue(third.next().isEmpty());
    SearchRequest single = request.withGroup(Grouping.NONE).withCursor(first.next().orElseThrow());
    assertEquals(
        "cursor-mismatch", assertThrows(InvalidCursorException.class, () -> search(single)).code());
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

  @ParameterizedTest
  @EnumSource
  void aCursorThatWasChangedAnywhereIsNone(Sort sort) {
    SearchRequest request = SearchRequest.of(words("water")).withSort(sort).withLimit(1);
    String cursor = search(request).next().orElseThrow();
    List<String> changed = new ArrayList<>(List.of(cursor + "A", cursor + "=", cursor + "AAAAAA"));
    for (int i = 0; i < cursor.length(); i++) {
      changed.add(cursor.substring(0, i) + cursor.substring(i + 1));
      for (char letter : new char[] {'A', 'B', 'Q', 'z', '0', '9', '-', '_', '.'}) {
        if (letter != cursor.charAt(i)) {
          changed.add(cursor.substring(0, i) + letter + cursor.substring(i + 1));
        }
      }
    }
    for (String damaged : changed) {
      assertEquals(
          "invalid-cursor",
          assertThrows(
                  InvalidCursorException.class,
                  () -> search(request.withCursor(damaged)),
                  () -> damaged + " for " + cursor)
              .code());
    }
  }

  @Test
  void aSearchThatMeetsItsDeadlineSaysSo() {
    SearchResponse cut = search(SearchRequest.of(words("water")).withDeadline(Duration.ofNanos(1)));
    assertTrue(cut.timedOut() && cut.facets().isEmpty());
  }

  @Test
  void aPageThatWasCutShortLeadsToNoNextOne() {
    SearchRequest first = SearchRequest.of(EVERYTHING).withLimit(1);
    Duration deadline = Duration.ofNanos(1);
    SearchResponse response = search(first.withDeadline(deadline));
    assertTrue(response.timedOut());
    while (response.timedOut()) {
      assertTrue(response.next().isEmpty(), () -> "the walk would skip what was not looked at");
      for (Hit hit : response.hits()) {
        assertNull(hit.more(), "what was not looked at may be about its organization");
        assertNull(hit.versions());
      }
      deadline = deadline.multipliedBy(11).dividedBy(10).plusNanos(1);
      response = search(first.withDeadline(deadline));
    }
    assertTrue(response.next().isPresent());
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
    Help help = ZeroHits.help(engine, request, search(request), LONG).orElseThrow();
    assertEquals(
        List.of(
            new Help.ClauseCount("clean", Help.Kind.WORD, 2),
            new Help.ClauseCount("water", Help.Kind.WORD, 3),
            new Help.ClauseCount("state=TX", Help.Kind.FILTER, 0)),
        help.counts());
    for (Help.Relaxation relaxation : help.relaxations()) {
      assertEquals(relaxation.count(), search(relaxation.request()).documents());
    }
    assertEquals("without state Texas", help.relaxations().getFirst().label());
    assertEquals(2, help.relaxations().getFirst().count());
    assertTrue(ZeroHits.help(engine, all("water"), search(all("water")), LONG).isEmpty());
  }

  @Test
  void helpGoesFurtherWhereNoSingleChangeFindsAnything() {
    SearchRequest request =
        all("zebra water").withFilters(Filters.NONE.with(FilterField.KIND, "report"));
    Help help = ZeroHits.help(engine, request, search(request), LONG).orElseThrow();
    Help.Relaxation wider = help.relaxations().getFirst();
    assertEquals("without zebra and kind Report", wider.label());
    assertEquals(3, wider.count());
    assertEquals(3, search(wider.request()).documents());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"water rivers\" | \"water rivers\" 0, water 3, rivers 2 | without the quotes around water rivers 3",
        "title:\"water rivers\" | title:\"water rivers\" 0, title:water 1, title:rivers 1 | ",
        "title:zebra OR title:faith | title:zebra OR title:faith 0, title:zebra 0, title:faith 0 | zebra OR faith in any field 1",
        "league AND faith | league AND faith 0, league 1, faith 1 | with any of league, faith 2",
        "title:faith | title:faith 0 | faith in any field 1",
        "(tax OR rivers) -league \"zzz\" | tax OR rivers 4, tax 2, rivers 2, \"zzz\" 0 | without \"zzz\" 3",
      })
  void helpTakesAClauseOfSeveralWordsApart(String typed, String counts, @Nullable String wider) {
    SearchRequest request = SearchRequest.of(QueryParser.parse(typed));
    Help help = ZeroHits.help(engine, request, search(request), LONG).orElseThrow();
    assertEquals(
        counts,
        help.counts().stream()
            .map(count -> count.clause() + " " + count.count())
            .collect(Collectors.joining(", ")));
    assertEquals(
        wider == null ? "" : wider,
        help.relaxations().stream()
            .map(relaxation -> relaxation.label() + " " + relaxation.count())
            .collect(Collectors.joining("; ")));
    for (Help.Relaxation relaxation : help.relaxations()) {
      SearchRequest again =
          relaxation.request().withQuery(QueryParser.parse(relaxation.request().query().raw()));
      assertEquals(relaxation.count(), search(again).documents());
    }
  }

  @Test
  void helpLeavesOutAnUnknownWordTogetherWithAFilter() {
    SearchRequest request =
        SearchRequest.of(QueryParser.parse("(water OR rivers) -league zzz"))
            .withFilters(Filters.NONE.with(FilterField.CITY, "Nowhere"));
    Help help = ZeroHits.help(engine, request, search(request), LONG).orElseThrow();
    assertEquals(
        List.of("without zzz and city Nowhere"),
        help.relaxations().stream().map(Help.Relaxation::label).toList());
    assertEquals(3, help.relaxations().getFirst().count());
  }

  @Test
  void helpTakesNoLongerThanTheDeadlineLeaves() {
    SearchRequest request = all("zebra water");
    SearchResponse response = search(request);
    SearchRequest late = request.withDeadline(response.took());
    assertEquals(
        Optional.of(new Help(List.of(), List.of())),
        ZeroHits.help(engine, late, response, Duration.ZERO));
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
}
