package org.lectern.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What may stand before the colon in `field:value`.
public enum QueryField {
  TITLE(Holds.TEXT),
  ORGANIZATION(Holds.TEXT),
  HEADING(Holds.TEXT),
  TEXT(Holds.TEXT),
  PERSON(Holds.TEXT),
  PUBLISHER(Holds.TEXT),
  BYLINE(Holds.TEXT),
  TYPE(Holds.VALUES),
  PLACE(Holds.VALUES),
  REGION(Holds.VALUES),
  STATE(Holds.VALUES),
  CITY(Holds.VALUES),
  COUNTRY(Holds.VALUES),
  TOPIC(Holds.VALUES),
  KIND(Holds.VALUES),
  VOICE(Holds.VALUES),
  HOST(Holds.VALUES),
  FOUNDED(Holds.YEARS),
  PUBLISHED(Holds.DATES);

  /// What a field holds.
  public enum Holds {
    TEXT,
    VALUES,
    YEARS,
    DATES
  }

  private final Holds holds;

  QueryField(Holds holds) {
    this.holds = holds;
  }

  public Holds holds() {
    return holds;
  }

  /// The name as typed: `organization`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The field with this name, compared without case.
  public static Optional<QueryField> of(String slug) {
    return Arrays.stream(values()).filter(field -> field.slug().equalsIgnoreCase(slug)).findFirst();
  }
}
