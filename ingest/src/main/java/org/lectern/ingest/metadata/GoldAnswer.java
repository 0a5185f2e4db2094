package org.lectern.ingest.metadata;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Person;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

/// What the rules found in a page: the values that a reader of the document sees, not those that
/// lost against better ones.
final class GoldAnswer {
  /// What parts the authors of one byline.
  private static final QuickPattern AUTHORS = QuickPattern.compile(",? (?:and|&) ");

  private final PolicyDocument document;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  GoldAnswer(PolicyDocument document) {
    this.document = document;
    Summary summary = document.summary();
    put(
        FactField.KIND,
        Stream.of(summary.kind()).filter(kind -> kind != Kind.OTHER).map(Kind::slug));
    put(
        FactField.VOICE,
        Stream.of(summary.voice()).filter(voice -> voice != Voice.UNKNOWN).map(Voice::slug));
    put(FactField.TITLE, summary.title());
    put(FactField.ORGANIZATION, organization(summary));
    put(FactField.TYPE, summary.types().stream().map(type -> type.slug()));
    put(FactField.TYPE_TEXT, summary.typeText());
    put(FactField.PLACE, summary.places().stream().map(place -> place.path().getLast()));
    put(FactField.FOUNDED, summary.founded());
    put(FactField.TOPIC, summary.topics().stream().map(topic -> topic.slug()));
    put(FactField.PERSON, document.people().stream().map(GoldAnswer::person));
    put(FactField.WEBSITE, document.website());
    put(FactField.URL, summary.url());
    put(FactField.PUBLISHER, summary.publisher());
    String byline = document.byline();
    put(FactField.BYLINE, byline == null ? Stream.empty() : Stream.of(AUTHORS.split(byline)));
    put(FactField.PUBLISHED, summary.published());
    put(FactField.LANGUAGE, document.language());
    put(FactField.ALIAS, facts(FactField.ALIAS).map(Fact::value));
    for (FactField field :
        List.of(
            FactField.TAX_ID,
            FactField.TAX_STATUS,
            FactField.REVENUE,
            FactField.EXPENSES,
            FactField.ASSETS,
            FactField.UPDATED,
            FactField.EXEMPT_SINCE)) {
      put(field, facts(field).map(Fact::value).limit(1));
    }
  }

  private void put(FactField field, @Nullable Object value) {
    put(field, value == null ? Stream.empty() : Stream.of(value.toString()));
  }

  private void put(FactField field, Stream<String> all) {
    values.put(field.slug(), all.toList());
  }

  private static @Nullable String organization(Summary summary) {
    return summary.organization() == null ? null : summary.organization().name();
  }

  private static String person(Person person) {
    return person.role() == null ? person.name() : person.name() + ", " + person.role();
  }

  /// The facts of a field, the surest first.
  private Stream<Fact> facts(FactField field) {
    return document.facts().stream()
        .filter(fact -> fact.field() == field)
        .sorted(Comparator.comparingDouble(Fact::confidence).reversed());
  }

  /// The values of a field by its name.
  List<String> values(String field) {
    return values.getOrDefault(field, List.of());
  }

  /// The names of all fields of which a page may state something.
  static List<String> fields() {
    return Stream.of(FactField.values()).map(FactField::slug).toList();
  }

  /// The surest fact that gave a value.
  Optional<Fact> fact(String field, String value) {
    String key = GoldValue.key(field, value);
    return FactField.of(field).stream()
        .flatMap(this::facts)
        .filter(fact ->
            Stream.of(fact.value(), fact.label())
                .anyMatch(text -> GoldValue.key(field, text).equals(key)))
        .findFirst();
  }

  List<Reference> references() {
    return document.references();
  }

  /// The shown text, headings too.
  String text() {
    return document.sections().stream()
        .map(section ->
            section.heading() == null ? section.text() : section.heading() + "\n" + section.text())
        .collect(Collectors.joining("\n\n"));
  }
}
