package org.lectern.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

/// What people call filters.
final class FilterLabels {
  private FilterLabels() {}

  /// `State: Ohio`.
  static String of(FilterField field, String value) {
    String name = field.slug().substring(0, 1).toUpperCase(Locale.ROOT) + field.slug().substring(1);
    return name + ": " + value(field, value);
  }

  static String value(FilterField field, String value) {
    return switch (field) {
      case TYPE -> OrganizationType.of(value).map(OrganizationType::label).orElse(value);
      case STATE -> State.ofCode(value).map(State::label).orElse(value);
      case TOPIC -> PolicyArea.of(value).map(PolicyArea::label).orElse(value);
      case KIND -> Kind.of(value).map(Kind::label).orElse(value);
      case VOICE -> Voice.of(value).map(Voice::label).orElse(value);
      case COUNTRY -> Place.countryLabel(value);
      case CITY -> capitals(value.split(" "));
      case PLACE -> place(value);
      case REGION, PUBLISHER, HOST, ORGANIZATION, FOUNDED -> value;
    };
  }

  /// `Chapel Hill, North Carolina` for `south/nc/chapel-hill`.
  private static String place(String path) {
    List<String> levels = List.of(path.split("/"));
    String city = capitals(levels.getLast().split("-"));
    return levels.size() < 3
        ? city
        : city + ", " + State.ofCode(levels.get(1)).map(State::label).orElse(levels.get(1));
  }

  private static String capitals(String[] words) {
    return Arrays.stream(words)
        .flatMap(word -> word.isEmpty() ? Stream.empty() : Stream.of(word))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
