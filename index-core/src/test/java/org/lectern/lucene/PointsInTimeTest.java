package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.query.QueryParser;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.Grouping;
import org.lectern.search.InvalidCursorException;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.Sort;
import org.lectern.search.TestDocument;

/// Walks through hits by cursors, while the index changes.
class PointsInTimeTest {
  private static final SearchRequest EVERYTHING =
      SearchRequest.of(QueryParser.parse(""))
          .withFacets(Map.of())
          .withHighlight(false)
          .withDeadline(Duration.ofMinutes(5));

  @TempDir Path folder;

  private static String id(int number) {
    return String.format(Locale.ROOT, "d%06d", number);
  }

  private static PolicyDocument document(int number, int version) {
    return TestDocument.of(id(number))
        .title("Title " + Integer.toHexString((number + version) * 7919))
        .organization("Org " + number / 2)
        .text("water " + "river ".repeat((number + version) % 5))
        .published(String.format(Locale.ROOT, "%04d", 1900 + (number * 31 + version) % 120))
        .build();
  }

  private static void fill(LuceneWriter writer, int documents) {
    for (int i = 0; i < documents; i++) {
      writer.put(document(i, 0));
    }
    writer.commit();
  }

  /// Changes a document, deletes one and adds one.
  private static void change(LuceneWriter writer, int round, int documents) {
    writer.put(document(round * 37 % documents, round + 1));
    writer.delete(id((round * 53 + 1) % documents));
    writer.put(document(documents + round, 0));
    writer.commit();
  }

  private static List<String> walk(
      LuceneEngine engine, LuceneWriter writer, SearchRequest request, int changing) {
    List<String> ids = new ArrayList<>();
    Optional<String> next = Optional.empty();
    int documents = (int) engine.search(request.withLimit(0)).documents();
    int pages = 0;
    do {
      SearchResponse page = engine.search(next.map(request::withCursor).orElse(request));
      page.hits().forEach(hit -> ids.add(hit.document().id()));
      assertEquals(documents, page.documents());
      next = page.next();
      if (pages++ % changing == 0) {
        change(writer, pages / changing, documents);
        assertTrue(engine.refresh());
      }
    } while (next.isPresent());
    return ids;
  }

  @ParameterizedTest
  @EnumSource
  void aWalkSeesEveryHitOnceWhateverIsWrittenMeanwhile(Sort sort) {
    try (LuceneWriter writer = LuceneWriter.open(folder)) {
      fill(writer, 150);
      try (LuceneEngine engine = LuceneEngine.open(folder)) {
        SearchRequest request =
            EVERYTHING.withQuery(QueryParser.parse("river water")).withSort(sort);
        List<String> before =
            engine.search(request.withLimit(100)).hits().stream()
                .map(hit -> hit.document().id())
                .toList();
        List<String> walked = walk(engine, writer, request.withLimit(7), 1);
        assertEquals(before, walked.subList(0, 100));
        // A fifth of the documents has no river.
        assertEquals(120, walked.size());
        assertEquals(120, new HashSet<>(walked).size());
      }
    }
  }

  @Test
  @Tag("slow")
  void aWalkThroughAHundredThousandHitsSeesEachOnce() {
    int documents = 100_000;
    try (LuceneWriter writer = LuceneWriter.open(folder)) {
      fill(writer, documents);
      try (LuceneEngine engine = LuceneEngine.open(folder)) {
        SearchRequest request = EVERYTHING.withSort(Sort.TITLE).withLimit(100);
        List<String> walked = walk(engine, writer, request, 20);
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < documents; i++) {
          expected.add(id(i));
        }
        assertEquals(documents, walked.size());
        assertEquals(expected, new HashSet<>(walked));
      }
    }
  }

  @Test
  void aGroupedWalkSeesEveryOrganizationOnce() {
    try (LuceneWriter writer = LuceneWriter.open(folder)) {
      fill(writer, 100);
      try (LuceneEngine engine = LuceneEngine.open(folder)) {
        SearchRequest request = EVERYTHING.withGroup(Grouping.ORGANIZATION).withLimit(9);
        List<String> walked = walk(engine, writer, request, 1);
        assertEquals(50, walked.size());
        assertEquals(
            50,
            walked.stream().map(id -> Integer.parseInt(id.substring(1)) / 2).distinct().count());
      }
    }
  }

  private static String expired(LuceneEngine engine, SearchRequest request) {
    return assertThrows(InvalidCursorException.class, () -> engine.search(request)).code();
  }

  @Test
  void aPointInTimeIsKeptForItsLifetimeAfterTheLastPage() throws IOException {
    AtomicLong now = new AtomicLong();
    CursorLimits limits = new CursorLimits(4, Duration.ofSeconds(10));
    PointsInTime points = new PointsInTime(limits, now::get);
    try (LuceneWriter writer = LuceneWriter.open(folder);
        LuceneEngine engine = engine(writer, points)) {
      SearchRequest request = EVERYTHING.withLimit(2);
      SearchRequest second = request.withCursor(engine.search(request).next().orElseThrow());
      change(writer, 1, 20);
      engine.refresh();
      now.addAndGet(Duration.ofSeconds(9).toNanos());
      SearchRequest third = request.withCursor(engine.search(second).next().orElseThrow());
      now.addAndGet(Duration.ofSeconds(9).toNanos());
      engine.search(third);
      now.addAndGet(Duration.ofSeconds(10).toNanos());
      engine.refresh();
      assertEquals(0, points.size());
      assertEquals("cursor-expired", expired(engine, third));
      engine.search(request);
    }
  }

  private LuceneEngine engine(LuceneWriter writer, PointsInTime points) throws IOException {
    fill(writer, 20);
    return LuceneEngine.open(FSDirectory.open(folder), points);
  }

  @Test
  void ofTooManyTheOneUnusedForLongestGoes() throws IOException {
    PointsInTime points =
        new PointsInTime(new CursorLimits(2, Duration.ofHours(1)), System::nanoTime);
    try (LuceneWriter writer = LuceneWriter.open(folder);
        LuceneEngine engine = engine(writer, points)) {
      SearchRequest request = EVERYTHING.withLimit(2);
      List<SearchRequest> seconds = new ArrayList<>();
      for (int round = 0; round < 3; round++) {
        seconds.add(request.withCursor(engine.search(request).next().orElseThrow()));
        engine.search(seconds.getFirst().withLimit(1));
        change(writer, round, 20);
        engine.refresh();
      }
      assertEquals(2, points.size());
      engine.search(seconds.getFirst());
      assertEquals("cursor-expired", expired(engine, seconds.get(1)));
      engine.search(seconds.get(2));
    }
  }

  @Test
  void afterARestartACursorLeadsOnUnlessTheIndexChanged() {
    try (LuceneWriter writer = LuceneWriter.open(folder)) {
      fill(writer, 20);
      SearchRequest request = EVERYTHING.withLimit(2);
      SearchRequest second;
      try (LuceneEngine engine = LuceneEngine.open(folder)) {
        second = request.withCursor(engine.search(request).next().orElseThrow());
      }
      try (LuceneEngine engine = LuceneEngine.open(folder)) {
        assertEquals(id(2), engine.search(second).hits().getFirst().document().id());
      }
      change(writer, 1, 20);
      try (LuceneEngine engine = LuceneEngine.open(folder)) {
        assertEquals("cursor-expired", expired(engine, second));
      }
    }
  }
}
