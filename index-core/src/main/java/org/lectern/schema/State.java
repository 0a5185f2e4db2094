package org.lectern.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A state of the United States, the District of Columbia or a territory; the constant's name is
/// the postal code.
///
/// Source: US Postal Service, Publication 28, Appendix B; regions by the US Census Bureau.
public enum State {
  AL("Alabama", Region.SOUTH),
  AK("Alaska", Region.WEST),
  AZ("Arizona", Region.WEST),
  AR("Arkansas", Region.SOUTH),
  CA("California", Region.WEST),
  CO("Colorado", Region.WEST),
  CT("Connecticut", Region.NORTHEAST),
  DE("Delaware", Region.SOUTH),
  DC("District of Columbia", Region.SOUTH),
  FL("Florida", Region.SOUTH),
  GA("Georgia", Region.SOUTH),
  HI("Hawaii", Region.WEST),
  ID("Idaho", Region.WEST),
  IL("Illinois", Region.MIDWEST),
  IN("Indiana", Region.MIDWEST),
  IA("Iowa", Region.MIDWEST),
  KS("Kansas", Region.MIDWEST),
  KY("Kentucky", Region.SOUTH),
  LA("Louisiana", Region.SOUTH),
  ME("Maine", Region.NORTHEAST),
  MD("Maryland", Region.SOUTH),
  MA("Massachusetts", Region.NORTHEAST),
  MI("Michigan", Region.MIDWEST),
  MN("Minnesota", Region.MIDWEST),
  MS("Mississippi", Region.SOUTH),
  MO("Missouri", Region.MIDWEST),
  MT("Montana", Region.WEST),
  NE("Nebraska", Region.MIDWEST),
  NV("Nevada", Region.WEST),
  NH("New Hampshire", Region.NORTHEAST),
  NJ("New Jersey", Region.NORTHEAST),
  NM("New Mexico", Region.WEST),
  NY("New York", Region.NORTHEAST),
  NC("North Carolina", Region.SOUTH),
  ND("North Dakota", Region.MIDWEST),
  OH("Ohio", Region.MIDWEST),
  OK("Oklahoma", Region.SOUTH),
  OR("Oregon", Region.WEST),
  PA("Pennsylvania", Region.NORTHEAST),
  RI("Rhode Island", Region.NORTHEAST),
  SC("South Carolina", Region.SOUTH),
  SD("South Dakota", Region.MIDWEST),
  TN("Tennessee", Region.SOUTH),
  TX("Texas", Region.SOUTH),
  UT("Utah", Region.WEST),
  VT("Vermont", Region.NORTHEAST),
  VA("Virginia", Region.SOUTH),
  WA("Washington", Region.WEST),
  WV("West Virginia", Region.SOUTH),
  WI("Wisconsin", Region.MIDWEST),
  WY("Wyoming", Region.WEST),
  PR("Puerto Rico", Region.TERRITORIES),
  GU("Guam", Region.TERRITORIES),
  VI("US Virgin Islands", Region.TERRITORIES),
  AS("American Samoa", Region.TERRITORIES),
  MP("Northern Mariana Islands", Region.TERRITORIES);

  private static final Map<String, State> BY_CODE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(State::code, Function.identity()));

  private final String label;
  private final Region region;

  State(String label, Region region) {
    this.label = label;
    this.region = region;
  }

  /// `NC`.
  public String code() {
    return name();
  }

  /// `North Carolina`.
  public String label() {
    return label;
  }

  public Region region() {
    return region;
  }

  /// The state with this postal code, compared without case.
  public static Optional<State> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code.toUpperCase(Locale.ROOT)));
  }

  /// The state with this name, compared without case.
  public static Optional<State> ofLabel(String label) {
    return Optional.ofNullable(Labels.ALL.get(label.toLowerCase(Locale.ROOT)));
  }

  /// By label in lower case.
  private static final class Labels {
    static final Map<String, State> ALL =
        Arrays.stream(values())
            .collect(
                Collectors.toUnmodifiableMap(
                    state -> state.label.toLowerCase(Locale.ROOT), Function.identity()));
  }
}
