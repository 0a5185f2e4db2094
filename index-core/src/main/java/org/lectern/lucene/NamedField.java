package org.lectern.lucene;

import org.lectern.schema.PolicyArea;
import org.lectern.search.FilterField;
import org.lectern.search.Suggestion;
import org.lectern.search.Suggestion.Target;

/// The fields whose values have names that are suggested, in the order in which equally good ones
/// stand.
enum NamedField {
  TOPIC(FieldNames.TOPIC, Suggestion.Kind.TOPIC),
  ORGANIZATION(FieldNames.ORGANIZATION_LABEL, Suggestion.Kind.ORGANIZATION),
  PERSON(FieldNames.PERSON_LABEL, Suggestion.Kind.PERSON),
  PHRASE(FieldNames.PHRASE_LABEL, Suggestion.Kind.PHRASE);

  // No id has it.
  private static final char BEFORE_ID = '\n';

  private final String docValues;
  private final Suggestion.Kind kind;

  NamedField(String docValues, Suggestion.Kind kind) {
    this.docValues = docValues;
    this.kind = kind;
  }

  /// The doc values.
  String docValues() {
    return docValues;
  }

  Suggestion.Kind kind() {
    return kind;
  }

  /// The doc value of an organization.
  static String organization(String name, String id) {
    return name + BEFORE_ID + id;
  }

  /// How people read a doc value.
  String label(String value) {
    return switch (this) {
      case TOPIC -> PolicyArea.of(value).map(PolicyArea::label).orElse(value);
      case ORGANIZATION -> value.substring(0, value.lastIndexOf(BEFORE_ID));
      case PERSON, PHRASE -> value;
    };
  }

  /// Where a doc value leads.
  Target target(String value) {
    return switch (this) {
      case TOPIC -> new Target.Value(FilterField.TOPIC, value);
      case ORGANIZATION ->
          new Target.Value(
              FilterField.ORGANIZATION, value.substring(value.lastIndexOf(BEFORE_ID) + 1));
      case PERSON -> new Target.Text(quoted("person", value));
      case PHRASE -> new Target.Text('"' + value + '"');
    };
  }

  /// A clause of the query language: `title:"About us"`.
  static String quoted(String field, String text) {
    return field + ":\"" + text.replaceAll("[\"“”„«»]", " ").strip() + '"';
  }
}
