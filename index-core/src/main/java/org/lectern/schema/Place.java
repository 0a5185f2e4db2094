package org.lectern.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where an organization is, as far as its document states it.
///
/// A state implies its region and the country `US`; a city may stand without a state abroad.
///
/// @param region a region of the United States
/// @param state a state, the District of Columbia or a territory
/// @param city the city's name as people write it: `Chapel Hill`
/// @param country ISO 3166-1 alpha-2 code in capitals: `US`
public record Place(
    @Nullable Region region,
    @Nullable State state,
    @Nullable String city,
    @Nullable String country) {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /// @throws IllegalArgumentException if a state stands with another region, a region abroad, the
  ///   country is none, or nothing is stated at all
  public Place {
    if (state != null && region != state.region()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s lies in the region %s, got %s",
              state.label(),
              state.region().label(),
              region));
    }
    if (country != null && !COUNTRIES.contains(country)) {
      throw new IllegalArgumentException("a country is two capitals of ISO 3166-1, got " + country);
    }
    if (region != null && !"US".equals(country)) {
      throw new IllegalArgumentException("a region lies in the country US, got " + country);
    }
    if (city != null && city.isBlank()) {
      throw new IllegalArgumentException("a city has a name, got a blank one");
    }
    if (region == null && city == null && country == null) {
      throw new IllegalArgumentException("a place states a region, a state, a city or a country");
    }
  }

  /// A whole region: `South`.
  public static Place of(Region region) {
    return new Place(region, null, null, "US");
  }

  /// A whole state.
  public static Place of(State state) {
    return new Place(state.region(), state, null, "US");
  }

  /// A city in a state.
  public static Place of(State state, String city) {
    return new Place(state.region(), state, city, "US");
  }

  /// The value of the `place` facet, from the widest to the narrowest level: `south`, `south/nc`,
  /// `south/nc/chapel-hill`. Outside the regions the country's name is the widest level: `canada`,
  /// `canada/toronto`. Never empty.
  public List<String> path() {
    List<String> levels = new ArrayList<>();
    String path = Slug.of(root());
    levels.add(path);
    if (state != null) {
      path = path + "/" + state.code().toLowerCase(Locale.ROOT);
      levels.add(path);
    }
    String town = city == null ? "" : Slug.of(city);
    if (!town.isEmpty() && (region != null || country != null)) {
      levels.add(path + "/" + town);
    }
    return List.copyOf(levels);
  }

  /// Whether a text can be the [#path()] of some place. What is no region may be a country, or a
  /// city whose country is not known.
  public static boolean isPath(String text) {
    List<String> levels = List.of(text.split("/", -1));
    if (levels.size() > 3
        || levels.stream().anyMatch(level -> level.isEmpty() || !Slug.of(level).equals(level))) {
      return false;
    }
    Optional<Region> region =
        Arrays.stream(Region.values())
            .filter(one -> Slug.of(one.label()).equals(levels.getFirst()))
            .findFirst();
    if (region.isEmpty() || levels.size() == 1) {
      return levels.size() < 3;
    }
    return State.ofCode(levels.get(1).toUpperCase(Locale.ROOT))
        .map(state -> state.region() == region.get())
        .orElse(levels.size() == 2);
  }

  /// The names of the levels of [#path()], in its order: `South`, `North Carolina`, `Chapel Hill`.
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    labels.add(root());
    if (state != null) {
      labels.add(state.label());
    }
    if (city != null) {
      labels.add(city);
    }
    return labels.subList(0, path().size());
  }

  /// The place with these [#labels()].
  ///
  /// @throws IllegalArgumentException if no place has them
  public static Place ofLabels(List<String> labels) {
    String root = labels.getFirst();
    Region region =
        Arrays.stream(Region.values()).filter(r -> r.label().equals(root)).findFirst().orElse(null);
    List<String> rest = labels.subList(1, labels.size());
    State state =
        rest.isEmpty()
            ? null
            : Arrays.stream(State.values())
                .filter(s -> s.region() == region && s.label().equals(rest.getFirst()))
                .findFirst()
                .orElse(null);
    List<String> city = state == null ? rest : rest.subList(1, rest.size());
    if (city.size() > 1) {
      throw new IllegalArgumentException("no place is called " + String.join(" › ", labels));
    }
    String name = city.isEmpty() ? null : city.getFirst();
    if (region != null) {
      return new Place(region, state, name, "US");
    }
    return COUNTRIES.stream()
        .filter(code -> countryLabel(code).equals(root))
        .findFirst()
        .map(code -> new Place(null, null, name, code))
        .orElseGet(() -> new Place(null, null, root, null));
  }

  private String root() {
    if (region != null) {
      return region.label();
    }
    return country != null ? countryLabel(country) : Objects.requireNonNull(city);
  }

  /// The English name of a country: `Canada` for `CA`.
  public static String countryLabel(String country) {
    return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
  }
}
