package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FurnitureTest {
  /// Every word of the pages of the gold set, and of the pattern itself, in small letters.
  private static Set<String> words() throws Exception {
    Path gold = Path.of(Objects.requireNonNull(FurnitureTest.class.getResource("/gold")).toURI());
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(gold)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        words.addAll(
            Stream.of(Files.readString(file).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .collect(Collectors.toSet()));
      }
    }
    words.addAll(List.of(Furniture.LINE.pattern().split("[^\\p{L}]+")));
    words.remove("");
    return words;
  }

  @Test
  void noLineOfASiteBeginsWithAnotherWord() throws Exception {
    int others = 0;
    for (String word : words()) {
      Matcher line = Furniture.LINE.compiled().matcher(word);
      boolean may = line.matches() || line.reset(word + " ").matches() || line.hitEnd();
      assertTrue(!may || Furniture.mayBegin(word + " us"), word);
      others += may ? 0 : 1;
    }
    assertTrue(others > 5_000, "most words begin none: " + others);
  }

  @Test
  void linesOfASiteAreNoText() {
    for (String line :
        new String[] {
          "Share this article",
          "# # #",
          "© 2024 Oak Fund",
          "You’re receiving this email because you asked",
          "For immediate release",
          "-- 30 --",
          "Log in",
          "Categories: Farms",
          "(c) Oak Fund",
          "We use cookies to count visits",
          "Spot an error? Please write to us"
        }) {
      assertTrue(Furniture.is(line), line);
    }
    assertFalse(Furniture.is("The fund was founded in 1994."));
    assertFalse(Furniture.is("Sharon Roe, director"));
  }
}
