package org.lectern.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.query.Query.Missing;
import org.lectern.query.Query.Value;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Region;
import org.lectern.schema.Slug;
import org.lectern.schema.State;
import org.lectern.schema.WebAddress;

/// Reads the values of fields as people write them: labels and codes, without regard to case,
/// accents, spaces and punctuation.
final class ValueResolver {
  /// What stands for "not stated".
  static final String MISSING = "_missing";

  private static final int LONGEST_KNOWN = 100;
  private static final int LONGEST_FREE = 300;
  private static final int SHORTEST_BEGINNING = 4;

  private ValueResolver() {}

  /// The value of a closed list, or [Missing].
  static Optional<Query> known(QueryField field, String text) {
    String plain = trimmed(text);
    if (plain.equalsIgnoreCase(MISSING)) {
      return Optional.of(new Missing(field));
    }
    if (plain.length() > LONGEST_KNOWN) {
      return Optional.empty();
    }
    if (field == QueryField.PLACE) {
      return place(plain);
    }
    return Optional.ofNullable(KnownValues.of(field).get(KnownValues.key(plain)))
        .map(found -> new Value(field, found));
  }

  /// Whether further words behind the text could make it a value of a closed list.
  static boolean goesOn(QueryField field, String text) {
    if (text.length() > LONGEST_KNOWN) {
      return false;
    }
    String key = KnownValues.key(text);
    return field == QueryField.PLACE
        ? Stream.of(QueryField.REGION, QueryField.STATE, QueryField.COUNTRY)
            .anyMatch(part -> KnownValues.begins(part, key))
        : KnownValues.begins(field, key);
  }

  /// The one topic that begins with these words: `civil-rights`.
  static Optional<Query> beginning(QueryField field, String text) {
    String start = text.length() > LONGEST_KNOWN ? "" : Slug.of(text);
    if (field != QueryField.TOPIC || start.length() < SHORTEST_BEGINNING) {
      return Optional.empty();
    }
    List<String> found =
        Arrays.stream(PolicyArea.values())
            .map(PolicyArea::slug)
            .filter(slug -> slug.startsWith(start + "-"))
            .toList();
    return found.size() == 1
        ? Optional.of(new Value(QueryField.TOPIC, found.getFirst()))
        : Optional.empty();
  }

  /// The value of a field in which any name may stand; a place that is none of the known ones is a
  /// city.
  static Optional<Query> free(QueryField field, String text) {
    String plain = trimmed(text);
    return switch (field) {
      case CITY -> city(plain);
      case PLACE -> plain.contains("/") ? Optional.empty() : city(plain);
      case HOST -> host(plain).map(host -> new Value(QueryField.HOST, host));
      case TYPE, REGION, STATE, COUNTRY, TOPIC, KIND, VOICE -> Optional.empty();
      case TITLE, ORGANIZATION, HEADING, TEXT, PERSON, PUBLISHER, BYLINE -> Optional.empty();
      case FOUNDED, PUBLISHED -> Optional.empty();
    };
  }

  private static Optional<Query> city(String name) {
    boolean whole = !name.endsWith("*") && !name.endsWith("~");
    return whole && name.length() <= LONGEST_FREE && Characters.isSearchable(name)
        ? Optional.of(new Value(QueryField.CITY, name))
        : Optional.empty();
  }

  /// A host, or that of an address: `www.example.org`.
  private static Optional<String> host(String text) {
    if (text.length() > LONGEST_FREE) {
      return Optional.empty();
    }
    String address = text.contains("://") ? text : "http://" + text;
    return WebAddress.host(address).filter(ValueResolver::isHost);
  }

  private static boolean isHost(String host) {
    return Characters.isSearchable(host)
        && !host.equals(MISSING)
        && host.chars()
            .allMatch(c -> c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c));
  }

  /// A region, state or country, or a path such as `south/nc/chapel-hill`; the levels that go
  /// without saying may be left out: `nc/chapel-hill`.
  private static Optional<Query> place(String text) {
    List<String> levels = KnownValues.levels(text);
    String first = KnownValues.key(levels.getFirst());
    List<String> rest = levels.subList(1, levels.size());
    String region = KnownValues.of(QueryField.REGION).get(first);
    String state = KnownValues.of(QueryField.STATE).get(first);
    String country = KnownValues.of(QueryField.COUNTRY).get(first);
    if (region != null) {
      return path(Slug.of(region), rest);
    }
    if (state != null) {
      List<String> below = new ArrayList<>(rest);
      below.addFirst(state);
      return path(Slug.of(State.valueOf(state).region().label()), below);
    }
    if (country == null) {
      return Optional.empty();
    }
    if (rest.isEmpty()) {
      return Optional.of(new Value(QueryField.COUNTRY, country));
    }
    String root = Slug.of(Place.countryLabel(country));
    boolean ambiguous = KnownValues.of(QueryField.STATE).containsKey(KnownValues.key(root));
    return ambiguous ? Optional.empty() : path(root, rest);
  }

  private static Optional<Query> path(String root, List<String> below) {
    String path = root;
    List<String> rest = below;
    Optional<Region> region = Region.of(root);
    if (region.isPresent() && !rest.isEmpty()) {
      String state = KnownValues.of(QueryField.STATE).get(KnownValues.key(rest.getFirst()));
      if (state != null && State.valueOf(state).region() != region.get()) {
        return Optional.empty();
      }
      if (state != null) {
        path += "/" + state.toLowerCase(Locale.ROOT);
        rest = rest.subList(1, rest.size());
      }
    }
    if (rest.size() > 1 || rest.contains("")) {
      return Optional.empty();
    }
    String whole = rest.isEmpty() ? path : path + "/" + rest.getFirst();
    return whole.length() > LONGEST_KNOWN
        ? Optional.empty()
        : Optional.of(new Value(QueryField.PLACE, whole));
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && " ,;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
