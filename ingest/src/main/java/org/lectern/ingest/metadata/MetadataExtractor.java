package org.lectern.ingest.metadata;

import java.time.Instant;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.Stated;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

/// Reads the facts of a document; keeps no state, so that several threads may share one.
public final class MetadataExtractor {
  /// The version of readers and rules: a document that another version made is read again.
  public static final int EXTRACTION_VERSION = 14;

  /// What a page states outside of its text, in its head or front matter, is less sure than a label
  /// on the page itself, and surer than a sentence.
  private static final double OF_A_PAGE = 0.97;

  /// The document with all that it states.
  public PolicyDocument document(ExtractedDocument document, Instant ingested) {
    Findings findings = stated(document);
    Reading reading = Reading.of(document);
    Rules.apply(reading, findings);
    return new Assembly(document.origin(), reading.layout(), findings, ingested).document();
  }

  /// What the source states in fields of its own.
  static Findings stated(ExtractedDocument document) {
    Findings findings = new Findings();
    document.stated().forEach(stated -> findings.state(finding(document, stated)));
    return findings;
  }

  private static Finding finding(ExtractedDocument document, Stated stated) {
    String quote = document.source().substring(stated.start(), stated.end());
    Evidence evidence = new Evidence(quote, stated.start(), stated.end(), null);
    boolean page = document.content() instanceof ExtractedDocument.Blocks;
    return new Finding(named(stated.value()), page ? OF_A_PAGE : 1, stated.rule(), evidence);
  }

  /// A source states an organization by its name, and a city in its own spelling.
  private static FactValue named(FactValue value) {
    return switch (value) {
      case FactValue.Text(var field, var name) when field == FactField.ORGANIZATION ->
          new FactValue.OfOrganization(OrganizationNames.named(name));
      case FactValue.OfPlace(var place) -> new FactValue.OfPlace(PlaceNames.spelled(place));
      default -> value;
    };
  }
}
