package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearCopyTest {
  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> "word" + number)
        .collect(Collectors.joining(" "));
  }

  private static boolean copies(String one, String other) {
    boolean there = new NearCopy(one).isCopyOf(new NearCopy(other));
    boolean back = new NearCopy(other).isCopyOf(new NearCopy(one));
    assertTrue(there == back, "the same both ways");
    return there;
  }

  @Test
  void aChangedWordInALongTextMakesACopy() {
    String text = words(0, 300);
    assertTrue(copies(text, text));
    assertTrue(copies(text, text.replace("word150", "another")));
    assertTrue(copies(text, text.replace(' ', '\n').toUpperCase(java.util.Locale.ROOT)));
    assertTrue(copies(text, words(0, 320)));
  }

  @Test
  void theSameBeginningMakesNone() {
    assertFalse(copies(words(0, 300), words(0, 200) + " " + words(500, 600)));
    assertFalse(copies(words(0, 300), words(0, 400)));
  }

  @Test
  void shortTextsMustBeEqual() {
    assertTrue(copies(words(0, 30), words(0, 30)));
    assertFalse(copies(words(0, 30), words(0, 29) + " other"));
    assertFalse(copies("", ""));
  }
}
