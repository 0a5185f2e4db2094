package org.lectern.ingest.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.ingest.reader.FactValue.OfType;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.ingest.reader.HtmlSource.Span;
import org.lectern.ingest.reader.LinkedData.Thing;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// What JSON-LD states of the organization that a page is about.
///
/// @param site what the site calls itself
record LinkedOrganization(Thing thing, Optional<HtmlStated> site, HtmlStatements statements) {
  static final Set<String> TYPES =
      Set.of(
          "Organization",
          "NGO",
          "EducationalOrganization",
          "CollegeOrUniversity",
          "School",
          "GovernmentOrganization",
          "PoliticalParty",
          "NewsMediaOrganization",
          "Corporation",
          "LocalBusiness",
          "ProfessionalService",
          "LegalService",
          "Attorney",
          "Library",
          "Museum",
          "Church",
          "MedicalOrganization",
          "SportsOrganization",
          "GovernmentOffice",
          "WorkersUnion",
          "ResearchOrganization",
          "Consortium",
          "Project");
  private static final Map<String, OrganizationType> MEANINGS =
      Map.of(
          "NGO", OrganizationType.NONPROFIT,
          "EducationalOrganization", OrganizationType.EDUCATIONAL_INSTITUTION,
          "CollegeOrUniversity", OrganizationType.EDUCATIONAL_INSTITUTION,
          "School", OrganizationType.EDUCATIONAL_INSTITUTION,
          "GovernmentOrganization", OrganizationType.GOVERNMENT_AGENCY,
          "PoliticalParty", OrganizationType.POLITICAL_COMMITTEE_PARTY,
          "WorkersUnion", OrganizationType.LABOR_UNION);
  private static final Map<String, OrganizationType> STATUSES =
      Map.of(
          "Nonprofit501c3", OrganizationType.NONPROFIT_501C3,
          "Nonprofit501c4", OrganizationType.NONPROFIT_501C4,
          "Nonprofit501c5", OrganizationType.NONPROFIT_501C5,
          "Nonprofit501c6", OrganizationType.NONPROFIT_501C6);

  private static final Pattern PARAGRAPH = Pattern.compile("Nonprofit501([a-z])(\\d{1,2})");

  void state() {
    name();
    type();
    for (String key : new String[] {"alternateName", "acronym"}) {
      thing.texts(key).forEach(name -> statements.text(FactField.ALIAS, name));
    }
    thing.text("taxID").ifPresent(statements::taxId);
    thing.text("ein").ifPresent(statements::taxId);
    thing.text("foundingDate").ifPresent(statements::founded);
    for (HtmlStated founder : thing.names("founder")) {
      statements.add(new OfPerson(new Person(founder.value(), "founder")), founder);
    }
    thing.text("url").ifPresent(statements::website);
    Optional<Thing> address = thing.things("address").stream().findFirst();
    address.ifPresent(this::place);
    if (address.isEmpty()) {
      thing.text("address").ifPresent(statements::place);
    }
  }

  static boolean isNamed(Thing thing) {
    return thing.has("name") || thing.has("legalName");
  }

  /// Its name; where only the legal one is given, that by which its site shortens it.
  private void name() {
    Optional<HtmlStated> legal = thing.text("legalName");
    Optional<HtmlStated> used =
        site.filter(name -> legal.stream().anyMatch(full -> full.value().startsWith(name.value())));
    Optional<HtmlStated> name = thing.text("name").or(() -> used).or(() -> legal);
    name.ifPresent(value -> statements.text(FactField.ORGANIZATION, value));
    legal
        .filter(full -> name.filter(value -> value.value().equals(full.value())).isEmpty())
        .ifPresent(full -> statements.text(FactField.ALIAS, full));
  }

  private void type() {
    Optional<HtmlStated> status = thing.text("nonprofitStatus");
    status.ifPresent(this::status);
    OrganizationType fine =
        status.map(HtmlStated::value).map(LinkedOrganization::tail).map(STATUSES::get).orElse(null);
    if (fine != null) {
      statements.add(new OfType(fine), status.get());
      return;
    }
    thing
        .type(MEANINGS.keySet())
        .ifPresent(type ->
            Optional.ofNullable(MEANINGS.get(type.value()))
                .ifPresent(meaning -> statements.add(new OfType(meaning), type)));
  }

  /// `Nonprofit501c3` as people write it.
  private void status(HtmlStated status) {
    Matcher paragraph = PARAGRAPH.matcher(tail(status.value()));
    if (paragraph.matches()) {
      String plain = "501(" + paragraph.group(1) + ")(" + paragraph.group(2) + ")";
      statements.add(new Text(FactField.TAX_STATUS, plain), status);
    }
  }

  private static String tail(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private void place(Thing address) {
    Optional<HtmlStated> city = address.text("addressLocality");
    Optional<HtmlStated> region = address.text("addressRegion");
    Optional<HtmlStated> country = address.names("addressCountry").stream().findFirst();
    String code = country.map(LinkedOrganization::code).orElse("US");
    Optional<State> state =
        code.equals("US")
            ? region.flatMap(text -> HtmlStatements.state(text.value()))
            : Optional.empty();
    String name = city.map(HtmlStated::value).orElse(null);
    if (state.isPresent()) {
      Place place = name == null ? Place.of(state.get()) : Place.of(state.get(), name);
      state(place, List.of(region, city));
    } else if (country.isPresent() && Set.of(Locale.getISOCountries()).contains(code)) {
      state(new Place(null, null, name, code), List.of(city, country));
    }
  }

  private void state(Place place, List<Optional<HtmlStated>> parts) {
    Span span =
        parts.stream()
            .flatMap(Optional::stream)
            .map(HtmlStated::span)
            .reduce(HtmlStatements::around)
            .orElseThrow();
    statements.add(new OfPlace(place), new HtmlStated("", "JSON-LD address", span));
  }

  private static String code(HtmlStated country) {
    String name = country.value().toLowerCase(Locale.ROOT).replace(".", "");
    return Set.of("usa", "us", "united states", "united states of america").contains(name)
        ? "US"
        : country.value().toUpperCase(Locale.ROOT);
  }
}
