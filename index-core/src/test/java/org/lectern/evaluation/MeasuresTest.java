package org.lectern.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1, "c", 0);

  @Test
  void theIdealOrderIsOne() {
    Measures ideal = Measures.of(List.of("a", "b", "c"), GRADES);
    assertEquals(new Measures(1, 1, 1, 1), ideal);
  }

  @Test
  void gainsAreDiscountedByRank() {
    // Worked by hand: (1/log2(2) + 2/log2(4)) / (2/log2(2) + 1/log2(3)) = 2 / 2.63093.
    Measures swapped = Measures.of(List.of("b", "c", "a"), GRADES);
    assertEquals(0.76019, swapped.ndcg10(), 1e-5);
    assertEquals((1 + 2.0 / 3) / 2, swapped.averagePrecision(), 1e-9);
    assertEquals(1, swapped.reciprocalRank());
  }

  @Test
  void whatIsNotFoundCountsAsNothing() {
    assertEquals(new Measures(0, 0, 0, 0), Measures.of(List.of("x"), GRADES));
    assertEquals(0.5, Measures.of(List.of("x", "a"), GRADES).recall100());
  }
}
