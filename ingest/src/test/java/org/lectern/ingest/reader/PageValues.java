package org.lectern.ingest.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Person;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;
import org.lectern.schema.Summary;

/// The values of a document as texts, by the names that fixtures use.
final class PageValues {
  private PageValues() {}

  static Map<String, List<String>> of(PolicyDocument document) {
    Summary summary = document.summary();
    Map<String, List<String>> values = new HashMap<>();
    values.put("title", one(summary.title()));
    values.put("url", one(summary.url()));
    values.put("published", one(summary.published()));
    values.put("publisher", one(summary.publisher()));
    values.put("founded", one(summary.founded()));
    values.put("kind", one(summary.kind().slug()));
    values.put("voice", one(summary.voice().slug()));
    values.put(
        "organization",
        one(Optional.ofNullable(summary.organization()).map(OrganizationName::name).orElse(null)));
    values.put("type", summary.types().stream().map(OrganizationType::slug).toList());
    values.put("place", summary.places().stream().map(place -> place.path().getLast()).toList());
    values.put("byline", one(document.byline()));
    values.put("language", one(document.language()));
    values.put("website", one(document.website()));
    values.put("person", document.people().stream().map(Person::name).distinct().toList());
    values.put("references", one(document.references().size()));
    values.put(
        "reference",
        document.references().stream()
            .flatMap(r -> r.host().stream().map(_ -> String.valueOf(r.url())))
            .limit(1)
            .toList());
    values.put(
        "marks",
        one(
            document.sections().stream()
                .flatMap(section -> section.marks().stream())
                .map(Section.Mark::number)
                .map(String::valueOf)
                .collect(Collectors.joining(" "))));
    return values;
  }

  private static List<String> one(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }
}
