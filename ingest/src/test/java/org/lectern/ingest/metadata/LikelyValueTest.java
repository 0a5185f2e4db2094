package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

/// Places and years that no plain sentence tells, by all their signs.
final class LikelyValueTest {
  private static final String PAGE =
      """
      ---
      title: About the Larkspur Food Bank
      ---

      # About the Larkspur Food Bank

      The Larkspur Food Bank shares groceries with families across Bozeman, Montana. We have done so on \
      every Friday since a handful of neighbors in Bozeman got it going.

      ## Our history

      %s

      Our volunteers come from all over Bozeman.
      """;

  private static PolicyDocument read(String history) {
    ExtractedDocument page =
        assertInstanceOf(ExtractedDocument.class, Documents.extracted(PAGE.replace("%s", history)));
    return new MetadataExtractor().document(page, Documents.NOON);
  }

  private static List<Fact> facts(PolicyDocument document, FactField field, String rule) {
    return document.facts().stream()
        .filter(fact -> fact.field() == field && fact.rule().equals(rule))
        .toList();
  }

  @Test
  void aPlaceThatThePageComesBackToIsItsOwn() {
    PolicyDocument document = read("We are glad.");
    List<Fact> facts = facts(document, FactField.PLACE, "signs of the place");
    assertEquals(List.of("west/mt/bozeman"), facts.stream().map(Fact::value).toList());
    assertTrue(facts.getFirst().evidence().quote().startsWith("Bozeman"));
  }

  @Test
  void aYearBesideWordsOfFoundingIsTold() {
    PolicyDocument document = read("Ruth Ames and Carl Dunn set up the food bank in 1994.");
    assertEquals("1994", String.valueOf(document.summary().founded()));
  }

  @Test
  void yearsOfProgramsAndPeopleAreNoFoundingYears() {
    for (String history :
        List.of(
            "Our tutoring program was founded in 1994.",
            "Ann Roe joined the food bank in 1994.",
            "In 1994, the food bank opened its second store.")) {
      assertNull(read(history).summary().founded(), history);
    }
  }
}
