package org.lectern.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReferenceTest {
  private static Reference to(int number, String url) {
    return new Reference(number, "text", url, null, null, null, null);
  }

  @Test
  void onePageIsOneSource() {
    var references =
        List.of(
            to(1, "https://otter.example"),
            to(2, "http://OTTER.example/#team"),
            to(3, "https://otter.example/about"),
            to(4, "none"),
            to(5, "none"),
            to(6, "https://otter.example/about#x"));
    assertEquals(Map.of(1, 1, 2, 1, 3, 3, 4, 4, 5, 5, 6, 3), Reference.sources(references));
  }
}
