package org.lectern.ingest.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Place;

/// What the front matter of an entry in a directory of organizations states: one whose type or
/// layout says that it describes one.
///
/// @param values by their keys in lower case
record FrontMatterOrganization(Map<String, HtmlStated> values, HtmlStatements statements) {
  private static final List<String> SORTS = List.of("type", "layout", "kind", "entity_type");
  private static final Pattern SORT =
      Pattern.compile(
          "(?i)(?:.* )?(?:organi[sz]ations?|orgs?|non-?profits?|ngos?|charit(?:y|ies)|foundation|think[- ]tank|advocacy[- ]group|labor[- ]union)");

  /// States what it can; nothing where the page is no such entry.
  void state() {
    Optional<HtmlStated> sort =
        values(SORTS).filter(value -> SORT.matcher(value.value().strip()).matches()).findFirst();
    Optional<HtmlStated> name = first(List.of("name", "title"));
    if (sort.isEmpty()) {
      return;
    }
    statements.add(new OfKind(Kind.PROFILE), sort.get());
    name.ifPresent(value -> statements.text(FactField.ORGANIZATION, value));
    values(List.of("acronym", "abbreviation", "short_name", "aka"))
        .forEach(value -> statements.text(FactField.ALIAS, value));
    first(List.of("website", "website_url", "homepage")).ifPresent(statements::website);
    first(List.of("founded", "established", "formed", "year_founded", "founded_year"))
        .ifPresent(statements::founded);
    first(List.of("ein", "tax_id")).ifPresent(statements::taxId);
    first(List.of("location", "headquarters", "hq", "address")).ifPresent(statements::place);
    if (!statements.has(FactField.PLACE)) {
      cityAndState();
    }
  }

  private Stream<HtmlStated> values(List<String> keys) {
    return keys.stream().map(values::get).filter(value -> value != null);
  }

  private Optional<HtmlStated> first(List<String> keys) {
    return values(keys).findFirst();
  }

  private void cityAndState() {
    HtmlStated city = values.get("city");
    HtmlStated region = values.get("state");
    if (region != null && Set.of("us", "usa", "").contains(country())) {
      HtmlStatements.state(region.value().strip())
          .ifPresent(state ->
              statements.add(
                  new OfPlace(city == null ? Place.of(state) : Place.of(state, city.value())),
                  city == null
                      ? region
                      : new HtmlStated(
                          "",
                          "front matter city and state",
                          HtmlStatements.around(city.span(), region.span()))));
    }
  }

  private String country() {
    HtmlStated country = values.get("country");
    return country == null ? "" : country.value().toLowerCase(Locale.ROOT);
  }
}
