package org.lectern.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.search.Facet;
import org.lectern.search.Facet.YearBucket;
import org.lectern.server.api.QueryString;
import org.lectern.server.api.SearchParameters;
import org.lectern.server.page.YearsView.BarView;

class YearsViewTest {
  private static SearchSteps at(String query) {
    return new SearchSteps(
        SearchParameters.read(QueryString.parse(query), Duration.ofSeconds(1)).request());
  }

  @Test
  void barsStandApartAsTheirYearsAndLeadToThem() {
    var facet =
        new Facet.Years(
            List.of(new YearBucket(1850, 1859, 1), new YearBucket(1870, 1879, 4)), 1851, 1872, 7);
    YearsView years = YearsView.founded(facet, at("q=tax&founded_from=1870"), false);
    assertEquals(List.of("1850s", "1870s"), years.bars().stream().map(BarView::label).toList());
    assertEquals(List.of(0, 20), years.bars().stream().map(BarView::x).toList());
    assertEquals(List.of(25, 100), years.bars().stream().map(BarView::height).toList());
    assertEquals(List.of(false, true), years.bars().stream().map(BarView::selected).toList());
    assertEquals("/?q=tax&founded_from=1850&founded_to=1859", years.bars().getFirst().link());
    assertTrue(years.open());
    assertEquals("/?q=tax", years.any());
    assertEquals("1870", years.from());
  }

  @Test
  void manyYearsOfPublicationAreDecades() {
    var facet =
        new Facet.Years(
            List.of(
                new YearBucket(1981, 1981, 1),
                new YearBucket(1989, 1989, 2),
                new YearBucket(2016, 2016, 1)),
            1981,
            2016,
            0);
    YearsView years = YearsView.published(facet, at(""), false);
    assertEquals(List.of(3L, 1L), years.bars().stream().map(BarView::count).toList());
    assertEquals("/?published_from=1980&published_to=1989", years.bars().getFirst().link());
    assertNull(years.any());
  }

  @Test
  void withoutYearsThereIsNoPicture() {
    YearsView years = YearsView.founded(new Facet.Years(List.of(), null, null, 3), at(""), false);
    assertEquals(List.of(), years.bars());
    assertEquals(3, years.missing() == null ? 0 : years.missing().count());
  }
}
