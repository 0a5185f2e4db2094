package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodyFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "About the Elm Fund | Elm Fund",
        "© 2019–2024 Elm Fund. All rights reserved. | Elm Fund",
        "Copyright © 2024 by the Elm Fund, Inc. | Elm Fund",
        "Elm Fund Logo | Elm Fund",
        "History of Elm for All | Elm for All",
        "Elm Riders Board of Directors | Elm Riders",
      })
  void aLineIsCutToTheName(String line, String name) {
    assertEquals(name, BodyForm.ofLine(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Director of the Elm Fund | Elm Fund",
        "ELMF Executive Director Ida Marsh | ELMF",
        "At Elm Action | Elm Action",
        "Ida Marsh of the Elm Fund | Elm Fund",
        "ELM CITY, Ohio—The Elm Fund | Elm Fund",
        "Elm Action's | Elm Action",
        "Bakers Union Local 12 | Bakers Union Local 12",
        "Workers of the Elm | Workers of the Elm",
      })
  void aRunOfCapitalsIsCutToTheName(String run, String name) {
    assertEquals(name, BodyForm.ofRun(run));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elm for All | true",
        "350 Elm | true",
        "Elm & Oak Co-op | true",
        "Elm wins again | false",
        "of the Elm | false",
        "Elm Fund: what now | false",
        "El | false",
      })
  void aNameHasCapitalsInAllWordsButThoseThatJoin(String text, boolean name) {
    assertEquals(name, BodyForm.isName(text));
  }
}
