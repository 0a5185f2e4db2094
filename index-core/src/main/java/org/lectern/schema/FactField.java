package org.lectern.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a [Fact] is a value of.
public enum FactField {
  TITLE,
  KIND,
  VOICE,
  ORGANIZATION,
  TYPE,
  TYPE_TEXT,
  PLACE,
  FOUNDED,
  TOPIC,
  PERSON,
  WEBSITE,
  URL,
  PUBLISHER,
  BYLINE,
  PUBLISHED,
  /// Since when a tax authority holds the organization exempt; not the year it was founded in.
  EXEMPT_SINCE,
  LANGUAGE;

  /// The name in JSON: `type_text`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The field with this name.
  public static Optional<FactField> of(String slug) {
    return Arrays.stream(values()).filter(field -> field.slug().equals(slug)).findFirst();
  }
}
