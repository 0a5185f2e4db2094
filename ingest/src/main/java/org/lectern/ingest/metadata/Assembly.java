package org.lectern.ingest.metadata;

import java.time.Instant;
import java.util.List;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.organization.Member;
import org.lectern.organization.Members;
import org.lectern.organization.Resolution;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;
import org.lectern.schema.Source;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

/// Puts the best of the findings together into a document.
record Assembly(Origin origin, Layout layout, Findings findings, Instant ingested) {
  PolicyDocument document() {
    Choice choice = new Choice(findings);
    List<Section> sections =
        layout.parts().stream()
            .map(part -> new Section(part.heading(), part.text().text(), part.marks()))
            .toList();
    PolicyDocument document =
        new PolicyDocument(
            summary(choice),
            sections,
            layout.references(),
            findings.facts(),
            choice.people(),
            List.of(),
            choice.text(FactField.WEBSITE),
            choice.text(FactField.BYLINE),
            choice.text(FactField.LANGUAGE),
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

  private Summary summary(Choice choice) {
    return new Summary(
        origin.id(),
        choice.text(FactField.TITLE),
        choice.text(FactField.URL),
        choice.kind().orElse(Kind.OTHER),
        choice.voice().orElse(Voice.UNKNOWN),
        choice.text(FactField.PUBLISHER),
        choice.published().orElse(null),
        choice.organization().orElse(null),
        choice.types(),
        choice.text(FactField.TYPE_TEXT),
        choice.places(),
        choice.founded().orElse(null),
        choice.topics());
  }
}
