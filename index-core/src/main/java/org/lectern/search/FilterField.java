package org.lectern.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Region;
import org.lectern.schema.State;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

/// What documents are filtered by. The name is the parameter's: `state`, and `not_state` excludes.
public enum FilterField {
  TYPE(slugs(OrganizationType.values(), OrganizationType::slug)),
  /// `south`, `south/nc`, `south/nc/chapel-hill`.
  PLACE(List.of()),
  REGION(slugs(Region.values(), Region::label)),
  STATE(slugs(State.values(), State::code)),
  CITY(List.of()),
  COUNTRY(List.of(Locale.getISOCountries())),
  TOPIC(slugs(PolicyArea.values(), PolicyArea::slug)),
  KIND(slugs(Kind.values(), Kind::slug)),
  VOICE(slugs(Voice.values(), Voice::slug)),
  PUBLISHER(List.of()),
  /// A host that the document's references point to.
  HOST(List.of()),
  /// An organization's id.
  ORGANIZATION(List.of()),
  /// A founding year.
  FOUNDED(List.of());

  /// The value that stands for "not stated".
  public static final String MISSING = "_missing";

  private static final int LONGEST = 300;

  private final List<String> allowed;

  FilterField(List<String> allowed) {
    this.allowed = allowed;
  }

  private static <T> List<String> slugs(T[] values, Function<T, String> slug) {
    return Stream.of(values).map(slug).toList();
  }

  /// The parameter: `state`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FilterField> of(String slug) {
    return Arrays.stream(values()).filter(field -> field.slug().equals(slug)).findFirst();
  }

  /// Every value of a closed list, besides [#MISSING]; empty where any text is a value.
  public List<String> allowed() {
    return allowed;
  }

  /// The one spelling of a value: the closed lists are read without regard to case. Empty where the
  /// value cannot be one of this field.
  public Optional<String> normalize(String value) {
    if (value.equals(MISSING)) {
      return Optional.of(value);
    }
    if (!allowed.isEmpty()) {
      return allowed.stream().filter(value::equalsIgnoreCase).findFirst();
    }
    String text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return switch (this) {
      case FOUNDED -> text.matches("[0-9]{1,4}") ? year(text) : Optional.empty();
      case ORGANIZATION -> Summary.isId(text) ? Optional.of(text) : Optional.empty();
      case PLACE -> Optional.of(text.toLowerCase(Locale.ROOT)).filter(Place::isPath);
      case HOST -> Optional.of(text.toLowerCase(Locale.ROOT));
      case TYPE, REGION, STATE, CITY, COUNTRY, TOPIC, KIND, VOICE, PUBLISHER -> Optional.of(text);
    };
  }

  private static Optional<String> year(String digits) {
    int year = Integer.parseInt(digits);
    return year == 0 ? Optional.empty() : Optional.of(Integer.toString(year));
  }

  /// What a value has to be, in words.
  public String expects() {
    return switch (this) {
      case TYPE -> "an organization type such as nonprofit/501c3";
      case PLACE ->
          "a place such as south, south/nc, south/nc/chapel-hill, canada or canada/toronto";
      case REGION -> "a region of the US Census Bureau";
      case STATE -> "a postal code of a state, DC or a territory";
      case CITY -> "the name of a city";
      case COUNTRY -> "a country as two letters of ISO 3166-1";
      case TOPIC -> "a policy area such as education";
      case KIND -> "the shape of a document";
      case VOICE -> "who speaks";
      case PUBLISHER -> "the name of a publisher";
      case HOST -> "a host such as www.example.org";
      case ORGANIZATION -> "an organization's id of A-Z a-z 0-9 _ -";
      case FOUNDED -> "a year from 1 to 9999";
    };
  }

  /// Whether this is one of the conditions that must hold of one and the same place of a document.
  public boolean isPlace() {
    return switch (this) {
      case PLACE, REGION, STATE, CITY, COUNTRY -> true;
      case TYPE, TOPIC, KIND, VOICE, PUBLISHER, HOST, ORGANIZATION, FOUNDED -> false;
    };
  }
}
