package org.lectern.schema;

import java.util.Arrays;
import java.util.Optional;

/// A region of the United States.
///
/// Source: US Census Bureau, Census Regions and Divisions; the territories stand beside them.
public enum Region {
  NORTHEAST("Northeast"),
  MIDWEST("Midwest"),
  SOUTH("South"),
  WEST("West"),
  TERRITORIES("Territories");

  private final String label;

  Region(String label) {
    this.label = label;
  }

  /// The name, which is also what a filter takes: `South`.
  public String label() {
    return label;
  }

  /// The region with this name, compared without case.
  public static Optional<Region> of(String label) {
    return Arrays.stream(values())
        .filter(region -> region.label.equalsIgnoreCase(label))
        .findFirst();
  }
}
