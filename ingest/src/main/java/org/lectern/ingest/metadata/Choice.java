package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.ingest.reader.FactValue.OfTopic;
import org.lectern.ingest.reader.FactValue.OfType;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Voice;

/// Which of the values that were read hits and filters use.
record Choice(Findings findings) {
  Optional<Kind> kind() {
    return findings.best(FactField.KIND, OfKind.class).map(OfKind::kind);
  }

  Optional<Voice> voice() {
    return findings.best(FactField.VOICE, OfVoice.class).map(OfVoice::voice);
  }

  Optional<PartialDate> published() {
    return findings.best(FactField.PUBLISHED, OfDate.class).map(OfDate::date);
  }

  Optional<OrganizationName> organization() {
    return findings
        .best(FactField.ORGANIZATION, OfOrganization.class)
        .map(OfOrganization::organization);
  }

  Optional<Integer> founded() {
    return findings.best(FactField.FOUNDED, OfFounding.class).map(OfFounding::year);
  }

  /// The types without those of which a finer one is read too.
  List<OrganizationType> types() {
    return finest(findings.all(FactField.TYPE, OfType.class).stream().map(OfType::type).toList());
  }

  static List<OrganizationType> finest(List<OrganizationType> types) {
    return types.stream()
        .filter(type -> types.stream().noneMatch(other -> other.parent().equals(Optional.of(type))))
        .toList();
  }

  List<Place> places() {
    return PlaceChoice.of(findings);
  }

  List<PolicyArea> topics() {
    return findings.all(FactField.TOPIC, OfTopic.class).stream().map(OfTopic::area).toList();
  }

  List<Person> people() {
    return findings.all(FactField.PERSON, OfPerson.class).stream().map(OfPerson::person).toList();
  }

  @Nullable String text(FactField field) {
    return findings.best(field, FactValue.Text.class).map(FactValue.Text::value).orElse(null);
  }
}
