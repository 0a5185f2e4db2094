package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PersonFormTest {
  private static final Pattern NAME = Pattern.compile(PersonNames.NAME);
  private static final String[] PARTS = {
    "Jane", "Roe", " ", " ", " ", " ", "J.", "Q", "Q.", "“Bo”", "(Bo.)", "\"Bo", "de la", "de",
        "van",
    "der", "della", "Jr", "Jr.", ",", "III", "IV", "O’Neil", "Roe-Ray", "'", "é", "Éva", "x", ".",
        "-",
    "Abcdefghijklmnopqrstuvwxyz", "A", "ß", "𝐀", "ten", "1"
  };

  @Test
  void aNameEndsWhereThePatternSays() {
    Random random = new Random(5);
    int names = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      Matcher name = NAME.matcher(text);
      int end = name.lookingAt() ? name.end() : -1;
      assertEquals(end, PersonForm.end(text.toString(), 0), text.toString());
      names += end > 0 ? 1 : 0;
    }
    assertTrue(names > 2_000, "names among them: " + names);
  }

  @Test
  void aNameEndsBeforeWhatItIsNot() {
    String text = "with Maria Q. de la Cruz, Jr., who chairs it";
    assertEquals(text.indexOf(", who"), PersonForm.end(text, 5));
    assertEquals(-1, PersonForm.end(text, 0));
    assertEquals(-1, PersonForm.end("Jane", 0));
  }
}
