package org.lectern.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.SearchRequest;
import org.lectern.server.DemoSite;
import org.lectern.server.api.QueryString;
import org.lectern.server.api.SearchAnswer;
import org.lectern.server.api.SearchLink;
import org.lectern.server.api.SearchParameters;
import org.lectern.server.page.YearsView.BarView;

/// The number beside every value is the total of the page that picks this value alone in its facet;
/// where nothing is chosen there yet, that is the page behind the link.
class FacetNumbersTest {
  private static final int PAGES = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern TOTAL =
      Pattern.compile("<h1 class=\"totals\">(?:(No documents match)|([0-9,]+) documents?)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Long> totals = new HashMap<>();
  private int checked;

  @TempDir private Path folder;

  @Test
  void areTheTotalsOfThePagesBehindThem() throws Exception {
    Random random = new Random(4);
    try (DemoSite site = new DemoSite(folder)) {
      for (String start :
          List.of("?sort=title", "?q=water", "?q=school", "?q=tax+OR+union", "?q=law")) {
        String page = "/" + start;
        for (int step = 0; step < PAGES / 5; step++) {
          FiltersView filters = check(site, page);
          page = somewhere(filters, random);
        }
      }
    }
    assertTrue(checked > 500, "too few numbers: " + checked);
  }

  private FiltersView check(DemoSite site, String page) throws IOException, InterruptedException {
    SearchRequest asked =
        SearchParameters.read(QueryString.parse(page.substring(2)), PATIENCE).request();
    SearchAnswer answer = SearchPage.answer(site.engine(), asked);
    FiltersView filters = FiltersView.of(asked, answer.response().facets().orElseThrow());
    List<FacetView> facets = new ArrayList<>(filters.lists());
    facets.add(filters.states());
    for (FacetView facet : facets) {
      FilterField field = FilterField.of(facet.field().slug()).orElseThrow();
      for (ValueView value : facet.values()) {
        check(site, asked, field, value);
      }
      if (facet.missing() != null) {
        check(site, asked, field, facet.missing());
      }
    }
    for (YearsView years : List.of(filters.founded(), filters.published())) {
      for (BarView bar : years.bars()) {
        assertEquals(bar.count(), total(site, bar.link()), bar.link());
        checked++;
      }
    }
    return filters;
  }

  private void check(DemoSite site, SearchRequest asked, FilterField field, ValueView value)
      throws IOException, InterruptedException {
    Filters filters = asked.filters();
    boolean untouched = filters.included(field).isEmpty() && !filters.excluded().containsKey(field);
    String alone =
        SearchLink.of("/", asked.withoutCursor().withFilters(filters.with(field, value.value())));
    String link = untouched ? value.link() : alone;
    assertEquals(value.count(), total(site, link), link);
    checked++;
    for (ValueView child : value.children()) {
      check(site, asked, field, child);
    }
  }

  private static String somewhere(FiltersView filters, Random random) {
    List<String> links = new ArrayList<>();
    filters.lists().forEach(facet -> facet.values().forEach(value -> links.add(value.link())));
    filters.states().values().forEach(value -> links.add(value.link()));
    filters.founded().bars().forEach(bar -> links.add(bar.link()));
    return links.get(random.nextInt(links.size()));
  }

  private long total(DemoSite site, String link) throws IOException, InterruptedException {
    Long known = totals.get(link);
    if (known != null) {
      return known;
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + link)).build();
    String html = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    Matcher total = TOTAL.matcher(html);
    assertTrue(total.find(), link);
    long number = total.group(2) == null ? 0 : Long.parseLong(total.group(2).replace(",", ""));
    totals.put(link, number);
    return number;
  }
}
