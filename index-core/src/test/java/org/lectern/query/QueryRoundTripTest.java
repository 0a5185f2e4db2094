package org.lectern.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// Whatever is typed gets an answer or a refusal with a position, quickly; and what was understood
/// can be written down and read again.
class QueryRoundTripTest {
  private static final long MOST_NANOS = 50_000_000;
  private static final long MOST_BYTES = 64L << 20;
  private static final Set<String> REFUSALS =
      Set.of("query-too-long", "query-too-deep", "too-many-clauses", "too-many-words");

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<String, Long> figures = new TreeMap<>();

  @Test
  void treesAreReadAsTheyWerePrinted() {
    RandomQueries queries = new RandomQueries(new Random(7), RandomTexts.WORDS);
    for (int i = 0; i < 2_000; i++) {
      Query tree = queries.tree();
      ParsedQuery parsed = QueryParser.parse(QueryPrinter.print(tree));
      assertEquals(TreeText.of(tree), TreeText.of(parsed.tree()), parsed.raw());
      assertEquals(tree, parsed.tree());
      assertEquals(List.of(), parsed.notes());
    }
  }

  @Test
  void whatIsLeftOfATreeIsReadAsItWasPrinted() {
    RandomQueries queries = new RandomQueries(new Random(8), RandomTexts.WORDS);
    for (int i = 0; i < 2_000; i++) {
      Query.Bag tree = (Query.Bag) queries.tree();
      List<Query> rest = tree.clauses().subList(1, tree.clauses().size());
      Query left = rest.isEmpty() ? new Query.Everything() : new Query.Bag(rest);
      if (!QueryPrinter.losesOperators(left)) {
        assertEquals(left, QueryParser.parse(QueryPrinter.print(left)).tree());
      }
    }
  }

  @Test
  void twoThousandRandomTexts(TestReporter reporter) {
    run(2_000, 1, reporter);
  }

  @Test
  @Tag("slow")
  void aHundredThousandRandomTexts(TestReporter reporter) {
    run(100_000, 2, reporter);
  }

  private void run(int count, long seed, TestReporter reporter) {
    RandomTexts warmUp = new RandomTexts(-seed);
    for (int i = 0; i < 1_000; i++) {
      answered(warmUp.next());
    }
    RandomTexts texts = new RandomTexts(seed);
    for (int i = 0; i < count; i++) {
      String raw = texts.next();
      measure(raw);
      check(raw);
    }
    figures.forEach((name, figure) -> reporter.publishEntry(name, figure.toString()));
  }

  /// The time of the processor counts, and the best of three: a pause of the machine or a
  /// compilation that comes in between is no fault of the query.
  private void measure(String raw) {
    long nanos = Long.MAX_VALUE;
    for (int i = 0; i < 3 && nanos > MOST_NANOS; i++) {
      long bytes = threads.getCurrentThreadAllocatedBytes();
      long start = threads.getCurrentThreadCpuTime();
      answered(raw);
      nanos = Math.min(nanos, threads.getCurrentThreadCpuTime() - start);
      bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
      assertTrue(bytes <= MOST_BYTES, () -> "allocates too much: " + TreeText.escaped(raw));
      figures.merge("most bytes", bytes, Math::max);
    }
    assertTrue(nanos <= MOST_NANOS, () -> "takes too long: " + TreeText.escaped(raw));
    figures.merge("most microseconds", nanos / 1_000, Math::max);
  }

  private static boolean answered(String raw) {
    try {
      return QueryParser.parse(raw).raw().equals(raw);
    } catch (QueryRejectedException _) {
      return false;
    }
  }

  private void check(String raw) {
    try {
      ParsedQuery parsed = QueryParser.parse(raw);
      figures.merge(parsed.notes().isEmpty() ? "answered" : "answered with notes", 1L, Long::sum);
      checkNotes(parsed);
      checkPrinted(parsed);
      checkPlain(raw);
    } catch (QueryRejectedException refusal) {
      figures.merge(refusal.code(), 1L, Long::sum);
      assertTrue(REFUSALS.contains(refusal.code()), refusal.code());
      assertTrue(
          0 <= refusal.position() && refusal.position() < raw.length(),
          () -> TreeText.escaped(raw));
    } catch (RuntimeException failure) {
      throw new AssertionError(TreeText.escaped(raw), failure);
    }
  }

  private static void checkNotes(ParsedQuery parsed) {
    assertTrue(parsed.notes().size() <= QueryParser.MAX_NOTES);
    int before = 0;
    for (Note note : parsed.notes()) {
      assertTrue(
          before <= note.position() && note.length() > 0, () -> TreeText.escaped(parsed.raw()));
      assertTrue(note.position() + note.length() <= parsed.raw().length());
      before = note.position();
    }
  }

  private static void checkPrinted(ParsedQuery parsed) {
    String printed = parsed.text();
    ParsedQuery again = QueryParser.parse(printed);
    String both = TreeText.escaped(parsed.raw()) + "\nprinted " + TreeText.escaped(printed);
    assertEquals(TreeText.of(parsed.tree()), TreeText.of(again.tree()), both);
    assertEquals(parsed.tree(), again.tree(), both);
    assertEquals(List.of(), again.notes(), both);
    assertEquals(printed, again.text(), both);
  }

  private static void checkPlain(String raw) {
    ParsedQuery plain = QueryParser.plain(raw);
    if (plain.tree() instanceof Query.Bag(var clauses)) {
      assertFalse(clauses.isEmpty());
      clauses.forEach(clause -> assertInstanceOf(Query.Word.class, clause));
    }
  }
}
