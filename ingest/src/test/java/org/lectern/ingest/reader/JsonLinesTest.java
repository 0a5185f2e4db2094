package org.lectern.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.Kind;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

final class JsonLinesTest {
  private static final String BILL =
      """
      {"id": "hr1-1", "type": "hr", "introduced": "2007-01-04", "title": "A \\"clean\\" river bill", \
      "policy_area": "Water resources development", "summary": "Cleans\\nrivers.", \
      "sponsor": "Doe, Jane", "sponsor_state": "MN", "url": "http://example.gov/bills?n=1"}
      """;

  private static List<Extraction> read(String lines) {
    return Documents.extractions(lines.getBytes(UTF_8));
  }

  private static PolicyDocument only(String line) {
    return Documents.facts(assertInstanceOf(ExtractedDocument.class, read(line).getFirst()));
  }

  private static String reason(String lines) {
    return assertInstanceOf(UnreadableDocument.class, read(lines).getFirst()).reason();
  }

  @Test
  void billStatesTopicDateAndPlace() {
    PolicyDocument bill = only(BILL);
    assertEquals("A \"clean\" river bill", bill.summary().title());
    assertEquals(List.of(PolicyArea.WATER_RESOURCES_DEVELOPMENT), bill.summary().topics());
    assertEquals(List.of(Place.of(State.MN)), bill.summary().places());
    assertEquals("2007-01-04", String.valueOf(bill.summary().published()));
    assertEquals(Kind.RECORD, bill.summary().kind());
    assertEquals(Voice.OFFICIAL, bill.summary().voice());
    assertEquals("Cleans\nrivers.", bill.sections().getFirst().text());
    assertEquals("http://example.gov/bills?n=1", bill.source().uri());
    assertTrue(bill.people().isEmpty());
  }

  @Test
  void commemorationsAreNoTopic() {
    PolicyDocument bill = only(BILL.replace("Water resources development", "Commemorations"));
    assertEquals(List.of(), bill.summary().topics());
  }

  @Test
  void quoteOfStatedTextKeepsItsEscapes() {
    var title =
        only(BILL).facts().stream().filter(fact -> fact.value().startsWith("A \"")).findFirst();
    assertEquals("A \\\"clean\\\" river bill", title.orElseThrow().evidence().quote());
  }

  @Test
  void wordsAfterEscapesAreFoundInTheLine() {
    String line = "{\"_id\": \"1\", \"text\": \"caf\\u00e9\\n\\nschool teacher, classroom\"}\n";
    var quotes = only(line).facts().stream().map(fact -> fact.evidence().quote()).toList();
    assertTrue(quotes.containsAll(List.of("teacher", "classroom")), quotes.toString());
  }

  @Test
  void beirLineIsOtherAndUnknown() {
    PolicyDocument line =
        only("{\"_id\": \"d7\", \"title\": \"\", \"text\": \"A claim.\", \"x\": 1}");
    assertEquals(Kind.OTHER, line.summary().kind());
    assertEquals(Voice.UNKNOWN, line.summary().voice());
    assertEquals("the-file#d7", line.source().uri());
    assertEquals(List.of(), line.facts());
  }

  @Test
  void truncatedLineFailsAloneAndNamesItsPlace() {
    List<Extraction> all =
        read(
            "{\"_id\": \"1\", \"text\": \"a\"}\n{\"_id\": \"2\n\n{\"_id\": \"3\", \"text\": \"c\"}");
    assertEquals(3, all.size());
    UnreadableDocument second = assertInstanceOf(UnreadableDocument.class, all.get(1));
    assertEquals(2, second.line());
    assertTrue(second.reason().startsWith("not valid JSON at column 11"), second.reason());
    assertInstanceOf(ExtractedDocument.class, all.get(2));
  }

  @Test
  void unknownShapeFailsOnceAndListsTheKnownOnes() {
    List<Extraction> all = read("{\"foo\": 1}\n{\"foo\": 2}\n");
    assertEquals(1, all.size());
    assertTrue(reason("{\"foo\": 1}").contains("a BEIR corpus (_id, title, text)"));
  }

  @Test
  void unknownKeyOfTheApisDocumentIsNamed() {
    assertTrue(reason("{\"title\": \"x\", \"knd\": \"news\"}").startsWith("unknown keys: knd;"));
    assertTrue(reason("{\"title\": \"x\", \"kind\": \"nws\"}").startsWith("kind must be one of"));
    assertTrue(
        reason("{\"title\": \"x\", \"sections\": [{\"txt\": \"a\"}]}")
            .contains("sections[0]: txt"));
  }

  @Test
  void sameKeyTwiceIsAnError() {
    assertTrue(reason("{\"title\": \"x\", \"title\": \"y\"}").contains("uplicate"));
  }

  @Test
  void statedValueSwitchesTheRulesOfItsFieldOff() {
    PolicyDocument document =
        only(
            """
            {"id": "own-id", "title": "Elm Street Council", "kind": "profile", "founded": 1990, \
            "organization": {"id": "x", "name": "Elm Street Council"}, "mentions": [], \
            "sections": [{"text": "Elm Street Council was founded in 1985 by Ada Moss."}]}
            """);
    assertEquals("own-id", document.id());
    assertEquals(1990, document.summary().founded());
    assertEquals("elm-street-council", Documents.organization(document).id());
    assertEquals("Ada Moss", document.people().getFirst().name());
  }

  @Test
  void linesWithWindowsEndsAndAByteOrderMarkAreTheSame() {
    List<Extraction> all =
        read("\ufeff{\"_id\": \"1\", \"text\": \"a\"}\r\n{\"_id\": \"2\", \"text\": \"b\"}\r\n");
    assertEquals(2, all.size());
    assertEquals(
        "{\"_id\": \"2\", \"text\": \"b\"}",
        assertInstanceOf(ExtractedDocument.class, all.get(1)).source());
  }
}
