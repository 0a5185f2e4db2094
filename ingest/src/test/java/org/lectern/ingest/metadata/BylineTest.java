package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ingest.Documents;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Voice;

final class BylineTest {
  private static Line line(String text) {
    return new Line(0, text, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "By: ¦ December 23, 2016                          | -           | 2016-12-23 | -",
        "By Nell Abernathy — December 12, 2006 4 min read | Nell Abernathy | 2006-12-12 | -",
        "JUNE 30, 2010                                    | -           | 2010-06-30 | -",
        "by ¦ Jul 24, 2023 ¦ Dark Money                   | -           | 2023-07-24 | -",
        "BY … ¦ Thursday, November 11 2010                | -           | 2010-11-11 | -",
        "BY NELL ABERNATHY ¦ Thursday, November 11 2010   | NELL ABERNATHY | 2010-11-11 | -",
        "19 Apr 2012                                      | -           | 2012-04-19 | -",
        "Feb 13, 2013, 08:11am EST                        | -           | 2013-02-13 | -",
        "Updated Aug. 29, 2017                            | -           | -          | 2017-08-29",
        "Published Aug. 1, 2017 ¦ Updated Aug. 29, 2017   | -           | 2017-08-01 | 2017-08-29",
        "By Nell Abernathy, Staff Writer ¦ Updated: Aug 29, 2017 | Nell Abernathy | - | 2017-08-29",
        "Posted on March 3, 2019 by Nell Abernathy        | Nell Abernathy | 2019-03-03 | -",
        "Nell Abernathy    Special to the Elm Leader    ¦    Nov. 9, 2019 | Nell Abernathy | 2019-11-09 | -",
        "Nell Abernathy ¦ March 3, 2019                   | Nell Abernathy | 2019-03-03 | -",
        "By Nell Abernathy of the Elm Leader and Imani Castellan of Harbor Radio | Nell Abernathy and Imani Castellan | - | -",
        "By Nell Abernathy and Imani Castellan            | Nell Abernathy and Imani Castellan | - | -",
        "Last updated: 12/23/2016                         | -           | -          | 2016-12-23",
        "By Nell Abernathy Published March 3, 2019 at 5:00 PM | Nell Abernathy | 2019-03-03 | -",
        "Written by Nell Abernathy on Sept. 5, 2019       | Nell Abernathy | 2019-09-05 | -",
        "Friday, 5 September 2019                         | -           | 2019-09-05 | -",
        "Nell Abernathy, Staff Writer                     | Nell Abernathy | - | -",
        "News Release — December 8, 2020                  | -           | 2020-12-08 | -",
        "For immediate release: November 4, 2021          | -           | 2021-11-04 | -",
        "Policy Brief No. 14 · October 2020               | -           | 2020-10    | -",
        "Published 5:02 a.m. MT March 9, 2021 ¦ Updated 11:47 a.m. MT March 10, 2021 | - | 2021-03-09 | 2021-03-10",
        "News release · Helena · April 22, 2022           | -           | 2022-04-22 | -",
      })
  void linesBelowATitleSayWhoAndWhen(String printed, String author, String date, String updated) {
    Byline byline = Byline.of(line(printed.strip().replace('¦', '|'))).orElseThrow();
    assertEquals(author, byline.author() == null ? null : byline.author().name());
    assertEquals(date, byline.date() == null ? null : byline.date().date().toString());
    assertEquals(
        updated, byline.updated() == null ? null : byline.updated().date().date().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By June 30, 2010 the bridge had fallen, and nobody in the county could say whose fault that was.",
        "The bridge fell on March 3, 2019.",
        "By the sea there was a bridge",
        "Harbor Institute | March 3, 2019 and many other days of the year in which nothing fell at all"
      })
  void sentencesAreNone(String text) {
    assertTrue(Byline.of(line(text)).isEmpty());
  }

  @Test
  void pressReleaseHasItsDateInItsDateline() {
    PolicyDocument page =
        Documents.ofText(
            "FOR IMMEDIATE RELEASE\n\nHarbor Institute reads on\n\nMOBILE, Ala. (May 4, 2019) — Harbor Institute will"
                + " read aloud all winter, its director said.\n");
    assertEquals(Kind.NEWS, page.summary().kind());
    assertEquals(Voice.SELF, page.summary().voice());
    assertEquals("2019-05-04", String.valueOf(page.summary().published()));
    assertEquals(
        Kind.REPORT,
        Documents.ofText("Annual Report 2018\n\nOur year was long. We read. Our readers read.\n")
            .summary()
            .kind());
  }

  @Test
  void namesAloneAreABylineAboveADate() {
    Line names = line("Nell Abernathy and Imani Castellan");
    assertEquals(
        Optional.of("Nell Abernathy and Imani Castellan"),
        author(names, line("Policy Brief No. 14 · October 2020")));
    assertEquals(
        Optional.of("Nell Abernathy"),
        author(line("Nell Abernathy"), line("DUBLIN — Buses will leave before dawn.")));
    assertEquals(
        Optional.of("Nell Abernathy"),
        author(line("Nell Abernathy, Public Affairs Specialist"), line("May 24, 2021")));
    assertEquals(
        Optional.of("Nell Abernathy and Imani Castellan"),
        author(
            line("Nell Abernathy of Harbor Radio and Imani Castellan of the Elm Leader"),
            line("May 24, 2021")));
    assertEquals(Optional.empty(), author(line("Santa Fe, New Mexico"), line("May 24, 2021")));
    assertEquals(Optional.empty(), author(line("Harbor Readers of America"), line("May 2021")));
    assertEquals(Optional.empty(), author(names, line("They read books to one another.")));
    assertEquals(Optional.empty(), author(line("Harbor Institute"), line("October 2020")));
  }

  private static Optional<String> author(Line names, Line next) {
    return Byline.ofNames(names, next)
        .flatMap(byline -> Optional.ofNullable(byline.author()))
        .map(Byline.Author::name);
  }

  @Test
  void changesAreDatedInLinesOfTheirOwn() {
    PolicyDocument page =
        Documents.ofText(
            "About Harbor Institute\n\nHarbor Institute is a think tank. We read.\n\nPage updated: February 3, 2021\n");
    assertTrue(
        page.facts().stream()
            .anyMatch(
                fact -> fact.field() == FactField.UPDATED && fact.value().equals("2021-02-03")));
    PolicyDocument issued =
        Documents.ofText(
            "About Harbor Institute · Updated May 2024\n\nHarbor Institute is a think tank. We read.\n\nHarbor Institute · Updated March 2024\n\nIssued July 20, 2021.\n");
    assertEquals("2021-07-20", String.valueOf(issued.summary().published()));
    assertTrue(
        issued.facts().stream()
            .anyMatch(fact -> fact.field() == FactField.UPDATED && fact.value().equals("2024-03")));
    PolicyDocument essay =
        Documents.ofText(
            "Let pilots read\n\nBy Nell Abernathy\nSpecial to the Mobile Ledger\nMay 22, 2019\n\nI learned to read on a ship, and so did the man who taught me.\n");
    assertEquals("2019-05-22", String.valueOf(essay.summary().published()));
    PolicyDocument dated =
        Documents.ofText(
            "A garden is open\n\nPUEBLO, Colo., Oct. 8, 2019 — Harbor Institute opened a garden.\n\n“Come,” said Nell Abernathy.\n");
    assertEquals("2019-10-08", String.valueOf(dated.summary().published()));
  }
}
