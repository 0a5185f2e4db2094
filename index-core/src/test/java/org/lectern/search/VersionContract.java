package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.query.QueryParser;
import org.lectern.schema.Kind;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

/// What every engine must do about documents that say nearly the same.
public abstract class VersionContract {
  private static final String RELEASE =
      "The Harbor Schools Coalition announced today that twelve districts of the coast will teach in"
          + " small groups from the fall. Superintendents and teachers worked for two years on the"
          + " plan, which is paid for by a foundation that does not want to be named. Parents were"
          + " asked in every town, and nine of ten said that smaller groups matter more to them than"
          + " new buildings. The coalition will report each spring what children have learned, and"
          + " publish the figures of all districts at once.";

  private static final String PAGE =
      "We are a coalition of districts along the coast. Our work began when two superintendents met"
          + " on a ferry and found that their schools had the same troubles: large groups, old"
          + " books, and no time to talk with one another. Since then we have met every month in"
          + " another town, and each town shows the others what it does best.";

  /// An engine on a fresh index that holds these documents.
  protected abstract SearchEngine engine(List<PolicyDocument> documents) throws Exception;

  private static TestDocument paper(String id, String publisher, String text) {
    return TestDocument.of(id)
        .title("Coalition announces small groups")
        .publisher(publisher)
        .kind(Kind.NEWS, Voice.PRESS)
        .text(text);
  }

  /// A release in three papers, a letter about it, and a page that was read twice.
  private static List<PolicyDocument> documents() {
    return List.of(
        paper("coast", "Coast Herald", RELEASE).published("2016-12-23").build(),
        paper("dune", "Dune Times", "DUNE CITY. " + RELEASE).published("2016-12-22").build(),
        paper("wire", "Wire", RELEASE + " Copyright of the wire.").title("Smaller").build(),
        TestDocument.of("letter")
            .title("Letter")
            .organization("Harbor Schools Coalition")
            .text("The coalition asked nobody in our town about small groups.")
            .build(),
        page("page1", "").published("2020").build(),
        page("page2", "Follow us. ").published("2021").build());
  }

  private static TestDocument page(String id, String furniture) {
    return TestDocument.of(id)
        .title("About us")
        .organization("Harbor Schools Coalition")
        .kind(Kind.ABOUT, Voice.SELF)
        .text(furniture + PAGE);
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(QueryParser.parse(query)).withFacets(Map.of());
  }

  private static List<String> told(SearchResponse response) {
    return response.hits().stream()
        .map(hit -> hit.document().id() + " +" + hit.versions())
        .toList();
  }

  private static List<String> ids(List<Summary> documents) {
    return documents.stream().map(Summary::id).toList();
  }

  @Test
  void ofVersionsTheFirstInTheOrderAskedForIsAHit() throws Exception {
    try (SearchEngine engine = engine(documents())) {
      SearchRequest all = request("");
      assertEquals(
          List.of("coast +2", "letter +0", "page1 +1"), told(engine.search(all)), "ties by id");
      assertEquals(
          List.of("page2 +1", "coast +2", "letter +0"),
          told(engine.search(all.withSort(Sort.NEWEST))));
      assertEquals(
          List.of("dune +2", "page1 +1", "letter +0"),
          told(engine.search(all.withSort(Sort.OLDEST))));
      SearchResponse collapsed = engine.search(all);
      assertEquals(6, collapsed.documents(), "totals count documents");
      Hit release = collapsed.hits().getFirst();
      assertEquals(List.of("dune", "wire"), ids(release.elsewhere()), "the oldest first");
      assertEquals(
          6, engine.search(all.withCollapse(false)).hits().stream().map(Hit::document).count());
    }
  }

  @Test
  void onlyVersionsThatMatchStandBehindAHit() throws Exception {
    try (SearchEngine engine = engine(documents())) {
      SearchRequest words = request("copyright OR dune");
      assertEquals(1, engine.search(words).hits().getFirst().versions());
      SearchRequest wire =
          request("").withFilters(Filters.NONE.with(FilterField.PUBLISHER, "Wire"));
      assertEquals(List.of("wire +0"), told(engine.search(wire)));
      assertEquals(List.of("wire +0"), told(engine.search(request("copyright"))));
      assertEquals(List.of(), engine.search(request("copyright")).hits().getFirst().elsewhere());
    }
  }

  @Test
  void facetsCountEveryVersion() throws Exception {
    try (SearchEngine engine = engine(documents())) {
      SearchRequest all = request("").withFacets(FacetField.all(10));
      assertEquals(engine.search(all.withCollapse(false)).facets(), engine.search(all).facets());
    }
  }

  @Test
  void groupedByOrganizationVersionsGiveWayFirst() throws Exception {
    try (SearchEngine engine = engine(documents())) {
      SearchResponse grouped = engine.search(request("").withGroup(Grouping.ORGANIZATION));
      assertEquals(List.of("coast +2", "letter +0"), told(grouped));
      assertEquals(2, grouped.hits().getLast().more(), "every document about it counts");
      assertEquals(1, grouped.organizations());
      assertEquals(0, engine.search(request("").withLimit(0)).hits().size());
    }
  }

  @Test
  void aCursorIsOfACollapsedListOrOfAnother() throws Exception {
    try (SearchEngine engine = engine(documents())) {
      SearchRequest request = request("").withLimit(1);
      SearchResponse first = engine.search(request);
      SearchResponse second = engine.search(request.withCursor(first.next().orElseThrow()));
      SearchResponse third = engine.search(request.withCursor(second.next().orElseThrow()));
      assertEquals(List.of("coast +2"), told(first));
      assertEquals(List.of("letter +0"), told(second));
      assertEquals(List.of("page1 +1"), told(third));
      assertTrue(third.next().isEmpty());
      SearchRequest all = request.withCollapse(false).withCursor(first.next().get());
      assertEquals(
          "cursor-mismatch",
          assertThrows(InvalidCursorException.class, () -> engine.search(all)).code());
    }
  }

  @Test
  void aDocumentListsItsVersions() throws Exception {
    try (SearchEngine engine = engine(documents())) {
      Versions versions = engine.versions("dune", 10).orElseThrow();
      assertEquals(List.of("coast", "wire"), ids(versions.documents()), "without a date last");
      assertEquals(2, versions.total());
      assertEquals(List.of("dune"), ids(engine.versions("wire", 1).orElseThrow().documents()));
      assertEquals(2, engine.versions("wire", 1).orElseThrow().total());
      assertEquals(new Versions(0, List.of()), engine.versions("letter", 10).orElseThrow());
      assertTrue(engine.versions("nobody", 10).isEmpty());
    }
  }

  @Test
  void versionsAreOfTheFirstSoThatNoChainLeadsAway() throws Exception {
    List<PolicyDocument> drift = new ArrayList<>();
    for (int step = 0; step < 10; step++) {
      // Of 200 words 7 are new each time: a tenth of all runs.
      int from = step * 7;
      String text =
          IntStream.range(from, from + 200)
              .mapToObj(number -> "word" + number)
              .collect(Collectors.joining(" "));
      drift.add(TestDocument.of("d" + step).text(text).build());
    }
    try (SearchEngine engine = engine(drift)) {
      assertEquals(List.of("d0 +2", "d3 +2", "d6 +2", "d9 +0"), told(engine.search(request(""))));
    }
  }

  @Test
  void rowsAndNoticesThatDifferInANameStayApart() throws Exception {
    List<PolicyDocument> documents = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      documents.add(
          TestDocument.of("row" + i)
              .title("Friends of Park " + i)
              .organization("Friends of Park " + i)
              .kind(Kind.RECORD, Voice.OFFICIAL)
              .text(RELEASE.replace("twelve", "all"))
              .build());
      documents.add(
          TestDocument.of("entry" + i)
              .title("Friends of Hall " + i)
              .organization("Friends of Hall " + i)
              .text(RELEASE.replace("twelve", "some"))
              .build());
      documents.add(
          TestDocument.of("notice" + i)
              .title("Hearing about lot " + i)
              .text(
                  "The board hears everybody who lives near lot "
                      + i
                      + " on the first Monday of the month in the town hall. Letters are read"
                      + " aloud. The owner of lot "
                      + i
                      + " wants to build a house of three floors there, with parking behind it.")
              .build());
      documents.add(
          TestDocument.of("bill" + i)
              .title("A bill to name a post office after Jo Smith" + i)
              .text(PAGE.replace("a ferry", "the boat of Jo Smith" + i))
              .build());
    }
    try (SearchEngine engine = engine(documents)) {
      HashSet<String> hits = new HashSet<>();
      SearchRequest page = request("").withLimit(100);
      SearchResponse response = engine.search(page);
      hits.addAll(told(response));
      while (response.next().isPresent()) {
        response = engine.search(page.withCursor(response.next().get()));
        hits.addAll(told(response));
      }
      assertEquals(1_200, hits.size());
      assertTrue(hits.stream().allMatch(hit -> hit.endsWith(" +0")));
    }
  }
}
