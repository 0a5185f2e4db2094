package org.lectern.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Fact;
import org.lectern.schema.Mention;
import org.lectern.schema.Person;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;
import org.lectern.schema.Source;
import org.lectern.schema.Summary;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a document in four stored fields: what a hit shows, the text, what its sections are, and
/// the rest.
///
/// The text is that of the sections, parted by one character, so that the offsets in the index are
/// offsets in it.
final class DocumentCodec {
  static final char SECTION_END = '\n';

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ObjectReader SUMMARY_READER = JSON.readerFor(Summary.class);
  private static final ObjectReader SECTIONS_READER = JSON.readerForListOf(StoredSection.class);
  private static final ObjectReader REST_READER = JSON.readerFor(Rest.class);

  private static final Set<String> SHOWN =
      Set.of(FieldNames.STORED_SUMMARY, FieldNames.STORED_BODY, FieldNames.STORED_SECTIONS);

  private DocumentCodec() {}

  record Rest(
      List<Reference> references,
      List<Fact> facts,
      List<Person> people,
      List<Mention> mentions,
      @Nullable String website,
      @Nullable String byline,
      @Nullable String language,
      Instant ingested,
      Source source) {}

  record StoredSection(@Nullable String heading, int length, List<Section.Mark> marks) {}

  static void store(Document document, PolicyDocument policy) {
    StringBuilder body = new StringBuilder();
    List<StoredSection> sections = new ArrayList<>();
    for (Section section : policy.sections()) {
      body.append(section.text()).append(SECTION_END);
      sections.add(new StoredSection(section.heading(), section.text().length(), section.marks()));
    }
    Rest rest =
        new Rest(
            policy.references(),
            policy.facts(),
            policy.people(),
            policy.mentions(),
            policy.website(),
            policy.byline(),
            policy.language(),
            policy.ingested(),
            policy.source());
    document.add(
        new StoredField(
            FieldNames.STORED_SUMMARY,
            StoredJson.bytes(JSON, json -> StoredJson.summary(json, policy.summary()))));
    document.add(new StoredField(FieldNames.STORED_BODY, body.toString()));
    document.add(
        new StoredField(
            FieldNames.STORED_SECTIONS,
            StoredJson.bytes(JSON, json -> StoredJson.sections(json, sections))));
    document.add(
        new StoredField(
            FieldNames.STORED_REST, StoredJson.bytes(JSON, json -> StoredJson.rest(json, rest))));
  }

  static Summary summary(StoredFields stored, int doc) throws IOException {
    return summary(stored.document(doc, Set.of(FieldNames.STORED_SUMMARY)));
  }

  private static Summary summary(Document document) {
    BytesRef bytes = bytes(document, FieldNames.STORED_SUMMARY);
    return SUMMARY_READER.readValue(bytes.bytes, bytes.offset, bytes.length);
  }

  /// What a hit shows, with the text that its snippets are cut from.
  record Shown(Summary summary, SectionedText text) {}

  static Shown shown(StoredFields stored, int doc) throws IOException {
    Document document = stored.document(doc, SHOWN);
    return new Shown(
        summary(document),
        new SectionedText(document.get(FieldNames.STORED_BODY), storedSections(document)));
  }

  private static List<StoredSection> storedSections(Document document) {
    BytesRef bytes = bytes(document, FieldNames.STORED_SECTIONS);
    return SECTIONS_READER.readValue(bytes.bytes, bytes.offset, bytes.length);
  }

  static PolicyDocument document(StoredFields stored, int doc) throws IOException {
    Document document = stored.document(doc);
    Rest rest = rest(document);
    return new PolicyDocument(
        summary(document),
        sections(document.get(FieldNames.STORED_BODY), storedSections(document)),
        rest.references(),
        rest.facts(),
        rest.people(),
        rest.mentions(),
        rest.website(),
        rest.byline(),
        rest.language(),
        rest.ingested(),
        rest.source());
  }

  private static List<Section> sections(String body, List<StoredSection> stored) {
    List<Section> sections = new ArrayList<>();
    int start = 0;
    for (StoredSection section : stored) {
      int end = start + section.length();
      sections.add(new Section(section.heading(), body.substring(start, end), section.marks()));
      start = end + 1;
    }
    return sections;
  }

  private static Rest rest(Document document) {
    BytesRef bytes = bytes(document, FieldNames.STORED_REST);
    return REST_READER.readValue(bytes.bytes, bytes.offset, bytes.length);
  }

  private static BytesRef bytes(Document document, String field) {
    return Objects.requireNonNull(document.getBinaryValue(field), field);
  }
}
