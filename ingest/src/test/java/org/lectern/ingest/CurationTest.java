package org.lectern.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ingest.metadata.Corrections;
import org.lectern.ingest.metadata.HandValue;
import org.lectern.ingest.reader.FactValue;
import org.lectern.schema.Correction;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.State;

final class CurationTest {
  private static final String UNION =
      """
      Labor Union

      Tidewater Ropewalk Union

      Website: ropewalk.example
      Headquarters: Baltimore, Maryland
      Founded: 1934
      President: Teresa Vann

      Tidewater Ropewalk Union is a labor union of ropemakers.
      """;

  private final Library library = new Library();
  private final Curation curation = new Curation(library.index(), library.ledger());

  @TempDir Path folder;

  @BeforeEach
  void read() throws IOException {
    write(UNION);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("union.txt"), text);
    library.run(folder);
  }

  private PolicyDocument document() {
    return library.index().documents().values().iterator().next();
  }

  private Correction said(FactField field, String typed, boolean holds) {
    FactValue value = HandValue.of(field, typed);
    return new Correction(
        document().id(),
        field,
        value.value(),
        value.label(),
        holds,
        "Charter of 1931",
        Instant.parse("2026-01-01T00:00:00Z"));
  }

  private List<Fact> facts(FactField field) {
    return document().facts().stream().filter(fact -> fact.field() == field).toList();
  }

  @Test
  void valueSetByHandWinsAndTheReadOneStaysAmongTheFacts() {
    curation.correct(said(FactField.FOUNDED, "1931", true));
    assertEquals(1931, document().summary().founded());
    assertEquals(
        List.of("1931 set by hand Charter of 1931", "1934 infobox label Founded Founded: 1934"),
        facts(FactField.FOUNDED).stream()
            .map(fact -> fact.value() + " " + fact.rule() + " " + fact.evidence().quote())
            .toList());
    assertTrue(facts(FactField.FOUNDED).getFirst().evidence().noted());
  }

  @Test
  void correctionSurvivesThatTheDocumentIsReadAgain() throws IOException {
    curation.correct(said(FactField.FOUNDED, "1931", true));
    curation.correct(said(FactField.PLACE, "Baltimore, MD", false));
    write(UNION.replace("ropemakers", "ropemakers and sailmakers"));
    assertTrue(document().sections().getFirst().text().contains("sailmakers"));
    assertEquals(1931, document().summary().founded());
    assertEquals(List.of(), document().summary().places());
    assertEquals("Charter of 1931", facts(FactField.PLACE).getFirst().withdrawn());
  }

  @Test
  void setPlaceStandsBesideTheReadOneUntilThatIsTakenBack() {
    Place baltimore = Place.of(State.MD, "Baltimore");
    Place norfolk = Place.of(State.VA, "Norfolk");
    curation.correct(said(FactField.PLACE, "Norfolk, VA", true));
    assertEquals(List.of(norfolk, baltimore), document().summary().places());
    curation.correct(said(FactField.PLACE, "Baltimore, MD", false));
    assertEquals(List.of(norfolk), document().summary().places());
  }

  @Test
  void withoutItsCorrectionsADocumentIsWhatTheRulesRead() {
    PolicyDocument before = document();
    for (String typed :
        List.of(
            "founded=1931",
            "place=Norfolk, VA",
            "person=Ida Moss, founder",
            "title=The Ropewalk",
            "type=nonprofit/501c5",
            "topic=labor-and-employment",
            "organization=Ropewalk Guild",
            "kind=about",
            "voice=self",
            "published=2020-05")) {
      String[] parts = typed.split("=", 2);
      curation.correct(said(FactField.of(parts[0]).orElseThrow(), parts[1], true));
    }
    assertEquals("The Ropewalk", document().summary().title());
    assertEquals("ropewalk-guild", facts(FactField.ORGANIZATION).getFirst().value());
    assertEquals("Ida Moss", document().people().getFirst().name());
    curation.forget(before.id(), library.ledger().corrections());
    assertEquals(before, document());
  }

  @Test
  void whatTheRulesLeftOutStaysOutBesideACorrection() throws IOException {
    write(
        UNION.replace(
                "Founded: 1934", "Type: Labor Union\nTax-Exempt Status: 501(c)(5)\nFounded: 1934")
            + "The union is based in Maryland.\n");
    PolicyDocument before = document();
    Place baltimore = Place.of(State.MD, "Baltimore");
    assertEquals(List.of(baltimore), before.summary().places());
    assertEquals(2, facts(FactField.PLACE).stream().map(Fact::value).distinct().count());
    curation.correct(said(FactField.PLACE, "Norfolk, VA", true));
    assertEquals(List.of(Place.of(State.VA, "Norfolk"), baltimore), document().summary().places());
    curation.forget(before.id(), library.ledger().corrections());
    assertEquals(before, document());
    curation.correct(said(FactField.PLACE, "Baltimore, MD", false));
    assertEquals(List.of(Place.of(State.MD)), document().summary().places());
  }

  @Test
  void whatACrashLeftOutOfTheIndexTheNextRunPutsIn() {
    library.ledger().correct(said(FactField.FOUNDED, "1931", true));
    library.ledger().commit(false);
    assertEquals(1934, document().summary().founded());
    library.run(folder);
    assertEquals(1931, document().summary().founded());
  }

  @Test
  void unknownDocumentIsNotCorrected() {
    Correction nobody =
        new Correction("nobody", FactField.FOUNDED, "1931", "1931", true, "why", Instant.EPOCH);
    assertTrue(curation.correct(nobody).isEmpty());
    assertEquals(List.of(), library.ledger().corrections());
  }

  @ParameterizedTest
  @EnumSource(FactField.class)
  void everyFieldIsReadBackAsItWasSet(FactField field) {
    String typed =
        switch (field) {
          case KIND -> "report";
          case VOICE -> "official";
          case TYPE -> "for-profit/consultancy";
          case PLACE -> "Toronto, Canada";
          case FOUNDED -> "1931";
          case TOPIC -> "Health";
          case PERSON -> "Ida Moss, founder";
          case URL -> "https://ropewalk.example/about";
          case PUBLISHED, UPDATED, EXEMPT_SINCE -> "2011-08";
          case TAX_ID -> "52-1234567";
          case LANGUAGE -> "es";
          case TITLE,
              ORGANIZATION,
              ALIAS,
              TYPE_TEXT,
              WEBSITE,
              TAX_STATUS,
              REVENUE,
              EXPENSES,
              ASSETS,
              PUBLISHER,
              BYLINE ->
              "Ropewalk Guild";
        };
    FactValue value = HandValue.of(field, typed);
    Fact fact =
        new Fact(field, value.value(), value.label(), 1, Fact.BY_HAND, Evidence.ofNote("why"));
    assertEquals(value, FactValue.of(fact));
    Correction correction = said(field, typed, true);
    PolicyDocument corrected = new Corrections(List.of(correction)).applied(document());
    assertEquals(Set.of(fact.value()), Set.of(corrected.facts().getFirst().value()));
  }

  @ParameterizedTest
  @CsvSource({
    "FOUNDED, long ago, 'a year, 1 to 9999'",
    "KIND, letter, 'profile, about, news, report, record, other'",
    "TOPIC, cheese, agriculture-and-food",
    "PLACE, nowhere at all, 'Chapel Hill, NC'",
    "TAX_ID, 12345, nine digits"
  })
  void wrongValueIsToldWhatWouldBeRight(FactField field, String typed, String allowed) {
    var wrong = assertThrows(IllegalArgumentException.class, () -> HandValue.of(field, typed));
    assertTrue(String.valueOf(wrong.getMessage()).contains(allowed), wrong.getMessage());
  }
}
