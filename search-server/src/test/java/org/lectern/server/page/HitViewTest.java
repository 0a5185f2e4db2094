package org.lectern.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.query.QueryParser;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.Grouping;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.Snippet;
import org.lectern.search.Snippet.Range;

class HitViewTest {
  private static HitView view(String url) {
    var summary =
        new Summary(
            "a",
            null,
            url,
            Kind.OTHER,
            Voice.UNKNOWN,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            null,
            List.of());
    return HitView.of(
        new Hit(summary, List.of(), 1, List.of(), 0, 0, List.of(), Optional.empty()),
        SearchRequest.of(new ParsedQuery("", new Query.Everything(), List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:http://x/",
        "data:text/html,x",
        "//x/",
        "x",
        "",
        " javascript:http://x/"
      })
  void linksToNothingThatIsNoPageOfTheWeb(String url) {
    assertNull(view(url).source());
  }

  @Test
  void linksToTheWebAndHasATitleAlways() {
    assertEquals("https://example.org/a", view("https://example.org/a").source());
    assertEquals("Untitled document", view("https://example.org/a").title());
  }

  @Test
  void furtherHitsOfAnOrganizationAreOneSearchAway() {
    var summary =
        new Summary(
            "a",
            "Minutes",
            null,
            Kind.OTHER,
            Voice.UNKNOWN,
            null,
            null,
            new OrganizationName("river-fund", "River Fund"),
            List.of(),
            null,
            List.of(),
            null,
            List.of());
    SearchRequest grouped =
        SearchRequest.of(QueryParser.parse("water"))
            .withFilters(Filters.NONE.with(FilterField.STATE, "NC"))
            .withGroup(Grouping.ORGANIZATION)
            .withCursor("x");
    assertEquals(
        new LinkView("1,200 more about River Fund", "/?q=water&state=NC&organization=river-fund"),
        HitView.of(
                new Hit(summary, List.of(), 1, List.of(), 1200, 0, List.of(), Optional.empty()),
                grouped)
            .more());
    assertEquals(
        new LinkView("All about River Fund", "/?q=water&state=NC&organization=river-fund"),
        HitView.of(
                new Hit(summary, List.of(), 1, List.of(), 1, 0, List.of(), Optional.empty())
                    .uncounted(),
                grouped)
            .more());
    assertNull(
        HitView.of(
                new Hit(summary, List.of(), 1, List.of(), 0, 0, List.of(), Optional.empty()),
                grouped)
            .more());
  }

  private static SnippetView snippet(
      @Nullable String heading, boolean cutStart, boolean cutEnd, Range... highlights) {
    return SnippetView.of(
        new Snippet(
            "body",
            "the tax policy",
            List.of(highlights),
            new Snippet.Source(0, heading, 0),
            cutStart,
            cutEnd));
  }

  @Test
  void marksOnlyTheHighlights() {
    assertEquals(
        List.of(
            new Run("the ", false),
            new Run("tax", true),
            new Run(" ", false),
            new Run("policy", true)),
        snippet(null, false, false, new Range(4, 7), new Range(8, 14)).runs());
  }

  @Test
  void saysUnderWhichHeadingASnippetStandsAndWhereItWasCut() {
    assertNull(snippet(null, false, false).part());
    assertEquals("Background:", snippet("Background", false, false).part());
    assertEquals("Who are we?", snippet(" Who are we? ", false, false).part());
    assertEquals("word ".repeat(16) + "…", snippet("word ".repeat(30), false, false).part());
    assertEquals(
        List.of(new Run("… ", false), new Run("the tax policy", false), new Run(" …", false)),
        snippet(null, true, true).runs());
  }
}
