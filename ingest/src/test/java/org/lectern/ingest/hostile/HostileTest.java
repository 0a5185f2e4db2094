package org.lectern.ingest.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ingest.Ingest;
import org.lectern.ingest.IngestReport;
import org.lectern.ingest.IngestRequest;
import org.lectern.ingest.Recipe;
import org.lectern.lucene.LuceneEngine;
import org.lectern.lucene.LuceneWriter;
import org.lectern.query.QueryParser;
import org.lectern.search.DocumentWriter;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.store.Failure;
import org.lectern.store.Store;

/// A folder of hostile files is gone through to its end: each bad one is named with its reason, and
/// every good one beside them is found.
final class HostileTest {
  private static final int SMALL = 20_000;
  private static final int LARGE = 10_000_000;

  /// Far more than any run needs; a run that never ends does not end the tests.
  private static final Duration LONGEST = Duration.ofMinutes(20);

  @TempDir Path temporary;

  private Path folder() throws IOException {
    return Files.createDirectories(temporary.resolve("folder"));
  }

  @AfterEach
  void unlock() throws IOException {
    for (String name : List.of("locked", "forbidden.txt")) {
      if (Files.exists(folder().resolve(name))) {
        folder().resolve(name).toFile().setReadable(true);
        folder().resolve(name).toFile().setExecutable(true);
      }
    }
  }

  /// Good documents whose names sort before, between and after the bad ones.
  private int good() throws IOException {
    String[] names = {"0", "d", "ln", "n", "reg", "t", "zz"};
    for (String name : names) {
      Files.writeString(folder().resolve(name + "-good.txt"), "A heron stands in " + name + ".");
      Files.writeString(
          folder().resolve(name + "-good.html"), "<p>A heron is by " + name + ".</p>");
      Files.writeString(
          folder().resolve(name + "-good.jsonl"),
          "{\"_id\": \"" + name + "\", \"title\": \"Birds\", \"text\": \"A heron flies.\"}\n");
    }
    return 3 * names.length;
  }

  private IngestReport run(Recipe recipe) {
    return assertTimeoutPreemptively(
        LONGEST,
        () -> {
          try (DocumentWriter writer = LuceneWriter.open(temporary.resolve("index"));
              Store store = Store.inMemory()) {
            IngestRequest request =
                new IngestRequest(List.of(folder()), recipe, 2, false, false, false, false);
            var ledger = store.lead(Optional.empty());
            return new Ingest(request, writer, ledger, Clock.systemUTC(), _ -> {}, () -> false)
                .run();
          }
        });
  }

  private static Map<String, String> reasons(IngestReport report) {
    Map<String, String> reasons = new TreeMap<>();
    for (Failure failure : report.failures()) {
      reasons.put(failure.uri(), failure.reason());
    }
    return reasons;
  }

  /// How many documents a search for a word finds.
  private long found(String word) {
    try (SearchEngine engine = LuceneEngine.open(temporary.resolve("index"))) {
      return engine.search(SearchRequest.of(QueryParser.parse(word))).documents();
    }
  }

  private void assertHarmless(List<HostileInput> inputs, int size) throws IOException {
    int good = good();
    for (HostileInput input : inputs) {
      Files.write(folder().resolve(input.name()), input.content().apply(size));
    }
    IngestReport report = run(Recipe.ofBytes());
    Map<String, String> reasons = reasons(report);
    for (HostileInput input : inputs) {
      String reason = reasons.getOrDefault(input.name(), "");
      assertTrue(input.allows(reason), input.name() + ": " + reason);
      assertFalse(reason.contains("null"), input.name() + ": " + reason);
    }
    assertEquals(good, found("heron"));
  }

  private static List<HostileInput> all() {
    return Stream.of(HostileTexts.all(), HostilePages.all(), HostileRecords.all())
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void hostileDocumentsAreNamedAndTheGoodOnesBesideThemFound() throws IOException {
    assertHarmless(all().stream().filter(input -> !input.heavy()).toList(), SMALL);
  }

  @Test
  @Tag("slow")
  void largeHostileDocumentsAreNamedAndTheGoodOnesBesideThemFound() throws IOException {
    assertHarmless(all(), LARGE);
  }

  @Test
  void oddFilesAreNamedAndOddNamesAreRead() throws Exception {
    HostileFiles files = new HostileFiles(folder());
    int good = good() + files.oddNames();
    Map<String, String> refused = new HashMap<>(files.refused());
    refused.putAll(files.forbidden());
    Recipe vanishing =
        new Recipe(
            "vanishing",
            source -> {
              if (source.uri().equals("gone.txt")) {
                Files.delete(source.file());
              }
              return Recipe.ofBytes().opening().open(source);
            });
    IngestReport report = run(vanishing);
    Map<String, String> reasons = reasons(report);
    refused.forEach((name, reason) ->
        assertTrue(reasons.getOrDefault(name, "").contains(reason), name + ": " + reasons));
    int readable = Files.isReadable(folder().resolve("forbidden.txt")) ? 1 : 0;
    assertEquals(refused.size(), report.counts().failed(), reasons.toString());
    assertEquals(good, found("heron"));
    assertEquals(good + readable, report.counts().indexed());
    assertTrue(
        report.text().lines().allMatch(line -> line.chars().noneMatch(Character::isISOControl)));
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsReadToSomeEnd() throws IOException {
    Path log = Files.writeString(folder().resolve("log.jsonl"), record(0));
    Recipe growing =
        new Recipe(
            "growing",
            source -> {
              Files.writeString(
                  log, record(1) + "{\"_id\": \"2\", \"te", StandardOpenOption.APPEND);
              return Recipe.ofBytes().opening().open(source);
            });
    IngestReport report = run(growing);
    assertEquals(2, report.counts().indexed());
    assertTrue(reasons(report).getOrDefault("log.jsonl", "").contains("not valid JSON"));
    assertEquals(2, found("heron"));
  }

  private static String record(int id) {
    return "{\"_id\": \"" + id + "\", \"title\": \"Birds\", \"text\": \"A heron " + id + ".\"}\n";
  }
}
