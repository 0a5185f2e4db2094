package org.lectern.ingest.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.ingest.reader.FactValue.OfTopic;
import org.lectern.ingest.reader.FactValue.OfType;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Region;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

/// The values that the API's own document states; a value outside its closed list is an error.
final class ApiStatements {
  private static final Set<String> VALUE = Set.of("value", "label");

  private final JsonFields fields;
  private final Statements stated = new Statements();

  ApiStatements(JsonFields fields) {
    this.fields = fields;
  }

  List<Stated> all() throws UnreadableException {
    text(FactField.TITLE);
    text(FactField.PUBLISHER);
    text(FactField.TYPE_TEXT);
    text(FactField.WEBSITE);
    text(FactField.BYLINE);
    addresses();
    lists();
    organization();
    places();
    people();
    founded();
    return stated.all();
  }

  private void text(FactField field) throws UnreadableException {
    stated.text(field, fields.text(field.slug()), field.slug());
  }

  private void addresses() throws UnreadableException {
    JsonValue.Text url = fields.text("url");
    if (url != null) {
      stated.add(new FactValue.Text(FactField.URL, ApiShape.address(url, "url")), url, "url");
    }
    JsonValue.Text language = fields.text("language");
    if (language != null && !language.value().matches("[a-z]{2,3}")) {
      throw new UnreadableException(
          "language must be a code of ISO 639 like en, got " + language.value());
    }
    stated.text(FactField.LANGUAGE, language, "language");
    JsonValue.Text published = fields.text("published");
    PartialDate date = ApiShape.date(published, "published");
    if (published != null && date != null) {
      stated.add(new OfDate(FactField.PUBLISHED, date), published, "published");
    }
  }

  private void lists() throws UnreadableException {
    one(
        fields,
        "kind",
        text -> Kind.of(text).map(OfKind::new),
        Arrays.stream(Kind.values()).map(Kind::slug));
    one(
        fields,
        "voice",
        text -> Voice.of(text).map(OfVoice::new),
        Arrays.stream(Voice.values()).map(Voice::slug));
    for (JsonFields type : fields.list("types")) {
      type.allow(VALUE);
      one(
          type,
          "value",
          text -> OrganizationType.of(text).map(OfType::new),
          Arrays.stream(OrganizationType.values()).map(OrganizationType::slug));
    }
    for (JsonFields topic : fields.list("topics")) {
      topic.allow(VALUE);
      one(
          topic,
          "value",
          text -> PolicyArea.of(text).map(OfTopic::new),
          Arrays.stream(PolicyArea.values()).map(PolicyArea::slug));
    }
  }

  private void one(
      JsonFields in,
      String key,
      Function<String, Optional<? extends FactValue>> reading,
      Stream<String> allowed)
      throws UnreadableException {
    JsonValue.Text text = in.path().isEmpty() ? in.text(key) : in.required(key);
    if (text == null) {
      return;
    }
    FactValue value = reading.apply(text.value().strip()).orElse(null);
    if (value == null) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "%s%s must be one of %s, got %s",
              in.path(),
              key,
              allowed.collect(Collectors.joining(", ")),
              text.value()));
    }
    stated.add(value, text, in.path().isEmpty() ? key : value.field().slug());
  }

  private void organization() throws UnreadableException {
    JsonFields organization = fields.fields("organization");
    if (organization != null) {
      organization.allow(Set.of("id", "name"));
      stated.text(FactField.ORGANIZATION, organization.required("name"), "organization");
    }
  }

  private void places() throws UnreadableException {
    for (JsonFields place : fields.list("places")) {
      place.allow(Set.of("region", "state", "city", "country"));
      if (place.object().members().values().stream().allMatch(JsonValue.Null.class::isInstance)) {
        continue;
      }
      try {
        stated.add(new OfPlace(place(place)), place.object(), "places");
      } catch (IllegalArgumentException e) {
        throw new UnreadableException(place.path() + " " + e.getMessage());
      }
    }
  }

  private static Place place(JsonFields place) throws UnreadableException {
    State state = known(place, "state", State::ofCode, "a postal code like NC");
    Region region = known(place, "region", Region::of, "a region like South");
    JsonValue.Text city = place.text("city");
    JsonValue.Text country = place.text("country");
    boolean american = state != null || region != null;
    String code = country == null ? null : country.value().strip().toUpperCase(Locale.ROOT);
    return new Place(
        region == null && state != null ? state.region() : region,
        state,
        city == null ? null : city.value().strip(),
        code == null && american ? "US" : code);
  }

  private static <T> @Nullable T known(
      JsonFields place, String key, Function<String, Optional<T>> reading, String expected)
      throws UnreadableException {
    JsonValue.Text text = place.text(key);
    if (text == null) {
      return null;
    }
    return reading
        .apply(text.value().strip())
        .orElseThrow(() ->
            new UnreadableException(
                String.format(
                    Locale.ROOT,
                    "%s%s must be %s, got %s",
                    place.path(),
                    key,
                    expected,
                    text.value())));
  }

  private void people() throws UnreadableException {
    for (JsonFields person : fields.list("people")) {
      person.allow(Set.of("name", "role"));
      JsonValue.Text name = person.required("name");
      JsonValue.Text role = person.text("role");
      String words = role == null ? null : role.value().strip();
      stated.add(new OfPerson(new Person(name.value().strip(), words)), name, "people");
    }
  }

  private void founded() throws UnreadableException {
    JsonValue.Numeral year = fields.whole("founded");
    if (year == null) {
      return;
    }
    int number = Integer.parseInt(year.literal());
    if (number < 1 || number > 9999) {
      throw new UnreadableException("founded must be a year from 1 to 9999, got " + number);
    }
    stated.add(new OfFounding(number), year, "founded");
  }
}
