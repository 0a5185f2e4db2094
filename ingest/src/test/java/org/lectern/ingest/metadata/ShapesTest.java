package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

/// The pages of `shapes/pages.txt`, each with its organization and with what it states of it.
final class ShapesTest {
  private static final String START = "=== ";

  @Test
  void everyPageStatesWhatItStates() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> pages = pages();
    for (String page : pages) {
      int line = page.indexOf('\n');
      String text = page.substring(line + 1);
      String[] stated = page.substring(0, line).split(" \\| ", -1);
      PolicyDocument document = read(stated[0], text);
      for (String one : List.of(stated).subList(1, stated.length)) {
        String[] pair = one.split("=", 2);
        String found = found(pair[0], document);
        if (!found.equals(pair[1])) {
          wrong.add(one + ", got " + found + " of: " + text.strip());
        }
      }
    }
    assertTrue(pages.size() >= 115, "pages: " + pages.size());
    assertEquals(List.of(), wrong, () -> String.join("\n\n", wrong));
  }

  private static List<String> pages() throws IOException {
    try (InputStream stream = ShapesTest.class.getResourceAsStream("/shapes/pages.txt")) {
      String all =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("(?m)^" + START, -1)).skip(1).toList();
    }
  }

  /// The document of a page whose organization is known.
  private static PolicyDocument read(String organization, String text) {
    ExtractedDocument page = assertInstanceOf(ExtractedDocument.class, Documents.extracted(text));
    Findings findings = new Findings();
    if (!organization.equals("-")) {
      Evidence words = new Evidence(text.substring(0, 1), 0, 1, null);
      OfOrganization named = new OfOrganization(OrganizationNames.named(organization));
      findings.state(new Finding(named, 1, "told by the test", words));
    }
    Layout layout = Layout.of(page);
    Rules.apply(new Reading(page, layout), findings);
    return new Assembly(page.origin(), layout, findings, Documents.NOON).document();
  }

  private static String found(String field, PolicyDocument document) {
    List<String> values =
        switch (field) {
          case "place" -> document.summary().places().stream().map(PageValues::place).toList();
          case "references" -> List.of(Integer.toString(document.references().size()));
          case "website" -> of(document.website());
          case "founded" -> of(document.summary().founded());
          case "published" -> of(document.summary().published());
          default -> PageValues.distinct(document, FactField.of(field).orElseThrow());
        };
    return values.isEmpty() ? "-" : String.join("; ", values);
  }

  private static List<String> of(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }
}
