package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.ingest.Documents;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyDocument;

/// The values of pages as tests compare them, empty where there are none.
final class PageValues {
  /// How a page begins whose organization speaks itself.
  static final String OWN =
      "Who We Are~~The Lantern Hill Trust is a land trust. We keep hills. Our hills are green.~~";

  private PageValues() {}

  /// @param expected in the order of the alphabet
  static void assertPeople(String expected, String page) {
    String people = people(page(page + "~"));
    assertEquals(
        expected,
        Stream.of(people.split("; ", -1)).sorted().collect(Collectors.joining("; ")),
        page);
  }

  /// The document of a page; a tilde is the end of a line.
  static PolicyDocument page(String lines) {
    return Documents.ofText(lines.replace('~', '\n'));
  }

  /// The name of the organization.
  static String organization(PolicyDocument page) {
    OrganizationName organization = page.summary().organization();
    return organization == null ? "" : organization.name();
  }

  /// `profile third-party`.
  static String kindAndVoice(PolicyDocument page) {
    return page.summary().kind().slug() + " " + page.summary().voice().slug();
  }

  /// `nonprofit/501c3 labor-union`.
  static String types(PolicyDocument page) {
    return page.summary().types().stream()
        .map(OrganizationType::slug)
        .collect(Collectors.joining(" "));
  }

  /// `Jane Roe: chair; John Doe: treasurer`, in the order of the page.
  static String people(PolicyDocument page) {
    return page.people().stream()
        .map(one -> one.name() + ": " + one.role())
        .collect(Collectors.joining("; "));
  }

  /// `Akron, OH`, or the widest that is known.
  static String place(Place place) {
    String wide =
        place.state() != null
            ? place.state().code()
            : place.country() == null || place.region() != null
                ? place.labels().getFirst()
                : Place.countryLabel(place.country());
    return place.city() == null ? wide : place.city() + ", " + wide;
  }

  /// The values of a field, also those that lost, one for each of its facts.
  static List<String> facts(PolicyDocument page, FactField field) {
    return page.facts().stream().filter(fact -> fact.field() == field).map(Fact::value).toList();
  }

  /// The distinct values of a field.
  static List<String> distinct(PolicyDocument page, FactField field) {
    return facts(page, field).stream().distinct().toList();
  }
}
