package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is read by hand is what the patterns of a name and of titles say.
final class NameShapeTest {
  private static final Pattern TITLED =
      Pattern.compile(PersonNames.TITLE + "(?<name>" + PersonNames.NAME + ")");
  private static final List<String> PIECES =
      List.of(
          "Jane",
          "Roe",
          "J.",
          "Q",
          "O’Neil",
          "Mary-Ann",
          "É",
          "Élan",
          "de",
          "del",
          "de la",
          "van",
          "von",
          "also",
          "Jr",
          "Jr.",
          "III",
          "II",
          "“Bo”",
          "(Bo)",
          "\"B\"",
          "“Bo",
          "Dr.",
          "Mr. ",
          "Senator",
          "Sir",
          "x",
          "R",
          "R.S.",
          "\uD835\uDC00a",
          "Pneumonoultramicroscopicsilico",
          "𐐀𐐨𐐨",
          ",",
          " ",
          ".",
          "’",
          "1");

  private static int end(String text, int from) {
    Matcher titled = TITLED.matcher(text).region(from, text.length());
    return titled.lookingAt() ? titled.end("name") : -1;
  }

  private static void assertEnd(int end, String text) {
    assertEquals(end, NameShape.end(text, NameShape.afterTitles(text, 0)), text);
    assertEquals(end, end(text, 0), text);
  }

  @Test
  void aNameEndsWhereItsPatternDoes() {
    Random random = new Random(7);
    int names = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(7); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      String printed = text.toString();
      int end = end(printed, 0);
      names += end > 0 ? 1 : 0;
      assertEquals(
          end, NameShape.end(printed, NameShape.afterTitles(printed, 0)), "[" + printed + "]");
    }
    assertTrue(names > 5_000, "most texts of names have some: " + names);
  }

  @Test
  void particlesAndGenerationsBelongToTheName() {
    assertEnd(18, "Guillermo del Toro spoke");
    assertEnd(21, "Maria della Robbia Sr, who");
    assertEnd(24, "Dr. Jan van der Berg III");
    assertEnd(-1, "Jane also ran");
    assertEnd(8, "Jane Roe");
  }
}
