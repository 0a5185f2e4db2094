package org.lectern.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryLimitsTest {
  @Test
  void aQueryHas4096Characters() {
    assertEquals(1, notes("tax ".repeat(1023) + "tax\""));
    assertRefused("query-too-long", 4096, "x".repeat(4097));
    assertRefused("query-too-long", 4096, " ".repeat(10_000));
  }

  @Test
  void theLimitIsNamedBesideTheActualSize() {
    assertEquals(
        "a query has at most 4096 characters, this one has 5000",
        refusal("x".repeat(5000)).getMessage());
  }

  @Test
  void groupsNest16Deep() {
    assertEquals(0, notes("(".repeat(16) + "x" + ")".repeat(16)));
    assertRefused("query-too-deep", 16, "(".repeat(17) + "x" + ")".repeat(17));
    assertRefused("query-too-deep", 16 * 7 + 6, "title:(".repeat(20));
  }

  @Test
  void operatorsNestToo() {
    String query = "a OR b AND (".repeat(9) + "c OR d" + ")".repeat(9);
    assertRefused("query-too-deep", 8 * 12, query);
  }

  @Test
  void aGroupHas64Words() {
    assertEquals(0, notes(numbered(64, " OR ")));
    assertRefused("too-many-clauses", numbered(64, " OR ").length() + 4, numbered(66, " OR "));
  }

  @Test
  void exclusionsAreClauses() {
    assertRefused("too-many-clauses", 64 * 3 + 1, "-a ".repeat(65));
  }

  @Test
  void aQueryHas256DifferentWords() {
    assertEquals(0, notes(numbered(256, " ")));
    assertEquals(0, notes("Tax tax ".repeat(400)));
    assertRefused("too-many-words", numbered(256, " ").length() + 1, numbered(300, " "));
  }

  @Test
  void whatIsAcceptedStaysWithinTheLimitsWhenItIsPrinted() {
    String values = "type:pac ".repeat(63);
    String query = values + "x".repeat(4096 - values.length());
    assertRefused("query-too-long", 4095, query);
  }

  @Test
  void atMost20NotesAreGiven() {
    ParsedQuery parsed = QueryParser.parse("state:zz ".repeat(100) + "(");
    assertEquals(20, parsed.notes().size());
    assertEquals(19 * 9 + 6, parsed.notes().getLast().position());
  }

  @Test
  void limitsHoldOfProseToo() {
    assertThrows(QueryRejectedException.class, () -> QueryParser.plain(numbered(257, " ")));
    assertThrows(QueryRejectedException.class, () -> QueryParser.plain("x".repeat(4097)));
  }

  private static String numbered(int count, String separator) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(separator));
  }

  private static int notes(String raw) {
    return QueryParser.parse(raw).notes().size();
  }

  private static QueryRejectedException refusal(String raw) {
    return assertThrows(QueryRejectedException.class, () -> QueryParser.parse(raw));
  }

  private static void assertRefused(String code, int position, String raw) {
    QueryRejectedException refusal = refusal(raw);
    assertEquals(code, refusal.code());
    assertEquals(position, refusal.position());
    assertTrue(position < raw.length());
  }
}
