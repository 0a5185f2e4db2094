package org.lectern.ingest.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.ingest.reader.FactValue.OfTopic;
import org.lectern.ingest.reader.FactValue.OfType;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.organization.Member;
import org.lectern.organization.Members;
import org.lectern.organization.Resolution;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;
import org.lectern.schema.Source;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

/// Puts the best of the findings together into a document.
record Assembly(Origin origin, Layout layout, Findings findings, Instant ingested) {
  PolicyDocument document() {
    List<Section> sections =
        layout.parts().stream()
            .map(part -> new Section(part.heading(), part.text().text(), part.marks()))
            .toList();
    PolicyDocument document =
        new PolicyDocument(
            summary(),
            sections,
            layout.references(),
            findings.facts(),
            findings.all(FactField.PERSON, OfPerson.class).stream().map(OfPerson::person).toList(),
            List.of(),
            text(FactField.WEBSITE),
            text(FactField.BYLINE),
            text(FactField.LANGUAGE),
            ingested,
            new Source(origin.uri(), origin.sha256(), MetadataExtractor.EXTRACTION_VERSION));
    return filed(document);
  }

  /// Under the organization that its strongest key makes, until others are known that have it too.
  static PolicyDocument filed(PolicyDocument document) {
    Member member = Members.of(document).orElse(null);
    return member == null
        ? document
        : document.with(
            document
                .summary()
                .withOrganization(new OrganizationName(Resolution.alone(member), member.name())));
  }

  private Summary summary() {
    return new Summary(
        origin.id(),
        text(FactField.TITLE),
        text(FactField.URL),
        findings.best(FactField.KIND, OfKind.class).map(OfKind::kind).orElse(Kind.OTHER),
        findings.best(FactField.VOICE, OfVoice.class).map(OfVoice::voice).orElse(Voice.UNKNOWN),
        text(FactField.PUBLISHER),
        findings.best(FactField.PUBLISHED, OfDate.class).map(OfDate::date).orElse(null),
        findings
            .best(FactField.ORGANIZATION, OfOrganization.class)
            .map(OfOrganization::organization)
            .orElse(null),
        types(),
        text(FactField.TYPE_TEXT),
        PlaceChoice.of(findings),
        findings.best(FactField.FOUNDED, OfFounding.class).map(OfFounding::year).orElse(null),
        topics());
  }

  /// The types without those of which a finer one is read too.
  private List<OrganizationType> types() {
    List<OrganizationType> types =
        findings.all(FactField.TYPE, OfType.class).stream().map(OfType::type).toList();
    return types.stream()
        .filter(type -> types.stream().noneMatch(other -> other.parent().equals(Optional.of(type))))
        .toList();
  }

  private List<org.lectern.schema.PolicyArea> topics() {
    return findings.all(FactField.TOPIC, OfTopic.class).stream().map(OfTopic::area).toList();
  }

  private @Nullable String text(FactField field) {
    return findings.best(field, FactValue.Text.class).map(FactValue.Text::value).orElse(null);
  }
}
