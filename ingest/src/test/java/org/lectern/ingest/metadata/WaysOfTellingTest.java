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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.schema.Evidence;
import org.lectern.schema.PolicyDocument;

/// The lines of `shapes/ways-of-telling.txt`, each on a small page whose organization is told.
final class WaysOfTellingTest {
  private static final String ABOUT =
      "About Us\n\n%s\n\n%s\n\nWe thank our volunteers and our members. We are glad that you are here.\n";
  private static final String PROFILE = "Non-profit\n\n%s\n\nWebsite:\n\nexample.org\n\n%s\n";
  private static final String ARTICLE =
      """
      Council hears from the public on the budget

      By Lee Marsh | June 3, 2021

      Members of the council heard from the public on Thursday.

      %s
      """;

  @Test
  void everyLineTellsWhatItTells() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = lines();
    for (String line : lines) {
      String[] columns = line.split(" \\| ", 4);
      PolicyDocument document = read(page(columns), columns[1]);
      String[] stated = columns[2].split("=", 2);
      String found = stated[0].equals("place") ? place(document) : year(document);
      if (!found.equals(stated[1])) {
        wrong.add(line + " => " + found);
      }
    }
    assertTrue(lines.size() > 290, "lines: " + lines.size());
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream =
        WaysOfTellingTest.class.getResourceAsStream("/shapes/ways-of-telling.txt")) {
      String all =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static String page(String[] columns) {
    String text = columns[3].replace("\\n", "\n");
    return switch (columns[0]) {
      case "A" -> ABOUT.replaceFirst("%s", columns[1]).replace("%s", text);
      case "P" -> PROFILE.replaceFirst("%s", columns[1]).replace("%s", text);
      default -> ARTICLE.replace("%s", text);
    };
  }

  private static PolicyDocument read(String text, String organization) {
    ExtractedDocument page = assertInstanceOf(ExtractedDocument.class, Documents.extracted(text));
    Findings findings = new Findings();
    Evidence words = new Evidence(text.substring(0, 1), 0, 1, null);
    OfOrganization named = new OfOrganization(OrganizationNames.named(organization));
    findings.state(new Finding(named, 1, "told by the test", words));
    Layout layout = Layout.of(page);
    Rules.apply(new Reading(page, layout), findings);
    return new Assembly(page.origin(), layout, findings, Documents.NOON).document();
  }

  private static String place(PolicyDocument document) {
    List<String> places = document.summary().places().stream().map(PageValues::place).toList();
    return places.isEmpty() ? "-" : String.join("; ", places);
  }

  private static String year(PolicyDocument document) {
    return Optional.ofNullable(document.summary().founded()).map(Object::toString).orElse("-");
  }
}
