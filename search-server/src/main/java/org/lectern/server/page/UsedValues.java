package org.lectern.server.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Person;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;

/// The values that hits and filters use, out of all that a document says.
final class UsedValues {
  private final Map<FactField, List<String>> values = new EnumMap<>(FactField.class);

  UsedValues(PolicyDocument document) {
    Summary summary = document.summary();
    put(FactField.TITLE, summary.title());
    put(FactField.KIND, summary.kind().slug());
    put(FactField.VOICE, summary.voice().slug());
    put(
        FactField.ORGANIZATION,
        summary.organization() == null ? null : summary.organization().id());
    put(FactField.TYPE_TEXT, summary.typeText());
    put(FactField.FOUNDED, summary.founded());
    put(FactField.WEBSITE, document.website());
    put(FactField.URL, summary.url());
    put(FactField.PUBLISHER, summary.publisher());
    put(FactField.BYLINE, document.byline());
    put(FactField.PUBLISHED, summary.published());
    put(FactField.LANGUAGE, document.language());
    values.put(FactField.TYPE, summary.types().stream().map(OrganizationType::slug).toList());
    values.put(FactField.TOPIC, summary.topics().stream().map(PolicyArea::slug).toList());
    values.put(FactField.PERSON, document.people().stream().map(Person::name).toList());
    values.put(
        FactField.PLACE, summary.places().stream().map(place -> place.path().getLast()).toList());
    document.facts().forEach(fact -> ofFacts(fact, document));
  }

  /// A field that no hit shows has its surest value; another name does not part with the others.
  private void ofFacts(Fact fact, PolicyDocument document) {
    if (!values.containsKey(fact.field())) {
      List<Fact> all =
          document.facts().stream()
              .filter(other -> other.field() == fact.field() && other.withdrawn() == null)
              .sorted(Comparator.comparingDouble(Fact::confidence).reversed())
              .toList();
      values.put(
          fact.field(),
          (isSingle(fact.field()) ? all.subList(0, Math.min(1, all.size())) : all)
              .stream().map(Fact::value).toList());
    }
  }

  private void put(FactField field, @Nullable Object value) {
    values.put(field, Stream.ofNullable(value).map(Object::toString).toList());
  }

  boolean has(Fact fact) {
    return fact.withdrawn() == null
        && Optional.ofNullable(values.get(fact.field()))
            .map(used -> used.contains(fact.value()))
            .orElse(false);
  }

  /// Whether a document has one value of the field at most, so that two are a conflict.
  static boolean isSingle(FactField field) {
    return switch (field) {
      case ALIAS, TYPE, TOPIC, PERSON, PLACE -> false;
      case TITLE,
          KIND,
          VOICE,
          ORGANIZATION,
          TYPE_TEXT,
          FOUNDED,
          EXEMPT_SINCE,
          WEBSITE,
          TAX_ID,
          TAX_STATUS,
          REVENUE,
          EXPENSES,
          ASSETS,
          URL,
          PUBLISHER,
          BYLINE,
          PUBLISHED,
          UPDATED,
          LANGUAGE ->
          true;
    };
  }
}
