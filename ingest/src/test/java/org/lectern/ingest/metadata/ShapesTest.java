package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyDocument;

/// The pages of `shapes/pages.txt`, each with what it states.
final class ShapesTest {
  private static final String START = "=== ";

  @Test
  void everyPageStatesWhatItStates() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> pages = pages();
    for (String page : pages) {
      int line = page.indexOf('\n');
      PolicyDocument document = Documents.ofText(page.substring(line + 1));
      for (String stated : page.substring(0, line).split(" \\| ", -1)) {
        String[] pair = stated.split("=", 2);
        String found = found(pair[0], document);
        if (!found.equals(pair[1])) {
          wrong.add(stated + ", got " + found + " of: " + page.substring(line + 1).strip());
        }
      }
    }
    assertTrue(pages.size() >= 80, "pages: " + pages.size());
    assertEquals(List.of(), wrong, () -> String.join("\n\n", wrong));
  }

  private static List<String> pages() throws IOException {
    try (InputStream stream = ShapesTest.class.getResourceAsStream("/shapes/pages.txt")) {
      String all =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.split("(?m)^" + START, -1)).stream().skip(1).toList();
    }
  }

  private static String found(String field, PolicyDocument document) {
    List<String> values =
        switch (field) {
          case "place" -> document.summary().places().stream().map(ShapesTest::printed).toList();
          case "references" -> List.of(String.valueOf(document.references().size()));
          case "website" -> document.website() == null ? List.<String>of() : List.of(document.website());
          case "founded" -> of(document.summary().founded());
          case "published" -> of(document.summary().published());
          default -> facts(field, document);
        };
    return values.isEmpty() ? "-" : String.join("; ", values);
  }

  private static List<String> of(Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  private static List<String> facts(String field, PolicyDocument document) {
    FactField wanted = FactField.of(field).orElseThrow();
    return document.facts().stream()
        .filter(fact -> fact.field() == wanted)
        .map(Fact::value)
        .distinct()
        .toList();
  }

  private static String printed(Place place) {
    String wide =
        place.state() != null
            ? place.state().code()
            : place.country() == null || place.region() != null
                ? place.labels().getFirst()
                : Place.countryLabel(place.country());
    return place.city() == null ? wide : place.city() + ", " + wide;
  }
}
