package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lucene.LuceneEngine;
import org.lectern.lucene.LuceneWriter;
import org.lectern.query.QueryParser;
import org.lectern.search.DidYouMean;
import org.lectern.search.Hit;
import org.lectern.search.MatchMode;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;

/// How well the sample is searched, as a file: a change of ranking is a diff of `ranking.txt`.
/// Written anew with `-Dlectern.golden=write`.
final class GoldenRankingTest {
  private static final Path GOLDEN = Path.of("src/test/resources/ranking/ranking.txt");
  private static final int SHOWN = 5;
  private static final double GOAL = 0.90;

  @TempDir private static Path folder;
  private static LuceneEngine engine;
  private static List<JudgedQuery> queries;

  @BeforeAll
  static void sample() throws IOException {
    SampleIndex sample = new SampleIndex(new DataFolder(folder.resolve("sample")));
    sample.build();
    engine = LuceneEngine.open(writtenOnce(sample.folder().index()));
    queries = JudgedQuery.read();
  }

  /// The same documents in an index of one commit. Where an ingest commits depends on the clock,
  /// and what it has replaced counts in the scores until segments are merged.
  private static Path writtenOnce(Path sample) {
    Path once = folder.resolve("once");
    SearchRequest all = SearchRequest.of(QueryParser.parse("")).withLimit(SearchRequest.MAX_LIMIT);
    try (LuceneEngine ingested = LuceneEngine.open(sample);
        LuceneWriter writer = LuceneWriter.rebuild(once)) {
      SearchResponse page = ingested.search(all);
      put(page, ingested, writer);
      while (page.next().isPresent()) {
        page = ingested.search(all.withCursor(page.next().get()));
        put(page, ingested, writer);
      }
      writer.commit();
    }
    return once;
  }

  private static void put(SearchResponse page, LuceneEngine from, LuceneWriter into) {
    page.hits().forEach(hit -> into.put(from.document(hit.document().id()).orElseThrow()));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void judgmentsAreAboutDocumentsOfTheSample() {
    for (JudgedQuery query : queries) {
      assertTrue(query.grades().values().contains(3), query.text());
      query.grades().keySet().forEach(id -> assertTrue(engine.document(id).isPresent(), id));
    }
  }

  @Test
  void theFirstHitsAreThoseOfTheGoldenFile() throws IOException {
    StringBuilder found = new StringBuilder(String.format(Locale.ROOT, "mean %.3f%n%n", mean()));
    for (JudgedQuery query : queries) {
      found.append(answer(query));
    }
    if (Objects.equals(System.getProperty("lectern.golden"), "write")) {
      Files.writeString(GOLDEN, found);
    }
    assertEquals(Files.readString(GOLDEN), found.toString(), "-Dlectern.golden=write writes it");
  }

  @Test
  void whatAnswersAQueryStandsFirst() {
    double mean = mean();
    assertTrue(mean >= GOAL, () -> "mean nDCG@10 " + mean);
  }

  @Test
  void anOrganizationThatIsNamedStandsFirst() {
    assertAll(
        queries.stream()
            .filter(JudgedQuery::name)
            .map(query -> () -> assertEquals(1, rank(query, response(query)), query.text())));
  }

  private static double mean() {
    return queries.stream().mapToDouble(query -> query.ndcg10(engine)).average().orElseThrow();
  }

  private static SearchRequest request(JudgedQuery query) {
    return SearchRequest.of(QueryParser.parse(query.text())).withMatch(MatchMode.AUTO);
  }

  private static SearchResponse response(JudgedQuery query) {
    return engine.search(request(query));
  }

  /// Where the first of the documents stands that were looked for; 0 where it is not found.
  private static int rank(JudgedQuery query, SearchResponse response) {
    List<Hit> hits = response.hits();
    return IntStream.range(0, hits.size())
        .filter(i -> query.isTarget(hits.get(i).document().id()))
        .map(i -> i + 1)
        .findFirst()
        .orElse(0);
  }

  private static String answer(JudgedQuery query) {
    SearchRequest request = request(query);
    SearchResponse response = engine.search(request);
    StringBuilder answer = new StringBuilder();
    answer.append("? ").append(query.text()).append('\n');
    answer.append("  ").append(tree(request)).append('\n');
    response.notes().forEach(note -> answer.append("  note: ").append(note.message()).append('\n'));
    DidYouMean.proposals(engine, request, response, Duration.ofMinutes(1))
        .forEach(meant -> answer.append("  did you mean: ").append(meant.query()).append('\n'));
    answer.append(
        String.format(
            Locale.ROOT,
            "  %d documents, target %d, nDCG@10 %.3f%n",
            response.documents(),
            rank(query, response),
            query.ndcg10(engine)));
    for (Hit hit : response.hits().stream().limit(SHOWN).toList()) {
      String id = hit.document().id();
      answer.append(
          String.format(
              Locale.ROOT,
              "  %d %8.3f %s: %s%n",
              query.grade(id),
              hit.score(),
              id,
              String.join("; ", hit.why())));
    }
    return answer.append('\n').toString();
  }

  /// The tree as its records write themselves, without the names of their parts.
  private static String tree(SearchRequest request) {
    return request.query().tree().toString().replaceAll("(clauses?|text|field|edits|value)=", "");
  }
}
