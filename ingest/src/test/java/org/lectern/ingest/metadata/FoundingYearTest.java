package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class FoundingYearTest {
  @Test
  void fourDigitsInARowMayBeAYear() {
    Pattern four = Pattern.compile("[0-9]{4}");
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append("12a ".charAt(random.nextInt(4)));
      }
      String read = text.toString();
      assertEquals(four.matcher(read).find(), FoundingYear.mayBeIn(read), "[" + read + "]");
    }
  }
}
