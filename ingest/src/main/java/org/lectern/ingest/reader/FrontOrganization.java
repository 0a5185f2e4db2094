package org.lectern.ingest.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Place;
import org.lectern.schema.State;
import org.lectern.schema.WebAddress;

/// What the front matter of an entry in a directory of organizations states: one whose type or
/// layout says that it describes one.
///
/// @param values by their keys in lower case
record FrontOrganization(Map<String, HtmlStated> values, HtmlStatements statements) {
  private static final List<String> SORTS = List.of("type", "layout", "kind", "entity_type");
  private static final Pattern SORT =
      Pattern.compile(
          "(?i)(?:.* )?(?:organi[sz]ations?|orgs?|non-?profits?|ngos?|charit(?:y|ies)|foundation|think[- ]tank|advocacy[- ]group|labor[- ]union)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:.*, )?(?<city>\\p{Lu}[\\p{L}.'’ -]{1,40}), (?<state>\\p{L}[\\p{L}. ]{1,24}?)(?:,? (?:\\d{5}(?:-\\d{4})?|USA?|U\\.S\\.A?\\.|United States))*");

  /// States what it can; nothing where the page is no such entry.
  void state() {
    Optional<HtmlStated> sort =
        values(SORTS).filter(value -> SORT.matcher(value.value().strip()).matches()).findFirst();
    Optional<HtmlStated> name = values(List.of("name", "title")).findFirst();
    if (sort.isEmpty()) {
      return;
    }
    statements.add(new OfKind(Kind.PROFILE), sort.get());
    name.ifPresent(value -> statements.text(FactField.ORGANIZATION, value));
    values(List.of("acronym", "abbreviation", "short_name", "aka"))
        .forEach(value -> statements.text(FactField.ALIAS, value));
    values(List.of("website", "website_url", "homepage"))
        .filter(value -> WebAddress.canonical(value.value()).isPresent())
        .findFirst()
        .ifPresent(value -> statements.text(FactField.WEBSITE, value));
    values(List.of("founded", "established", "formed", "year_founded", "founded_year"))
        .flatMap(value -> HtmlStatements.day(value).stream())
        .findFirst()
        .map(day -> day.start(4))
        .ifPresent(year -> statements.add(new OfFounding(Integer.parseInt(year.value())), year));
    values(List.of("ein", "tax_id"))
        .filter(value -> value.value().matches("\\d{2}-?\\d{7}"))
        .findFirst()
        .ifPresent(
            id -> statements.add(new Text(FactField.TAX_ID, id.value().replace("-", "")), id));
    values(List.of("location", "headquarters", "hq", "address")).forEach(this::place);
    if (!statements.has(FactField.PLACE)) {
      cityAndState();
    }
  }

  private Stream<HtmlStated> values(List<String> keys) {
    return keys.stream().map(values::get).filter(value -> value != null);
  }

  private void place(HtmlStated value) {
    Matcher place = PLACE.matcher(value.value());
    if (place.matches() && !statements.has(FactField.PLACE)) {
      state(place.group("state"))
          .ifPresent(
              state -> statements.add(new OfPlace(Place.of(state, place.group("city"))), value));
    }
  }

  private void cityAndState() {
    HtmlStated city = values.get("city");
    HtmlStated region = values.get("state");
    if (region != null && Set.of("us", "usa", "").contains(country())) {
      state(region.value())
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

  private static Optional<State> state(String printed) {
    String plain = printed.strip();
    return State.ofCode(plain.replace(".", "")).or(() -> State.ofLabel(plain));
  }
}
