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
import org.lectern.schema.Place;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.State;

/// The lines of `places/places.tsv`, each on a page of its kind.
final class PlacesTest {
  private static final String LEAD = "The Oak Fund is a fund that lends books.";

  @Test
  void everyLineGivesItsPlaces() throws IOException {
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", 3);
        String found = printed(page(columns[0], columns[2]).summary().places());
        if (!found.equals(columns[1])) {
          wrong.add(line + " => " + found);
        }
        lines++;
      }
    }
    assertTrue(lines >= 150, "lines: " + lines);
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream = PlacesTest.class.getResourceAsStream("/places/places.tsv")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  private static PolicyDocument page(String where, String text) {
    String page =
        switch (where) {
          case "label" ->
              "Non-profit\n\nOak Fund\n\nLocation:\n\n" + text + "\n\nType:\n\nClub\n\n" + LEAD;
          case "self" -> "Who We Are\n\n" + LEAD + "\n\n" + text + "\n\nOur members read.";
          case "contact" -> "Who We Are\n\n" + LEAD + "\n\nOur members read.\n\n" + text;
          case "profile" -> "Non-profit\n\nOak Fund\n\nType:\n\nClub\n\n" + LEAD + " " + text;
          case "news" -> article("", text);
          case "release" -> article("FOR IMMEDIATE RELEASE\n\n", text);
          default -> throw new IllegalArgumentException("no such page: " + where);
        };
    return Documents.ofText(page + "\n");
  }

  private static String article(String first, String text) {
    return "Books go on tour\n\nBy: | June 3, 2019\n\n"
        + first
        + text
        + "\n\nThe Oak Fund lends books, said Ida Marsh, director of tours. The fund is small.\n\n"
        + "The fund will lend more of them. The Oak Fund has said so.";
  }

  private static String printed(List<Place> places) {
    List<String> printed = places.stream().map(PageValues::place).toList();
    return printed.isEmpty() ? "-" : String.join("; ", printed);
  }

  @Test
  void gazetteerKnowsEverySpellingOfAName() {
    Gazetteer places = Gazetteer.get();
    assertEquals("Winston-Salem", places.spelled(State.NC, "WINSTON SALEM"));
    assertEquals("McAllen", places.spelled(State.TX, "Mcallen"));
    assertEquals("Saint Paul", places.spelled(State.MN, "ST PAUL"));
    assertEquals("Mount Vernon", places.spelled(State.NY, "Mt. Vernon"));
    assertEquals("Mayagüez", places.spelled(State.PR, "MAYAGUEZ"));
    assertEquals("Obion Creek", places.spelled(State.KY, "Obion Creek"));
    assertEquals(State.GA, places.alone("Atlanta").orElseThrow().state());
    assertTrue(places.alone("Portland").isEmpty());
    assertTrue(places.named("Springfield").size() > 3);
  }

  @Test
  void profileThatLostItsLabelKeepsItsCity() {
    assertEquals(
        "Sacramento, CA",
        printed(
            Documents.ofText(
                    "Non-profit\n\nOak Fund\n\nWebsite:\n\noak.example\n\nSACRAMENTO, CA\n\nType:\n\nClub\n\n"
                        + LEAD)
                .summary()
                .places()));
    assertEquals(
        "Sacramento, CA",
        printed(
            Documents.ofText("Non-profit\n\nOak Fund\n\nSACRAMENTO, CA\n\n" + LEAD)
                .summary()
                .places()));
  }

  @Test
  void foundedAtIsNoPlaceOfTheOrganization() {
    assertEquals(
        "-",
        printed(
            Documents.ofText(
                    "Labor Union\n\nOak Fund\n\nFounded at:\n\nDenver, Colorado\n\nType:\n\nClub\n\n"
                        + LEAD)
                .summary()
                .places()));
  }

  @Test
  void sentenceIsFinerThanALabelButDoesNotContradictIt() {
    String page = "Non-profit\n\nOak Fund\n\nLocation:\n\n%s\n\nType:\n\nClub\n\n" + LEAD;
    String text = " The Oak Fund is based in Durham, North Carolina.";
    assertEquals(
        "Durham, NC",
        printed(Documents.ofText(page.replace("%s", "North Carolina") + text).summary().places()));
    PolicyDocument other = Documents.ofText(page.replace("%s", "Reno, NV") + text);
    assertEquals("Reno, NV", printed(other.summary().places()));
    assertEquals(
        2, other.facts().stream().filter(fact -> fact.field().name().equals("PLACE")).count());
  }
}
