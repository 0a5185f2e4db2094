package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalWordsTest {
  @ParameterizedTest
  @CsvSource({
    "'The PWA, which is old, and the PWA.', pwa",
    "'Members of the A.B.C.D. met. So did C.P.K.', abcd cpk",
    "'The PWA''s own well (LERFF)', lerff pwa",
    "'a K12 network and its 501c3', k12",
    "'NEWS FROM THE PWA IN LINCOLN', ''",
    "'HEADLINE\nThen text of the ABC', abc headline",
    "'In 2019 A plan, an Act, US law: ACTIVISTICALLY', ''",
    "'', ''"
  })
  void areFoundWhereTheWordsBesideThemAreNot(String text, String expected) {
    Set<String> found = new TreeSet<>();
    CapitalWords.find(text, found);
    Set<String> words = new TreeSet<>(Arrays.asList(expected.split(" ", -1)));
    words.remove("");
    assertEquals(words, found);
  }
}
