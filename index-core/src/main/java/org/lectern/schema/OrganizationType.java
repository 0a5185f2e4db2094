package org.lectern.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What sort of body an organization is: a closed list of two levels.
///
/// The source's own words ("For-profit DEI Consultancy") stay beside it as the type text.
public enum OrganizationType {
  NONPROFIT("Nonprofit", null),
  NONPROFIT_501C3("501(c)(3)", NONPROFIT),
  NONPROFIT_501C4("501(c)(4)", NONPROFIT),
  NONPROFIT_501C5("501(c)(5)", NONPROFIT),
  NONPROFIT_501C6("501(c)(6)", NONPROFIT),
  NONPROFIT_OTHER("other", NONPROFIT),
  FOR_PROFIT("For-profit", null),
  FOR_PROFIT_CONSULTANCY("Consultancy", FOR_PROFIT),
  FOR_PROFIT_MEDIA("Media", FOR_PROFIT),
  FOR_PROFIT_LAW_OR_LOBBYING("Law or lobbying firm", FOR_PROFIT),
  FOR_PROFIT_OTHER("other", FOR_PROFIT),
  LABOR_UNION("Labor union", null),
  POLITICAL_COMMITTEE("Political committee", null),
  POLITICAL_COMMITTEE_527("527", POLITICAL_COMMITTEE),
  POLITICAL_COMMITTEE_PAC("PAC", POLITICAL_COMMITTEE),
  POLITICAL_COMMITTEE_PARTY("party", POLITICAL_COMMITTEE),
  GOVERNMENT_AGENCY("Government agency", null),
  EDUCATIONAL_INSTITUTION("Educational institution", null),
  MOVEMENT_OR_COALITION("Movement or coalition", null);

  private static final Map<String, OrganizationType> BY_SLUG =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(OrganizationType::slug, Function.identity()));

  private final String name;
  private final Optional<OrganizationType> parent;
  private final String slug;

  OrganizationType(String name, @Nullable OrganizationType parent) {
    this.name = name;
    this.parent = Optional.ofNullable(parent);
    this.slug = parent == null ? Slug.of(name) : parent.slug + "/" + Slug.of(name);
  }

  /// `nonprofit/501c3`.
  public String slug() {
    return slug;
  }

  /// The label of this level alone: `501(c)(3)`.
  public String shortLabel() {
    return name;
  }

  /// The label with its parent's: `Nonprofit › 501(c)(3)`.
  public String label() {
    return parent.map(above -> above.name + " › " + name).orElse(name);
  }

  public Optional<OrganizationType> parent() {
    return parent;
  }

  /// The types one level below, in the list's order.
  public List<OrganizationType> children() {
    return Arrays.stream(values()).filter(type -> type.parent.equals(Optional.of(this))).toList();
  }

  /// The type with this slug, compared without case.
  public static Optional<OrganizationType> of(String slug) {
    return Optional.ofNullable(BY_SLUG.get(slug.toLowerCase(Locale.ROOT)));
  }
}
