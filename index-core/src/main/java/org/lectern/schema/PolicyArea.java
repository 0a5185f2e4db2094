package org.lectern.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a document is about: the closed list of policy areas.
///
/// Source: the Congressional Research Service's policy area terms, as congress.gov uses them.
public enum PolicyArea {
  AGRICULTURE_AND_FOOD("Agriculture and Food"),
  ANIMALS("Animals"),
  ARMED_FORCES_AND_NATIONAL_SECURITY("Armed Forces and National Security"),
  ARTS_CULTURE_RELIGION("Arts, Culture, Religion"),
  CIVIL_RIGHTS_AND_LIBERTIES_MINORITY_ISSUES("Civil Rights and Liberties, Minority Issues"),
  COMMERCE("Commerce"),
  CONGRESS("Congress"),
  CRIME_AND_LAW_ENFORCEMENT("Crime and Law Enforcement"),
  ECONOMICS_AND_PUBLIC_FINANCE("Economics and Public Finance"),
  EDUCATION("Education"),
  EMERGENCY_MANAGEMENT("Emergency Management"),
  ENERGY("Energy"),
  ENVIRONMENTAL_PROTECTION("Environmental Protection"),
  FAMILIES("Families"),
  FINANCE_AND_FINANCIAL_SECTOR("Finance and Financial Sector"),
  FOREIGN_TRADE_AND_INTERNATIONAL_FINANCE("Foreign Trade and International Finance"),
  GOVERNMENT_OPERATIONS_AND_POLITICS("Government Operations and Politics"),
  HEALTH("Health"),
  HOUSING_AND_COMMUNITY_DEVELOPMENT("Housing and Community Development"),
  IMMIGRATION("Immigration"),
  INTERNATIONAL_AFFAIRS("International Affairs"),
  LABOR_AND_EMPLOYMENT("Labor and Employment"),
  LAW("Law"),
  NATIVE_AMERICANS("Native Americans"),
  PRIVATE_LEGISLATION("Private Legislation"),
  PUBLIC_LANDS_AND_NATURAL_RESOURCES("Public Lands and Natural Resources"),
  SCIENCE_TECHNOLOGY_COMMUNICATIONS("Science, Technology, Communications"),
  SOCIAL_SCIENCES_AND_HISTORY("Social Sciences and History"),
  SOCIAL_WELFARE("Social Welfare"),
  SPORTS_AND_RECREATION("Sports and Recreation"),
  TAXATION("Taxation"),
  TRANSPORTATION_AND_PUBLIC_WORKS("Transportation and Public Works"),
  WATER_RESOURCES_DEVELOPMENT("Water Resources Development");

  private static final Map<String, PolicyArea> BY_NAME = new HashMap<>();

  static {
    for (PolicyArea area : values()) {
      BY_NAME.put(area.slug, area);
      BY_NAME.put(area.label.toLowerCase(Locale.ROOT), area);
    }
  }

  private final String label;
  private final String slug;

  PolicyArea(String label) {
    this.label = label;
    this.slug = Slug.of(label);
  }

  /// `civil-rights-and-liberties-minority-issues`.
  public String slug() {
    return slug;
  }

  /// `Civil Rights and Liberties, Minority Issues`.
  public String label() {
    return label;
  }

  /// The area with this slug or label, compared without case.
  public static Optional<PolicyArea> of(String slugOrLabel) {
    return Optional.ofNullable(BY_NAME.get(slugOrLabel.toLowerCase(Locale.ROOT)));
  }
}
