package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.schema.Kind;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Voice;
import org.lectern.search.TestDocument;

class VersionTextTest {
  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> "word" + number)
        .collect(Collectors.joining(" "));
  }

  private static VersionText text(PolicyDocument document) {
    return VersionText.of(document).orElseThrow().text();
  }

  private static boolean versions(TestDocument one, TestDocument other) {
    VersionText here = text(one.build());
    VersionText there = text(other.build());
    assertEquals(isVersion(here, there), isVersion(there, here), "the same both ways");
    return isVersion(here, there);
  }

  private static boolean isVersion(VersionText one, VersionText other) {
    return one.resemblance(other) >= VersionText.RESEMBLANCE && !one.differsFrom(other);
  }

  private static boolean versions(String one, String other) {
    return versions(TestDocument.of("one").text(one), TestDocument.of("other").text(other));
  }

  @Test
  void aChangedWordInALongTextMakesAVersion() {
    String text = words(0, 300);
    assertTrue(versions(text, text));
    assertTrue(versions(text, text.replace("word150", "another")));
    assertTrue(versions(text, text.replace(" ", " \u2013\n").toUpperCase(Locale.ROOT)));
    assertTrue(versions(text, words(0, 320)));
  }

  @Test
  void theSameBeginningMakesNone() {
    assertFalse(versions(words(0, 300), words(0, 200) + " " + words(500, 600)));
    assertFalse(versions(words(0, 300), words(0, 400)));
    assertFalse(versions(words(0, 3_000), words(0, 4_000)));
  }

  @Test
  void whatIsPartedIntoOtherSectionsIsTheSameText() {
    TestDocument parted = TestDocument.of("parted").text(words(0, 90)).text(words(90, 200));
    assertTrue(versions(TestDocument.of("whole").text(words(0, 200)), parted));
  }

  @Test
  void shortTextsAndRecordsHaveNone() {
    int least = VersionText.LEAST_SHINGLES + VersionText.RUN - 1;
    assertTrue(VersionText.of(TestDocument.of("a").text(words(0, least)).build()).isPresent());
    assertTrue(VersionText.of(TestDocument.of("a").text(words(0, least - 1)).build()).isEmpty());
    assertTrue(VersionText.of(TestDocument.of("a").text("word ".repeat(900)).build()).isEmpty());
    TestDocument bill = TestDocument.of("a").text(words(0, 300));
    assertTrue(VersionText.of(bill.kind(Kind.RECORD, Voice.OFFICIAL).build()).isEmpty());
  }

  private static TestDocument notice(String county, String title) {
    String text = "The office in " + county + " closes on the last day of the month, and ";
    return TestDocument.of(county).title(title).text(text + words(0, 200));
  }

  @Test
  void titlesThatNameWhatTheOtherTextHasNotPartTemplates() {
    assertFalse(versions(notice("Durham", "Closing in Durham"), notice("Wake", "Closing in Wake")));
    assertFalse(versions(notice("2011", "Closing 2011"), notice("2012", "Closing 2012")));
    assertTrue(
        versions(notice("Durham", "Closing in Durham"), notice("Wake", "Offices close")),
        "one title alone may be another paper's");
    assertTrue(
        versions(notice("Wake", "County closes Wake office"), notice("Wake", "Goodbye, Wake")));
  }

  @Test
  void theNamesOfThePaperInItsTitleAreNotTheTexts() {
    TestDocument herald =
        TestDocument.of("herald").title("Offices close | Herald").publisher("The Herald");
    TestDocument times = TestDocument.of("times").title("Offices close | Times").publisher("Times");
    assertTrue(
        versions(
            herald.text(words(0, 300) + " Read the Herald"),
            times.text(words(0, 300) + " Subscribe to the Times")));
  }

  @Test
  void textsAboutDifferentOrganizationsAreNone() {
    TestDocument here = TestDocument.of("here").text(words(0, 99)).organization("Durham Elks");
    assertFalse(versions(here, TestDocument.of("b").text(words(0, 99)).organization("Wake Elks")));
    assertTrue(
        versions(here, TestDocument.of("b").text(words(0, 99)).organization("Durham Elks, Inc.")));
    assertTrue(versions(here, TestDocument.of("b").text(words(0, 99))));
  }

  @Test
  void whatIsKeptIsReadAgain() {
    VersionText text =
        text(
            TestDocument.of("a")
                .title("The Herald of 2011")
                .organization("Herald Society")
                .text("In 2011 the Herald. " + words(0, 500))
                .build());
    VersionText read = VersionText.of(text.bytes());
    assertEquals(text.bytes(), read.bytes());
    assertEquals(1, read.resemblance(text));
    assertFalse(read.differsFrom(text));
    assertTrue(read.namesMoreThan(text(TestDocument.of("b").text(words(0, 500)).build())));
  }

  /// The estimate, against counting all runs.
  @Test
  void theSketchTellsWhatPartOfTheRunsIsInBoth() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      int size = 20 + random.nextInt(2_000);
      int changed = random.nextInt(size);
      int[] one = random.ints(size).toArray();
      int[] other = one.clone();
      for (int i = 0; i < changed; i++) {
        other[random.nextInt(size)] = random.nextInt();
      }
      Set<Integer> both = set(one);
      both.retainAll(set(other));
      Set<Integer> either = set(one);
      either.addAll(set(other));
      double exact = (double) both.size() / either.size();
      double told = sketch(one).resemblance(sketch(other));
      assertEquals(
          exact, told, either.size() <= ShingleSketch.SIZE ? 1e-9 : 0.12, "round " + round);
    }
  }

  private static Set<Integer> set(int[] numbers) {
    return Arrays.stream(numbers).boxed().collect(Collectors.toCollection(HashSet::new));
  }

  private static ShingleSketch sketch(int[] runs) {
    ShingleSketch.Builder sketch = new ShingleSketch.Builder();
    Arrays.stream(runs).forEach(sketch::add);
    return sketch.sketch();
  }

  /// How often texts that resemble each other so much share a key.
  @Test
  void textsThatAreNearlyTheSameShareAKey() {
    Random random = new Random(6);
    int found = 0;
    int chance = 0;
    for (int round = 0; round < 1_000; round++) {
      int[] one = random.ints(400).toArray();
      // 32 of 400 changed: 368 in both, of 432.
      found += shared(one, changed(one, 32)) ? 1 : 0;
      chance += shared(one, changed(one, 300)) ? 1 : 0;
    }
    assertTrue(found >= 995, found + " of 1,000");
    assertTrue(chance <= 60, chance + " of 1,000");
  }

  private static int[] changed(int[] runs, int count) {
    int[] changed = runs.clone();
    for (int i = 0; i < count; i++) {
      changed[i] = ~changed[i] * 31;
    }
    return changed;
  }

  private static boolean shared(int[] one, int[] other) {
    int[] here = keys(one);
    int[] there = keys(other);
    return IntStream.range(0, ShingleKeys.KEYS).anyMatch(key -> here[key] == there[key]);
  }

  private static int[] keys(int[] runs) {
    ShingleKeys keys = new ShingleKeys();
    Arrays.stream(runs).forEach(keys::add);
    return keys.keys();
  }
}
