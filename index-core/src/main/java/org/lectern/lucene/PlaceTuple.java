package org.lectern.lucene;

import org.jspecify.annotations.Nullable;
import org.lectern.schema.Place;
import org.lectern.schema.Slug;
import org.lectern.search.FilterField;

/// A place as one term of the index, so that several conditions can hold of one and the same place.
///
/// The term is `country|region|state|path|city`, empty where nothing is stated; region, city and
/// path in lower case. The path is the narrowest value of the `place` facet.
record PlaceTuple(String country, String region, String state, String path, String city) {
  private static final char SEPARATOR = '\u001F';

  static PlaceTuple of(Place place) {
    return new PlaceTuple(
        orEmpty(place.country()),
        place.region() == null ? "" : place.region().label(),
        place.state() == null ? "" : place.state().code(),
        place.path().getLast(),
        fold(orEmpty(place.city())));
  }

  static PlaceTuple ofTerm(String term) {
    String[] parts = term.split(String.valueOf(SEPARATOR), -1);
    return new PlaceTuple(parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  String term() {
    return String.join(String.valueOf(SEPARATOR), country, region, state, path, city);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /// Cities are compared by their words, without case and accents.
  static String fold(String city) {
    String slug = Slug.of(city);
    return slug.isEmpty() ? city.strip().replace(SEPARATOR, ' ') : slug;
  }

  /// Whether the place states anything in a field.
  boolean states(FilterField field) {
    return !value(field).isEmpty();
  }

  /// Whether the place has this value in a field; a place lies in every wider one.
  boolean has(FilterField field, String value) {
    return switch (field) {
      case PLACE -> path.equals(value) || path.startsWith(value + "/");
      case CITY -> city.equals(fold(value));
      case REGION, STATE, COUNTRY -> value(field).equals(value);
      case TYPE, TOPIC, KIND, VOICE, PUBLISHER, HOST, ORGANIZATION, FOUNDED ->
          throw new IllegalArgumentException(field + " is no condition on a place");
    };
  }

  private String value(FilterField field) {
    return switch (field) {
      case PLACE -> path;
      case CITY -> city;
      case REGION -> region;
      case STATE -> state;
      case COUNTRY -> country;
      case TYPE, TOPIC, KIND, VOICE, PUBLISHER, HOST, ORGANIZATION, FOUNDED ->
          throw new IllegalArgumentException(field + " is no condition on a place");
    };
  }
}
