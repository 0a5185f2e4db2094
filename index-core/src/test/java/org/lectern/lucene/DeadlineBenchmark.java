package org.lectern.lucene;

import static org.lectern.lucene.Measurement.say;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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

/// How long past its deadline a search answers, on a million short documents, for the most
/// laborious queries that the grammar allows; each with several deadlines, on an index that was
/// just opened and on one that was searched before. See README.md of this module.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeadlineBenchmark {
  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 1_000_000);
  private static final int[] DEADLINES = {1, 20, 200};
  private static final int ROUNDS = 4;
  private static final int WORDS = 20;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().unstarted(task));

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
    String only = System.getProperty("bench.query");
    queries.put("everything", "");
    queries.put("a frequent word", words(1, ""));
    queries.put("256 words", words(256, " "));
    queries.put("64 prefixes, all", prefixes(64, " "));
    queries.put("64 prefixes, any", prefixes(64, " OR "));
    queries.put("64 fuzzy words, all", fuzzy(64, " "));
    queries.put("64 fuzzy words, any", fuzzy(64, " OR "));
    queries.put("64 fuzzy and prefixes, any", fuzzy(32, " OR ") + " OR " + prefixes(32, " OR "));
    queries.put("64 phrases of frequent words", phrases(64));
    queries.put(
        "a phrase of 200 words", "\"" + repeated(200, " ", words(4, " ").split(" ")) + "\"");
    queries.put("64 exclusions", "-" + prefixes(64, " -"));
    queries.put("256 words, 64 fuzzy", words(256, " ") + " " + fuzzy(64, " "));
    queries.put("256 rare words", rare(256));
    queries.put("12 misspelled words", misspelled(12));
    queries.put("12 unknown words", misspelled(12).replace("x", "zq"));
    queries.put("deep groups", "(".repeat(15) + prefixes(32, " OR ") + ")".repeat(15));
    queries.put("64 cities", "city:(" + repeated(64, " OR ", "badex", "fidex", "gobax") + ")");
    queries.put("years", "founded:1850..2020 OR published:1990..2030");
    queries.put("names filters", "unions in Ohio founded after 1950 " + words(3, " "));
    if (only != null) {
      queries.keySet().removeIf(name -> !name.contains(only));
    }
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

  /// How much longer than the deadline, in milliseconds of the clock and of the processor; below 0,
  /// or 0, where it was not met.
  private record Over(long wall, long processor) {
    static final Over NEVER = new Over(Long.MAX_VALUE, Long.MAX_VALUE);

    Over least(Over other) {
      return new Over(Math.min(wall, other.wall), Math.min(processor, other.processor));
    }

    Over most(Over other) {
      return new Over(Math.max(wall, other.wall), Math.max(processor, other.processor));
    }
  }

  /// What the API does: the search, then what is offered beside it.
  private Over over(LuceneEngine engine, SearchRequest request) {
    var threads = ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().threadId();
    long end = System.nanoTime() + request.deadline().toNanos();
    AtomicLong used = new AtomicLong(-1);
    var alarm =
        clock.schedule(
            () -> used.set(threads.getThreadCpuTime(thread)),
            request.deadline().toNanos(),
            TimeUnit.NANOSECONDS);
    SearchResponse response = engine.search(request);
    DidYouMean.proposals(engine, request, response, until(end));
    Narrowing.offers(engine, request, response, until(end));
    ZeroHits.help(engine, request, response, until(end));
    long late = System.nanoTime() - end;
    long processor = used.get() < 0 ? 0 : threads.getThreadCpuTime(thread) - used.get();
    alarm.cancel(false);
    return new Over(late / 1_000_000, processor / 1_000_000);
  }

  private static Duration until(long end) {
    return Duration.ofNanos(end - System.nanoTime());
  }

  /// Of several rounds the least, since a busy machine lets any thread wait.
  private Over least(SearchRequest request, boolean cold, LuceneEngine warm) {
    Over least = Over.NEVER;
    for (int round = 0; round < ROUNDS; round++) {
      if (cold) {
        try (LuceneEngine engine = LuceneEngine.open(index)) {
          least = least.least(over(engine, request));
        }
      } else {
        least = least.least(over(warm, request));
      }
    }
    return least;
  }

  private String most(String query, boolean cold, LuceneEngine warm) {
    List<String> cells = new ArrayList<>();
    for (int millis : DEADLINES) {
      Over most = new Over(Long.MIN_VALUE, Long.MIN_VALUE);
      for (SearchRequest request : requests(query)) {
        SearchRequest hurried = request.withDeadline(Duration.ofMillis(millis));
        most = most.most(least(hurried, cold, warm));
      }
      overall = overall.most(most);
      cells.add(String.format(Locale.ROOT, "%d (%d) of %d", most.wall, most.processor, millis));
    }
    return String.join(", ", cells);
  }

  private Over overall = new Over(Long.MIN_VALUE, Long.MIN_VALUE);

  /// The longest times over the deadline of all ways to ask, in brackets those of the processor.
  @Test
  void overTheDeadline() throws IOException {
    try (LuceneEngine warm = LuceneEngine.open(index)) {
      for (SearchRequest request : requests("")) {
        warm.search(request.withDeadline(Duration.ofMinutes(2)));
      }
      for (Map.Entry<String, String> query : queries().entrySet()) {
        say(
            "over the deadline, ms: "
                + query.getKey()
                + ": "
                + most(query.getValue(), false, warm));
      }
      for (String query : List.of("", words(1, ""), words(20, " "))) {
        say("over the deadline, ms, index just opened: " + most(query, true, warm));
      }
      say("over the deadline, ms, at most: " + overall);
    }
  }
}
