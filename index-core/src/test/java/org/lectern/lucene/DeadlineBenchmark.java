package org.lectern.lucene;

import static org.lectern.lucene.Measurement.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.query.QueryParser;
import org.lectern.search.DidYouMean;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.Grouping;
import org.lectern.search.MatchMode;
import org.lectern.search.Narrowing;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.Sort;
import org.lectern.search.ZeroHits;

/// How long past its deadline a search answers, on a million short documents, for the most laborious
/// queries that the grammar allows; each with several deadlines, on an index that was just opened
/// and on one that was searched before. See README.md of this module.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeadlineBenchmark {
  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 1_000_000);
  private static final int[] DEADLINES = {1, 20, 200};
  private static final int ROUNDS = 3;
  private static final int WORDS = 20;

  private Path index;

  @BeforeAll
  void build(@TempDir Path folder) {
    String kept = System.getProperty("bench.index");
    index = kept == null ? folder.resolve("index") : Path.of(kept);
    if (!Files.exists(index)) {
      BenchmarkCorpus corpus = new BenchmarkCorpus(1, WORDS);
      try (LuceneWriter writer = LuceneWriter.open(index)) {
        for (int i = 0; i < DOCUMENTS; i++) {
          writer.put(corpus.next(i));
        }
      }
    }
  }

  private static String words(int count, String between) {
    return IntStream.range(0, count)
        .mapToObj(BenchmarkCorpus::word)
        .collect(Collectors.joining(between));
  }

  private static String repeated(int count, String between, String... parts) {
    return IntStream.range(0, count)
        .mapToObj(i -> parts[i % parts.length])
        .collect(Collectors.joining(between));
  }

  private static String prefixes(int count, String between) {
    String syllables = "ba de fi go lu ma ne pi ro su ta ve ki no ra se";
    String[] parts = syllables.replace(" ", "* ").concat("*").split(" ");
    return repeated(count, between, parts);
  }

  private static String fuzzy(int count, String between) {
    return IntStream.range(0, count)
        .mapToObj(i -> BenchmarkCorpus.word(i * 7) + "~2")
        .collect(Collectors.joining(between));
  }

  private static String phrases(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> BenchmarkCorpus.word(i % 8) + " " + BenchmarkCorpus.word(i / 8))
        .collect(Collectors.joining("\" OR \"", "\"", "\""));
  }

  private static Map<String, String> queries() {
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("everything", "");
    queries.put("a frequent word", words(1, ""));
    queries.put("256 words", words(256, " "));
    queries.put("64 prefixes, all", prefixes(64, " "));
    queries.put("64 prefixes, any", prefixes(64, " OR "));
    queries.put("64 fuzzy words, all", fuzzy(64, " "));
    queries.put("64 fuzzy words, any", fuzzy(64, " OR "));
    queries.put("64 fuzzy and prefixes, any", fuzzy(32, " OR ") + " OR " + prefixes(32, " OR "));
    queries.put("64 phrases of frequent words", phrases(64));
    queries.put("a phrase of 200 words", "\"" + repeated(200, " ", words(4, " ").split(" ")) + "\"");
    queries.put("64 exclusions", "-" + prefixes(64, " -"));
    queries.put("256 words, 64 fuzzy", words(256, " ") + " " + fuzzy(64, " "));
    queries.put("256 rare words", rare(256));
    queries.put("12 misspelled words", misspelled(12));
    queries.put("12 unknown words", misspelled(12).replace("x", "zq"));
    queries.put("deep groups", "(".repeat(15) + prefixes(32, " OR ") + ")".repeat(15));
    queries.put("64 cities", "city:(" + repeated(64, " OR ", "badex", "fidex", "gobax") + ")");
    queries.put("years", "founded:1850..2020 OR published:1990..2030");
    queries.put("names filters", "unions in Ohio founded after 1950 " + words(3, " "));
    return queries;
  }

  private static String rare(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> BenchmarkCorpus.word(20_000 + i * 70))
        .collect(Collectors.joining(" "));
  }

  private static String misspelled(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> BenchmarkCorpus.word(30_000 + i * 7) + "u")
        .collect(Collectors.joining(" "));
  }

  private static List<SearchRequest> requests(String query) {
    SearchRequest usual = SearchRequest.of(QueryParser.parse(query));
    Filters filters =
        Filters.NONE.with(FilterField.STATE, "AL").with(FilterField.REGION, "South", "West");
    return List.of(
        usual,
        usual.withSort(Sort.TITLE).withLimit(100),
        usual.withGroup(Grouping.ORGANIZATION).withMatch(MatchMode.ANY),
        usual.withGroup(Grouping.ORGANIZATION).withSort(Sort.TITLE).withExplain(true),
        usual.withFilters(filters).withMatch(MatchMode.MOST));
  }

  /// What the API does: the search, then what is offered beside it.
  private static long over(LuceneEngine engine, SearchRequest request) {
    long end = System.nanoTime() + request.deadline().toNanos();
    SearchResponse response = engine.search(request);
    DidYouMean.proposals(engine, request, response, until(end));
    Narrowing.offers(engine, request, response, until(end));
    ZeroHits.help(engine, request, response, until(end));
    return (System.nanoTime() - end) / 1_000_000;
  }

  private static Duration until(long end) {
    return Duration.ofNanos(end - System.nanoTime());
  }

  /// The longest times over the deadline, in milliseconds; below 0 where it was not met.
  @Test
  void overTheDeadline() throws IOException {
    long most = Long.MIN_VALUE;
    for (Map.Entry<String, String> query : queries().entrySet()) {
      List<String> cells = new ArrayList<>();
      for (int millis : DEADLINES) {
        long cold = Long.MIN_VALUE;
        long warm = Long.MIN_VALUE;
        for (SearchRequest request : requests(query.getValue())) {
          SearchRequest hurried = request.withDeadline(Duration.ofMillis(millis));
          try (LuceneEngine engine = LuceneEngine.open(index)) {
            cold = Math.max(cold, over(engine, hurried));
            for (int round = 0; round < ROUNDS; round++) {
              warm = Math.max(warm, over(engine, hurried));
            }
          }
        }
        cells.add(String.format(Locale.ROOT, "%d ms: %d cold, %d warm", millis, cold, warm));
        most = Math.max(most, Math.max(cold, warm));
      }
      say("over the deadline, " + query.getKey() + ": " + String.join("; ", cells));
    }
    say("over the deadline, at most: " + most + " ms");
  }
}
