package org.lectern.lucene;

import static org.lectern.lucene.Measurement.least;
import static org.lectern.lucene.Measurement.say;
import static org.lectern.lucene.Measurement.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.lucene.Measurement.Work;
import org.lectern.query.QueryParser;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.SearchRequest;

/// A whole results page (exact totals, ten hits, ten snippets, five facets) against the same page
/// made of Lucene's own parts, [StockSearch], for the same query ([LuceneParts]) in the same run:
/// processor time of one thread, and time on the clock with one thread and with two. See README.md
/// of this module.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageBenchmark {
  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 100_000);
  private static final int HITS = 10;
  private static final int TIMES = 30;
  private static final Filters IN_A_STATE = Filters.NONE.with(FilterField.STATE, "NC");

  private LuceneEngine engine;
  private StockSearch stock;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    String kept = System.getProperty("bench.index");
    Path index = kept == null ? folder.resolve("index") : Path.of(kept);
    Path other = index.resolveSibling(index.getFileName() + "-stock");
    if (!Files.exists(other)) {
      BenchmarkCorpus corpus = new BenchmarkCorpus(1, 120);
      try (LuceneWriter writer = LuceneWriter.open(index);
          IndexWriter plain = StockSearch.writer(other)) {
        for (int i = 0; i < DOCUMENTS; i++) {
          PolicyDocument document = corpus.next(i);
          writer.put(document);
          plain.addDocument(StockSearch.document(document));
        }
        plain.commit();
      }
    }
    engine = LuceneEngine.open(index);
    stock = new StockSearch(other);
  }

  @AfterAll
  void close() throws IOException {
    engine.close();
    stock.close();
  }

  private static Map<String, SearchRequest> queries() {
    Map<String, SearchRequest> queries = new LinkedHashMap<>();
    queries.put("frequent word", request(BenchmarkCorpus.word(12)));
    queries.put("rarer word", request(BenchmarkCorpus.word(900)));
    queries.put(
        "both words", request(BenchmarkCorpus.word(20) + " AND " + BenchmarkCorpus.word(60)));
    queries.put(
        "either word", request(BenchmarkCorpus.word(20) + " OR " + BenchmarkCorpus.word(60)));
    queries.put("bare words", request(BenchmarkCorpus.word(20) + " " + BenchmarkCorpus.word(60)));
    queries.put(
        "phrase", request('"' + BenchmarkCorpus.word(2) + " " + BenchmarkCorpus.word(5) + '"'));
    queries.put("filtered", request(BenchmarkCorpus.word(12)).withFilters(IN_A_STATE));
    return queries;
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(QueryParser.parse(query))
        .withLimit(HITS)
        .withFacets(Map.of())
        .withHighlight(false)
        .withDeadline(Duration.ofMinutes(1));
  }

  private static SearchRequest page(SearchRequest request) {
    return request.withFacets(SearchBenchmark.facets(SearchBenchmark.FIVE)).withHighlight(true);
  }

  private Query retrieval(SearchRequest request) throws IOException {
    Matching.Means means = new Matching.Means(stock.searcher(), new Bars(), Ranking.DEFAULTS);
    return LuceneParts.of(Matching.of(request.query().tree(), request.match(), means).query());
  }

  private static Query filtered(Query retrieval, Filters filters) {
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(retrieval, Occur.MUST);
    FilterPlan.of(filters, Set.of())
        .required()
        .forEach(filter -> filtered.add(filter, Occur.FILTER));
    return filtered.build();
  }

  /// The words that a snippet marks, as a query of the text.
  private static Query marked(SearchRequest request) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    String query = request.query().raw();
    for (Token token : Tokens.stemmed(query.replaceAll("\\b(?:AND|OR)\\b", " "))) {
      words.add(new TermQuery(new Term(FieldNames.BODY, token.term())), Occur.SHOULD);
    }
    return words.build();
  }

  @Test
  void pages() throws Exception {
    double ours = 0;
    double theirs = 0;
    for (Map.Entry<String, SearchRequest> query : queries().entrySet()) {
      SearchRequest plain = query.getValue();
      Query retrieval = retrieval(plain);
      Query words = marked(plain);
      SearchRequest page = page(plain);
      Query bare = filtered(retrieval, plain.filters());
      Map<String, String> selected =
          plain.filters().equals(Filters.NONE) ? Map.of() : Map.of("state", "NC");
      Work lucene =
          () ->
              stock
                  .searcher()
                  .search(bare, new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE))
                  .totalHits
                  .value();
      List<Work> works =
          List.of(
              lucene,
              () -> engine.search(plain).documents(),
              () -> engine.search(page).documents(),
              () -> stock.page(retrieval, words, selected));
      double[] micros = least(works, TIMES);
      double[] one = wall(works, TIMES, 1);
      double[] two = wall(works, TIMES, 2);
      ours += micros[2];
      theirs += micros[3];
      say(
          String.format(
              Locale.ROOT,
              "%-13s %,7d hits: lucene %5.0f us, totals and hits %5.0f, page %5.0f, stock page %5.0f:"
                  + " %.2fx; on the clock %5.0f %5.0f %5.0f %5.0f; a query of two threads %5.0f %5.0f"
                  + " %5.0f %5.0f",
              query.getKey(),
              engine.search(plain).documents(),
              micros[0],
              micros[1],
              micros[2],
              micros[3],
              micros[2] / micros[3],
              one[0],
              one[1],
              one[2],
              one[3],
              two[0],
              two[1],
              two[2],
              two[3]));
    }
    say(
        String.format(
            Locale.ROOT,
            "pages: %.0f us, stock %.0f us on average: %.2fx",
            ours / queries().size(),
            theirs / queries().size(),
            ours / theirs));
  }

  /// A page narrowed to a state: our filter and its facets without it, beside the page without.
  @Test
  void narrowed() throws Exception {
    Map<String, SearchRequest> queries = queries();
    queries.remove("filtered");
    for (Map.Entry<String, SearchRequest> query : queries.entrySet()) {
      SearchRequest page = page(query.getValue());
      double[] micros =
          least(
              List.of(
                  () -> engine.search(page).documents(),
                  () -> engine.search(page.withFilters(IN_A_STATE)).documents()),
              TIMES);
      say(
          String.format(
              Locale.ROOT,
              "%-13s page %5.0f us, narrowed %5.0f us: %.2fx",
              query.getKey(),
              micros[0],
              micros[1],
              micros[1] / micros[0]));
    }
  }
}
