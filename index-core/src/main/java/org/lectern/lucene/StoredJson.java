package org.lectern.lucene;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.lucene.DocumentCodec.Rest;
import org.lectern.lucene.DocumentCodec.StoredSection;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;
import org.lectern.schema.Mention;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;
import org.lectern.schema.Source;
import org.lectern.schema.Summary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes the JSON of stored fields: what databind would write of the same records, without the
/// properties that are `null`, and in a third of its time.
final class StoredJson {
  private StoredJson() {}

  static byte[] bytes(JsonMapper mapper, Consumer<JsonGenerator> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = mapper.createGenerator(bytes)) {
      writing.accept(json);
    }
    return bytes.toByteArray();
  }

  static void summary(JsonGenerator json, Summary summary) {
    json.writeStartObject();
    json.writeStringProperty("id", summary.id());
    text(json, "title", summary.title());
    text(json, "url", summary.url());
    json.writeStringProperty("kind", summary.kind().name());
    json.writeStringProperty("voice", summary.voice().name());
    text(json, "publisher", summary.publisher());
    date(json, "published", summary.published());
    if (summary.organization() != null) {
      organization(json, summary.organization());
    }
    names(json, "types", summary.types());
    text(json, "typeText", summary.typeText());
    list(json, "places", summary.places(), StoredJson::place);
    number(json, "founded", summary.founded());
    names(json, "topics", summary.topics());
    json.writeEndObject();
  }

  static void rest(JsonGenerator json, Rest rest) {
    json.writeStartObject();
    list(json, "references", rest.references(), StoredJson::reference);
    list(json, "facts", rest.facts(), StoredJson::fact);
    list(json, "people", rest.people(), StoredJson::person);
    list(json, "mentions", rest.mentions(), StoredJson::mention);
    text(json, "website", rest.website());
    text(json, "byline", rest.byline());
    text(json, "language", rest.language());
    json.writeStringProperty("ingested", rest.ingested().toString());
    json.writeName("source");
    source(json, rest.source());
    json.writeEndObject();
  }

  static void sections(JsonGenerator json, List<StoredSection> sections) {
    elements(json, sections, StoredJson::section);
  }

  private static void section(JsonGenerator json, StoredSection section) {
    text(json, "heading", section.heading());
    json.writeNumberProperty("length", section.length());
    list(json, "marks", section.marks(), StoredJson::mark);
  }

  private static void mark(JsonGenerator json, Section.Mark mark) {
    json.writeNumberProperty("at", mark.at());
    json.writeNumberProperty("number", mark.number());
  }

  private static void reference(JsonGenerator json, Reference reference) {
    json.writeNumberProperty("number", reference.number());
    json.writeStringProperty("text", reference.text());
    text(json, "url", reference.url());
    text(json, "title", reference.title());
    text(json, "publisher", reference.publisher());
    date(json, "published", reference.published());
    date(json, "accessed", reference.accessed());
  }

  private static void fact(JsonGenerator json, Fact fact) {
    json.writeStringProperty("field", fact.field().name());
    json.writeStringProperty("value", fact.value());
    json.writeStringProperty("label", fact.label());
    json.writeNumberProperty("confidence", fact.confidence());
    json.writeStringProperty("rule", fact.rule());
    Evidence evidence = fact.evidence();
    json.writeObjectPropertyStart("evidence");
    json.writeStringProperty("quote", evidence.quote());
    json.writeNumberProperty("sourceStart", evidence.sourceStart());
    json.writeNumberProperty("sourceEnd", evidence.sourceEnd());
    Evidence.Shown shown = evidence.shown();
    if (shown != null) {
      json.writeObjectPropertyStart("shown");
      json.writeNumberProperty("section", shown.section());
      json.writeNumberProperty("start", shown.start());
      json.writeNumberProperty("end", shown.end());
      json.writeEndObject();
    }
    json.writeEndObject();
    text(json, "withdrawn", fact.withdrawn());
  }

  private static void person(JsonGenerator json, Person person) {
    json.writeStringProperty("name", person.name());
    text(json, "role", person.role());
  }

  private static void mention(JsonGenerator json, Mention mention) {
    organization(json, mention.organization());
    json.writeNumberProperty("count", mention.count());
  }

  private static void organization(JsonGenerator json, OrganizationName organization) {
    json.writeObjectPropertyStart("organization");
    json.writeStringProperty("id", organization.id());
    json.writeStringProperty("name", organization.name());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) {
    text(json, "region", place.region() == null ? null : place.region().name());
    text(json, "state", place.state() == null ? null : place.state().name());
    text(json, "city", place.city());
    text(json, "country", place.country());
  }

  private static void source(JsonGenerator json, Source source) {
    json.writeStartObject();
    json.writeStringProperty("uri", source.uri());
    json.writeStringProperty("sha256", source.sha256());
    json.writeNumberProperty("extraction", source.extraction());
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, String name, @Nullable PartialDate date) {
    if (date != null) {
      json.writeObjectPropertyStart(name);
      json.writeNumberProperty("year", date.year());
      number(json, "month", date.month());
      number(json, "day", date.day());
      json.writeEndObject();
    }
  }

  private static void text(JsonGenerator json, String name, @Nullable String text) {
    if (text != null) {
      json.writeStringProperty(name, text);
    }
  }

  private static void number(JsonGenerator json, String name, @Nullable Integer number) {
    if (number != null) {
      json.writeNumberProperty(name, number.intValue());
    }
  }

  private static void names(JsonGenerator json, String name, List<? extends Enum<?>> values) {
    json.writeArrayPropertyStart(name);
    for (Enum<?> value : values) {
      json.writeString(value.name());
    }
    json.writeEndArray();
  }

  private static <T> void list(
      JsonGenerator json, String name, List<T> values, BiConsumer<JsonGenerator, T> members) {
    json.writeName(name);
    elements(json, values, members);
  }

  private static <T> void elements(
      JsonGenerator json, List<T> values, BiConsumer<JsonGenerator, T> members) {
    json.writeStartArray();
    for (T value : values) {
      json.writeStartObject();
      members.accept(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
