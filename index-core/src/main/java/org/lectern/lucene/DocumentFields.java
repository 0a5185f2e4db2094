package org.lectern.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;
import org.lectern.schema.Summary;
import org.lectern.search.DocumentWriter.Fingerprint;

/// Makes the Lucene document of a policy document.
final class DocumentFields {
  private static final FieldType WITH_OFFSETS = withOffsets();
  // A sort key past this length orders nothing that people see.
  private static final int LONGEST_ORDER = 200;
  // A longer name is none, and nobody could read it in a list.
  private static final int LONGEST_LABEL = 400;

  private DocumentFields() {}

  private static FieldType withOffsets() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /// @return the terms of the organization's keys
  static List<String> add(Document document, PolicyDocument policy) {
    List<String> keys = MemberFields.add(document, policy);
    identity(document, policy);
    texts(document, policy);
    values(document, policy.summary());
    policy.references().stream()
        .flatMap(reference -> reference.host().stream())
        .distinct()
        .forEach(host -> keyword(document, FieldNames.HOST, host));
    VersionFields.add(document, policy);
    DocumentCodec.store(document, policy);
    return keys;
  }

  private static void identity(Document document, PolicyDocument policy) {
    document.add(new StringField(FieldNames.ID, policy.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(FieldNames.ID, new BytesRef(policy.id())));
    document.add(new StringField(FieldNames.SHA256, policy.source().sha256(), Field.Store.NO));
    Fingerprint print = new Fingerprint(policy.source().sha256(), policy.source().extraction());
    document.add(new BinaryDocValuesField(FieldNames.FINGERPRINT, new BytesRef(text(print))));
  }

  private static String text(Fingerprint print) {
    return print.extraction() + " " + print.sha256();
  }

  static Fingerprint fingerprint(String text) {
    int space = text.indexOf(' ');
    return new Fingerprint(text.substring(space + 1), Integer.parseInt(text.substring(0, space)));
  }

  /// The folded words of a title, so that case, accents and quotes do not order it.
  private static String titleOrder(List<String> title) {
    String words = String.join(" ", title);
    return words.length() <= LONGEST_ORDER
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_ORDER)));
  }

  private static void texts(Document document, PolicyDocument policy) {
    Summary summary = policy.summary();
    text(document, FieldNames.TITLE, summary.title());
    List<String> title = words(summary.title());
    if (summary.title() != null) {
      document.add(
          new SortedDocValuesField(FieldNames.TITLE_ORDER, new BytesRef(titleOrder(title))));
    }
    key(document, FieldNames.TITLE_KEY, title);
    if (summary.organization() != null) {
      String name = summary.organization().name();
      text(document, FieldNames.ORGANIZATION, name);
      label(
          document,
          NamedField.ORGANIZATION,
          NamedField.organization(name, summary.organization().id()));
      // The title of a record is often the organization's name: its words are told apart once.
      key(
          document,
          FieldNames.ORGANIZATION_KEY,
          name.equals(summary.title()) ? title : words(name));
    }
    Acronym.of(policy)
        .forEach(acronym -> keyword(document, FieldNames.ORGANIZATION_ACRONYM, acronym));
    UnaryOperator<String> searchable = searchable(policy);
    Set<String> capitals = new LinkedHashSet<>();
    for (Section section : policy.sections()) {
      text(document, FieldNames.HEADING, searchable, section.heading());
      String body = searchable.apply(section.text());
      document.add(new Field(FieldNames.BODY, body, WITH_OFFSETS));
      document.add(new Field(FieldNames.exact(FieldNames.BODY), body, WITH_OFFSETS));
      CapitalWords.find(body, capitals);
    }
    capitals.forEach(
        word -> document.add(new StringField(FieldNames.CAPITALS, word, Field.Store.NO)));
    text(document, FieldNames.PROFILE, summary.typeText());
    text(document, FieldNames.PROFILE, policy.website());
    for (Person person : policy.people()) {
      label(document, NamedField.PERSON, person.name());
      text(document, FieldNames.PROFILE, person.name());
      text(document, FieldNames.PERSON, person.name());
    }
    for (Reference reference : policy.references()) {
      text(document, FieldNames.REFERENCE, searchable, reference.text());
    }
    for (String phrase : TellingPhrases.of(policy.facts())) {
      label(document, NamedField.PHRASE, phrase);
    }
    text(document, FieldNames.PUBLISHER_TEXT, summary.publisher());
    text(document, FieldNames.BYLINE, policy.byline());
  }

  private static void label(Document document, NamedField field, String value) {
    if (value.length() <= LONGEST_LABEL) {
      document.add(new SortedSetDocValuesField(field.docValues(), new BytesRef(value)));
    }
  }

  private static UnaryOperator<String> searchable(PolicyDocument policy) {
    long characters = 0;
    for (Section section : policy.sections()) {
      characters += section.text().length();
      characters += section.heading() == null ? 0 : section.heading().length();
    }
    for (Reference reference : policy.references()) {
      characters += reference.text().length();
    }
    return SearchableText.isNeeded(characters)
        ? new SearchableText()::of
        : UnaryOperator.identity();
  }

  private static List<String> words(@Nullable String name) {
    return name == null ? List.of() : Tokens.exact(name).stream().map(Token::term).toList();
  }

  private static void key(Document document, String field, List<String> words) {
    String key = NameKey.of(words);
    if (!key.isEmpty() && key.length() <= LONGEST_ORDER) {
      document.add(new StringField(field, key, Field.Store.NO));
    }
  }

  private static void text(Document document, String field, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      document.add(new TextField(field, text, Field.Store.NO));
      document.add(new TextField(FieldNames.exact(field), text, Field.Store.NO));
    }
  }

  private static void text(
      Document document, String field, UnaryOperator<String> searchable, @Nullable String text) {
    text(document, field, text == null ? null : searchable.apply(text));
  }

  private static void values(Document document, Summary summary) {
    Set<String> types = new LinkedHashSet<>();
    for (OrganizationType type : summary.types()) {
      types.add(type.slug());
      type.parent().map(OrganizationType::slug).ifPresent(types::add);
    }
    types.forEach(type -> keyword(document, FieldNames.TYPE, type));
    Set<String> paths = new LinkedHashSet<>();
    Set<String> tuples = new LinkedHashSet<>();
    for (Place place : summary.places()) {
      paths.addAll(place.path());
      tuples.add(PlaceTuple.of(place).term());
    }
    summary.places().stream()
        .flatMap(place -> Optional.ofNullable(place.state()).stream())
        .distinct()
        .forEach(state -> keyword(document, FieldNames.STATE, state.code()));
    paths.forEach(path -> keyword(document, FieldNames.PLACE, path));
    tuples.forEach(tuple -> keyword(document, FieldNames.PLACE_TUPLE, tuple));
    for (PolicyArea topic : new LinkedHashSet<>(summary.topics())) {
      keyword(document, FieldNames.TOPIC, topic.slug());
    }
    keyword(document, FieldNames.KIND, summary.kind().slug());
    keyword(document, FieldNames.VOICE, summary.voice().slug());
    if (summary.publisher() != null) {
      keyword(document, FieldNames.PUBLISHER, summary.publisher());
    }
    if (summary.organization() != null) {
      keyword(document, FieldNames.ORGANIZATION_ID, summary.organization().id());
    }
    years(document, summary);
  }

  private static void years(Document document, Summary summary) {
    if (summary.founded() != null) {
      document.add(new IntPoint(FieldNames.FOUNDED, summary.founded()));
      document.add(new NumericDocValuesField(FieldNames.FOUNDED, summary.founded()));
    }
    if (summary.published() != null) {
      long day = summary.published().firstDay().toEpochDay();
      document.add(new LongPoint(FieldNames.PUBLISHED_FIRST, day));
      document.add(new NumericDocValuesField(FieldNames.PUBLISHED_FIRST, day));
    }
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new KeywordField(field, value, Field.Store.NO));
  }
}
