package org.lectern.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What hits are counted by.
public enum FacetField {
  TYPE(Shape.HIERARCHY),
  PLACE(Shape.HIERARCHY),
  STATE(Shape.FLAT),
  TOPIC(Shape.FLAT),
  KIND(Shape.FLAT),
  VOICE(Shape.FLAT),
  PUBLISHER(Shape.FLAT),
  ORGANIZATION(Shape.FLAT),
  HOST(Shape.FLAT),
  FOUNDED(Shape.YEARS),
  PUBLISHED(Shape.YEARS);

  /// How a facet's answer looks.
  public enum Shape {
    FLAT,
    HIERARCHY,
    YEARS
  }

  private final Shape shape;

  FacetField(Shape shape) {
    this.shape = shape;
  }

  public Shape shape() {
    return shape;
  }

  /// `state`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FacetField> of(String slug) {
    return Arrays.stream(values()).filter(field -> field.slug().equals(slug)).findFirst();
  }

  /// Every facet, each with this many values.
  public static Map<FacetField, Integer> all(int values) {
    Map<FacetField, Integer> all = new EnumMap<>(FacetField.class);
    for (FacetField field : values()) {
      all.put(field, values);
    }
    return all;
  }
}
