package org.lectern.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A value with the words it was read from. What has no evidence is no fact.
///
/// @param value what a filter takes: a slug, a code, a year, an id, else the text
/// @param label what people read
/// @param confidence how often such a reading is right, as its rule estimates it: above 0, at most
///   1 (no unit); 1 is stated by a field of the source
/// @param rule the name of the rule that read it: `infobox label Founded`
/// @param withdrawn why somebody took the value back by hand, so that nothing uses it; `null` where
///   it stands
public record Fact(
    FactField field,
    String value,
    String label,
    double confidence,
    String rule,
    Evidence evidence,
    @Nullable String withdrawn) {
  /// The rule of a value that somebody set by hand.
  public static final String BY_HAND = "set by hand";

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

  /// A value that stands.
  public Fact(
      FactField field,
      String value,
      String label,
      double confidence,
      String rule,
      Evidence evidence) {
    this(field, value, label, confidence, rule, evidence, null);
  }

  /// The same value, taken back for a reason; or standing again, with `null`.
  public Fact takenBack(@Nullable String why) {
    return new Fact(field, value, label, confidence, rule, evidence, why);
  }

  /// The same reading under another value.
  public Fact withValue(String other) {
    return new Fact(field, other, label, confidence, rule, evidence, withdrawn);
  }
}
