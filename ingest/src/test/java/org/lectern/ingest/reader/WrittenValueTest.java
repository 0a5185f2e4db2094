package org.lectern.ingest.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.schema.FactField;

final class WrittenValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TAX_ID | 52-1234567 | 521234567",
        "TAX_ID | 521234567 | 521234567",
        "TAX_ID | 5-21234567 | ''",
        "TAX_ID | 52-123456 | ''",
        "TAX_ID | EIN 52-1234567 | ''",
        "PUBLISHED | 2019-05-04 | 2019-05-04",
        "EXEMPT_SINCE | 2019-05 | 2019-05",
        "UPDATED | May 2019 | ''",
        "KIND | profile | profile",
        "KIND | leaflet | ''",
        "VOICE | press | press",
        "URL | https://harbor.example/a | https://harbor.example/a",
        "URL | harbor | ''",
        "PERSON | Ida Marsh, chair | Ida Marsh, chair",
        "ORGANIZATION | Harbor Institute | Harbor Institute",
        "PLACE | Ohio | ''",
      })
  void wordsMeanAValueOfTheirFieldOrNone(FactField field, String words, String value) {
    assertEquals(
        value, WrittenValue.of(field, words).map(FactValue::value).orElse(""), field + " " + words);
  }
}
