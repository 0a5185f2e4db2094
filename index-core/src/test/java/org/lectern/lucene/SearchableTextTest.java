package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SearchableTextTest {
  private static String numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  @Test
  void aTextEndsBeforeTheWordThatIsOneTooMany() {
    SearchableText searchable = new SearchableText();
    String first = numbers(0, SearchableText.MOST_TERMS - 1);
    assertEquals(first, searchable.of(first));
    assertEquals(first, searchable.of(first));
    assertEquals("fish 7 ", searchable.of("fish 7 heron"));
    assertEquals("", searchable.of("fish"));
  }

  @Test
  void aShortTextIsSearchableAsAWhole() {
    assertTrue(SearchableText.isNeeded(numbers(0, SearchableText.MOST_TERMS + 1).length()));
    assertTrue(!SearchableText.isNeeded(2L * SearchableText.MOST_TERMS));
  }
}
