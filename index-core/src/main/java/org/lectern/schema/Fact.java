package org.lectern.schema;

import java.util.Locale;

/// A value with the words it was read from. What has no evidence is no fact.
///
/// @param value what a filter takes: a slug, a code, a year, an id, else the text
/// @param label what people read
/// @param confidence how often such a reading is right, as its rule estimates it: above 0, at most
///   1 (no unit); 1 is stated by a field of the source
/// @param rule the name of the rule that read it: `infobox label Founded`
public record Fact(
    FactField field,
    String value,
    String label,
    double confidence,
    String rule,
    Evidence evidence) {
  /// @throws IllegalArgumentException if the value is empty or the confidence out of range
  public Fact {
    if (value.isEmpty() || !(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a fact has a value and a confidence above 0 up to 1, got '%s', %s",
              value,
              confidence));
    }
  }
}
