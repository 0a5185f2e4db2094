package org.lectern.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Region;
import org.lectern.schema.Slug;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

/// The closed lists of values: for each field, what a filter takes by the key of every way in which
/// people write it.
final class KnownValues {
  private static final Map<String, String> OTHER_COUNTRY_NAMES =
      Map.of(
          "usa", "US",
          "unitedstatesofamerica", "US",
          "uk", "GB",
          "greatbritain", "GB",
          "turkey", "TR",
          "burma", "MM",
          "czechrepublic", "CZ",
          "ivorycoast", "CI");

  private static final Map<QueryField, NavigableMap<String, String>> VALUES = values();

  private KnownValues() {}

  /// Values by key; empty where the field has no closed list.
  static NavigableMap<String, String> of(QueryField field) {
    return VALUES.getOrDefault(field, Collections.emptyNavigableMap());
  }

  /// Whether some spelling of a value begins with this key.
  static boolean begins(QueryField field, String key) {
    String next = of(field).ceilingKey(key);
    return next != null && next.startsWith(key);
  }

  /// Every value of the closed list.
  static List<String> slugs(QueryField field) {
    return of(field).values().stream().distinct().toList();
  }

  /// What all spellings of a label have in common: the slugs of its levels without their hyphens,
  /// so `501(c)(3)` is `501c3`, and `Non-profit / Other` is `nonprofit/other`.
  static String key(String text) {
    return String.join("/", levels(text)).replace("-", "");
  }

  /// The slugs of the levels of a label or path: `south`, `nc`, `chapel-hill`.
  static List<String> levels(String text) {
    List<String> levels = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "/›>".indexOf(text.charAt(i)) >= 0) {
        levels.add(Slug.of(text.substring(start, i)));
        start = i + 1;
      }
    }
    return levels;
  }

  private static Map<QueryField, NavigableMap<String, String>> values() {
    Map<QueryField, NavigableMap<String, String>> values = new EnumMap<>(QueryField.class);
    values.put(QueryField.TYPE, types());
    NavigableMap<String, String> regions = new TreeMap<>();
    for (Region region : Region.values()) {
      put(regions, region.label(), region.label());
    }
    values.put(QueryField.REGION, regions);
    values.put(QueryField.STATE, states());
    values.put(QueryField.COUNTRY, countries());
    NavigableMap<String, String> topics = new TreeMap<>();
    for (PolicyArea area : PolicyArea.values()) {
      put(topics, area.slug(), area.slug(), area.label());
    }
    values.put(QueryField.TOPIC, topics);
    NavigableMap<String, String> kinds = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      put(kinds, kind.slug(), kind.slug(), kind.label());
    }
    values.put(QueryField.KIND, kinds);
    NavigableMap<String, String> voices = new TreeMap<>();
    for (Voice voice : Voice.values()) {
      put(voices, voice.slug(), voice.slug(), voice.label());
    }
    values.put(QueryField.VOICE, voices);
    return Collections.unmodifiableMap(values);
  }

  /// The label of the lower level alone is enough where only one type has it.
  private static NavigableMap<String, String> types() {
    Map<String, Long> shared =
        Arrays.stream(OrganizationType.values())
            .collect(Collectors.groupingBy(OrganizationType::shortLabel, Collectors.counting()));
    NavigableMap<String, String> types = new TreeMap<>();
    for (OrganizationType type : OrganizationType.values()) {
      put(types, type.slug(), type.slug(), type.label());
      if (shared.getOrDefault(type.shortLabel(), 0L) == 1) {
        put(types, type.slug(), type.shortLabel());
      }
    }
    return types;
  }

  private static NavigableMap<String, String> states() {
    NavigableMap<String, String> states = new TreeMap<>();
    for (State state : State.values()) {
      put(states, state.code(), state.code(), state.label());
    }
    put(states, State.DC.code(), "Washington, DC");
    put(states, State.VI.code(), "Virgin Islands");
    return states;
  }

  private static NavigableMap<String, String> countries() {
    NavigableMap<String, String> countries = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      put(countries, code, code, Place.countryLabel(code));
    }
    OTHER_COUNTRY_NAMES.forEach((name, code) -> put(countries, code, name));
    return countries;
  }

  private static void put(Map<String, String> values, String value, String... spellings) {
    for (String spelling : spellings) {
      values.putIfAbsent(key(spelling), value);
    }
  }
}
