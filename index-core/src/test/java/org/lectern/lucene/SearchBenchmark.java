package org.lectern.lucene;

import static org.lectern.lucene.Measurement.least;
import static org.lectern.lucene.Measurement.once;
import static org.lectern.lucene.Measurement.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lucene.Measurement.Work;
import org.lectern.query.QueryParser;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.Grouping;
import org.lectern.search.SearchRequest;
import org.lectern.search.Sort;

/// What a search costs, in processor time, as a multiple of what Lucene's own searcher takes for
/// the same Lucene query with exact totals in the same run. See README.md of this module.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchBenchmark {
  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 100_000);
  private static final int HITS = 10;
  private static final Map<FacetField, Integer> NONE = Map.of();

  static final List<FacetField> FIVE =
      List.of(
          FacetField.TYPE,
          FacetField.STATE,
          FacetField.TOPIC,
          FacetField.FOUNDED,
          FacetField.VOICE);

  @TempDir Path scratch;
  private LuceneEngine engine;
  private DirectoryReader reader;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    String kept = System.getProperty("bench.index");
    Path index = kept == null ? folder.resolve("index") : Path.of(kept);
    if (!Files.exists(index)) {
      BenchmarkCorpus corpus = new BenchmarkCorpus(1, 120);
      try (LuceneWriter writer = LuceneWriter.open(index)) {
        for (int i = 0; i < DOCUMENTS; i++) {
          writer.put(corpus.next(i));
        }
      }
    }
    engine = LuceneEngine.open(index);
    reader = DirectoryReader.open(FSDirectory.open(index));
  }

  @AfterAll
  void close() throws IOException {
    engine.close();
    reader.close();
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(QueryParser.parse(query))
        .withLimit(HITS)
        .withDeadline(Duration.ofMinutes(1));
  }

  static Map<FacetField, Integer> facets(List<FacetField> fields) {
    Map<FacetField, Integer> wanted = new EnumMap<>(FacetField.class);
    fields.forEach(field -> wanted.put(field, SearchRequest.DEFAULT_FACET_VALUES));
    return wanted;
  }

  private Work bare(SearchRequest request) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.similarity());
    searcher.setQueryCache(null);
    Matching.Means means = new Matching.Means(searcher, new Bars(), Ranking.DEFAULTS);
    Query query =
        LuceneParts.of(Matching.of(request.query().tree(), request.match(), means).query());
    return () ->
        searcher
            .search(query, new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE))
            .totalHits
            .value();
  }

  private Work ours(SearchRequest request) {
    return () -> engine.search(request).documents();
  }

  /// What the look for similar documents costs.
  @Test
  void similar() throws IOException {
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String id = String.format(Locale.ROOT, "d%07d", i * (DOCUMENTS / 100));
      works.add(
          () -> engine.similar(id, 5, Duration.ofMinutes(1)).orElseThrow().documents().size());
    }
    double[] micros = least(works, 1);
    Arrays.sort(micros);
    say(
        String.format(
            Locale.ROOT,
            "similar: %.1f ms in the middle, %.1f ms at most of 100 documents",
            micros[50] / 1e3,
            micros[99] / 1e3));
  }

  /// The same searches with one hit an organization, the first page and one far behind it.
  @Test
  void groups() throws IOException {
    for (String query : List.of("", BenchmarkCorpus.word(12), BenchmarkCorpus.word(900))) {
      SearchRequest single = request(query).withFacets(NONE).withHighlight(false);
      SearchRequest grouped = single.withGroup(Grouping.ORGANIZATION);
      SearchRequest far = grouped;
      for (int page = 0; page < 20; page++) {
        Optional<String> next = engine.search(far.withLimit(100)).next();
        far = next.isEmpty() ? far : grouped.withCursor(next.get());
      }
      double[] micros =
          least(
              List.of(
                  ours(single),
                  ours(grouped),
                  ours(far),
                  ours(single.withSort(Sort.TITLE)),
                  ours(grouped.withSort(Sort.TITLE))),
              30);
      say(
          String.format(
              Locale.ROOT,
              "%-10s %,7d hits: %6.0f us, grouped %6.0f us, 2,000 organizations on %6.0f us;"
                  + " by title %6.0f us, grouped %6.0f us",
              query,
              engine.search(single).documents(),
              micros[0],
              micros[1],
              micros[2],
              micros[3],
              micros[4]));
    }
  }

  /// What collapsing costs where no document has versions, and where every fifth is one of another;
  /// what it costs to write and to find them.
  @Test
  void versions() throws IOException {
    collapsed("no versions", engine);
    BenchmarkCorpus corpus = new BenchmarkCorpus(2, 120);
    double writing = 0;
    double keys = 0;
    Path index = scratch.resolve("versions");
    try (LuceneWriter writer = LuceneWriter.open(index)) {
      PolicyDocument document = corpus.next(0);
      for (int i = 0; i < DOCUMENTS; i++) {
        String id = String.format(Locale.ROOT, "d%07d", i);
        document = i % 5 == 4 ? document.with(document.summary().withId(id)) : corpus.next(i);
        PolicyDocument written = document;
        keys +=
            once(
                () -> VersionText.of(written).map(keyed -> keyed.text().bytes().length).orElse(0),
                1);
        writing +=
            once(
                () -> {
                  writer.put(written);
                  return 1;
                },
                1);
      }
    }
    try (LuceneEngine with = LuceneEngine.open(index);
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
      double finding = least(List.of(() -> VersionGroups.of(reader.leaves()).documents()), 1)[0];
      say(
          String.format(
              Locale.ROOT,
              "versions: %.1f%% of writing, found in %.0f ms, %,d of %,d documents have some",
              100 * keys / writing,
              finding / 1e3,
              VersionGroups.of(reader.leaves()).documents(),
              DOCUMENTS));
      collapsed("every fifth a version", with);
    }
  }

  private static void collapsed(String what, LuceneEngine engine) throws IOException {
    for (String query : List.of("", BenchmarkCorpus.word(12), BenchmarkCorpus.word(900))) {
      SearchRequest collapsed = request(query).withFacets(NONE).withHighlight(false);
      SearchRequest all = collapsed.withCollapse(false);
      double[] micros =
          least(
              List.of(
                  () -> engine.search(all).documents(),
                  () -> engine.search(collapsed).documents(),
                  () -> engine.search(all.withSort(Sort.NEWEST)).documents(),
                  () -> engine.search(collapsed.withSort(Sort.NEWEST)).documents()),
              30);
      say(
          String.format(
              Locale.ROOT,
              "%s, %-10s %,7d hits: %6.0f us, collapsed %6.0f us; newest first %6.0f us, collapsed %6.0f us",
              what,
              query,
              engine.search(all).documents(),
              micros[0],
              micros[1],
              micros[2],
              micros[3]));
    }
  }

  @Test
  void queries() throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("frequent word", BenchmarkCorpus.word(12));
    queries.put("rarer word", BenchmarkCorpus.word(900));
    queries.put("two words", BenchmarkCorpus.word(20) + " " + BenchmarkCorpus.word(60));
    queries.put("either word", BenchmarkCorpus.word(20) + " OR " + BenchmarkCorpus.word(60));
    queries.put("phrase", '"' + BenchmarkCorpus.word(2) + " " + BenchmarkCorpus.word(5) + '"');
    queries.put(
        "four words",
        BenchmarkCorpus.word(30)
            + " "
            + BenchmarkCorpus.word(200)
            + " "
            + BenchmarkCorpus.word(1000)
            + " "
            + BenchmarkCorpus.word(3000));
    queries.put("everything", "");
    Filters selected = Filters.NONE.with(FilterField.STATE, "NC");
    for (Map.Entry<String, String> query : queries.entrySet()) {
      SearchRequest all = request(query.getValue());
      SearchRequest plain = all.withFacets(NONE).withHighlight(false);
      SearchRequest five = plain.withFacets(facets(FIVE));
      SearchRequest page = five.withHighlight(true);
      double[] micros =
          least(
              List.of(
                  bare(plain),
                  ours(plain.withLimit(0)),
                  ours(plain),
                  ours(five),
                  ours(five.withFilters(selected)),
                  ours(page),
                  ours(all)),
              30);
      say(
          String.format(
              Locale.ROOT,
              "%-14s %,7d hits: lucene %6.0f us; no facets %.2fx (without hits %.2fx), 5 facets %.2fx, with"
                  + " a selection %.2fx, page %.2fx = %.0f us, all facets %.2fx",
              query.getKey(),
              engine.search(plain).documents(),
              micros[0],
              micros[2] / micros[0],
              micros[1] / micros[0],
              micros[3] / micros[0],
              micros[4] / micros[0],
              micros[5] / micros[0],
              micros[5],
              micros[6] / micros[0]));
    }
  }
}
