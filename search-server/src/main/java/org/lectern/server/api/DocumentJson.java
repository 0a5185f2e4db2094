package org.lectern.server.api;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;
import org.lectern.schema.Mention;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;
import tools.jackson.core.JsonGenerator;

/// A document as JSON: `GET /api/v1/documents/{id}`.
final class DocumentJson {
  private final JsonGenerator json;

  private DocumentJson(JsonGenerator json) {
    this.json = json;
  }

  /// @param versions how many other documents say nearly the same
  static String of(PolicyDocument document, long versions) {
    return JsonText.object(json -> {
      new DocumentJson(json).members(document);
      json.writeNumberProperty("versions", versions);
    });
  }

  private void members(PolicyDocument document) {
    new SummaryJson(json).members(document.summary());
    JsonText.objects(json, "sections", document.sections(), this::section);
    JsonText.objects(json, "references", document.references(), reference(document));
    JsonText.objects(json, "facts", document.facts(), this::fact);
    JsonText.objects(
        json,
        "people",
        document.people(),
        person -> {
          json.writeStringProperty("name", person.name());
          json.writeStringProperty("role", person.role());
        });
    JsonText.objects(json, "mentions", document.mentions(), this::mention);
    json.writeStringProperty("website", document.website());
    json.writeStringProperty("byline", document.byline());
    json.writeStringProperty("language", document.language());
    json.writeStringProperty("ingested", document.ingested().toString());
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("uri", document.source().uri());
    json.writeStringProperty("sha256", document.source().sha256());
    json.writeEndObject();
  }

  private void section(Section section) {
    json.writeStringProperty("heading", section.heading());
    json.writeStringProperty("text", section.text());
    JsonText.objects(
        json,
        "marks",
        section.marks(),
        mark -> {
          json.writeNumberProperty("at", mark.at());
          json.writeNumberProperty("number", mark.number());
        });
  }

  private Consumer<Reference> reference(PolicyDocument document) {
    Map<Integer, Integer> sources = Reference.sources(document.references());
    return reference -> {
      json.writeNumberProperty("number", reference.number());
      json.writeStringProperty("text", reference.text());
      json.writeStringProperty("url", reference.url());
      json.writeStringProperty("host", reference.host().orElse(null));
      json.writeStringProperty("title", reference.title());
      json.writeStringProperty("publisher", reference.publisher());
      JsonText.text(json, "published", reference.published());
      JsonText.text(json, "accessed", reference.accessed());
      json.writeNumberProperty("source", Objects.requireNonNull(sources.get(reference.number())));
    };
  }

  private void fact(Fact fact) {
    json.writeStringProperty("field", fact.field().slug());
    json.writeStringProperty("value", fact.value());
    json.writeStringProperty("label", fact.label());
    json.writeNumberProperty("confidence", fact.confidence());
    json.writeStringProperty("rule", fact.rule());
    json.writeStringProperty("withdrawn", fact.withdrawn());
    evidence(fact.evidence());
  }

  private void evidence(Evidence evidence) {
    json.writeObjectPropertyStart("evidence");
    json.writeStringProperty("quote", evidence.quote());
    JsonText.number(json, "source_start", evidence.noted() ? null : evidence.sourceStart());
    JsonText.number(json, "source_end", evidence.noted() ? null : evidence.sourceEnd());
    Evidence.@Nullable Shown shown = evidence.shown();
    JsonText.number(json, "section", shown == null ? null : shown.section());
    JsonText.number(json, "start", shown == null ? null : shown.start());
    JsonText.number(json, "end", shown == null ? null : shown.end());
    json.writeEndObject();
  }

  private void mention(Mention mention) {
    json.writeStringProperty("id", mention.organization().id());
    json.writeStringProperty("name", mention.organization().name());
    json.writeNumberProperty("count", mention.count());
  }
}
