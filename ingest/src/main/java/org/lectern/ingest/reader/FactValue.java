package org.lectern.ingest.reader;

import java.util.List;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Voice;

/// A value of a document, stated by its source or read from its text.
public sealed interface FactValue {
  FactField field();

  /// What a filter takes: a slug, a code, a year, an id, else the text.
  String value();

  /// What people read.
  String label();

  /// The value that a fact holds.
  ///
  /// @throws RuntimeException if no value of the field is written so
  static FactValue of(Fact fact) {
    String value = fact.value();
    return switch (fact.field()) {
      case KIND -> new OfKind(Kind.of(value).orElseThrow());
      case VOICE -> new OfVoice(Voice.of(value).orElseThrow());
      case ORGANIZATION -> new OfOrganization(new OrganizationName(value, fact.label()));
      case TYPE -> new OfType(OrganizationType.of(value).orElseThrow());
      case PLACE -> new OfPlace(Place.ofLabels(List.of(fact.label().split(" › ", -1))));
      case FOUNDED -> new OfFounding(Integer.parseInt(value));
      case TOPIC -> new OfTopic(PolicyArea.of(value).orElseThrow());
      case PERSON -> {
        String role =
            fact.label().length() > value.length()
                ? fact.label().substring(value.length() + 2)
                : null;
        yield new OfPerson(new Person(value, role));
      }
      case PUBLISHED, UPDATED, EXEMPT_SINCE ->
          new OfDate(fact.field(), PartialDate.parse(value).orElseThrow());
      case TITLE,
          ALIAS,
          TYPE_TEXT,
          WEBSITE,
          TAX_ID,
          TAX_STATUS,
          REVENUE,
          EXPENSES,
          ASSETS,
          URL,
          PUBLISHER,
          BYLINE,
          LANGUAGE ->
          new Text(fact.field(), value);
    };
  }

  /// A field whose value is text. A source states an organization by its name alone.
  record Text(FactField field, String value) implements FactValue {
    @Override
    public String label() {
      return value;
    }
  }

  /// The organization that the document is about.
  record OfOrganization(OrganizationName organization) implements FactValue {
    @Override
    public FactField field() {
      return FactField.ORGANIZATION;
    }

    @Override
    public String value() {
      return organization.id();
    }

    @Override
    public String label() {
      return organization.name();
    }
  }

  /// The shape of the document.
  record OfKind(Kind kind) implements FactValue {
    @Override
    public FactField field() {
      return FactField.KIND;
    }

    @Override
    public String value() {
      return kind.slug();
    }

    @Override
    public String label() {
      return kind.label();
    }
  }

  /// Who speaks.
  record OfVoice(Voice voice) implements FactValue {
    @Override
    public FactField field() {
      return FactField.VOICE;
    }

    @Override
    public String value() {
      return voice.slug();
    }

    @Override
    public String label() {
      return voice.label();
    }
  }

  /// What sort of body the organization is.
  record OfType(OrganizationType type) implements FactValue {
    @Override
    public FactField field() {
      return FactField.TYPE;
    }

    @Override
    public String value() {
      return type.slug();
    }

    @Override
    public String label() {
      return type.label();
    }
  }

  /// Where the organization is.
  record OfPlace(Place place) implements FactValue {
    @Override
    public FactField field() {
      return FactField.PLACE;
    }

    @Override
    public String value() {
      return place.path().getLast();
    }

    @Override
    public String label() {
      return String.join(" › ", place.labels());
    }
  }

  /// The year in which the organization was founded.
  record OfFounding(int year) implements FactValue {
    @Override
    public FactField field() {
      return FactField.FOUNDED;
    }

    @Override
    public String value() {
      return Integer.toString(year);
    }

    @Override
    public String label() {
      return value();
    }
  }

  /// What the document is about.
  record OfTopic(PolicyArea area) implements FactValue {
    @Override
    public FactField field() {
      return FactField.TOPIC;
    }

    @Override
    public String value() {
      return area.slug();
    }

    @Override
    public String label() {
      return area.label();
    }
  }

  /// Somebody in a role.
  record OfPerson(Person person) implements FactValue {
    @Override
    public FactField field() {
      return FactField.PERSON;
    }

    @Override
    public String value() {
      return person.name();
    }

    @Override
    public String label() {
      return person.role() == null ? person.name() : person.name() + ", " + person.role();
    }
  }

  /// A day, month or year: when the document was published, since when the organization is exempt
  /// from tax.
  record OfDate(FactField field, PartialDate date) implements FactValue {
    @Override
    public String value() {
      return date.toString();
    }

    @Override
    public String label() {
      return value();
    }
  }
}
