package org.lectern.server.api;

import java.util.List;
import java.util.Locale;
import org.lectern.schema.FactField;
import org.lectern.schema.Voice;
import org.lectern.search.OrganizationFile;
import org.lectern.search.OrganizationFile.Belonging;
import org.lectern.search.OrganizationFile.Said;
import tools.jackson.core.JsonGenerator;

/// An organization as JSON: `GET /api/v1/organizations/{id}`.
final class OrganizationJson {
  private final JsonGenerator json;

  private OrganizationJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(OrganizationFile file) {
    return JsonText.object(json -> new OrganizationJson(json).members(file));
  }

  private void members(OrganizationFile file) {
    json.writeStringProperty("id", file.organization().id());
    json.writeStringProperty("name", file.organization().name());
    JsonText.texts(json, "aliases", file.aliases());
    JsonText.texts(json, "hosts", file.hosts());
    JsonText.texts(json, "eins", file.eins());
    said("types", FactField.TYPE, file.said());
    said("places", FactField.PLACE, file.said());
    said("founded", FactField.FOUNDED, file.said());
    json.writeObjectPropertyStart("documents");
    json.writeNumberProperty(
        "total", file.documents().values().stream().mapToLong(Long::longValue).sum());
    json.writeObjectPropertyStart("voices");
    for (Voice voice : Voice.values()) {
      json.writeNumberProperty(voice.slug(), file.documents().getOrDefault(voice, 0L));
    }
    json.writeEndObject();
    json.writeEndObject();
    JsonText.objects(json, "merges", file.belongings(), this::belonging);
    json.writeBooleanProperty("complete", file.complete());
  }

  private void said(String name, FactField field, List<Said> said) {
    JsonText.objects(
        json,
        name,
        said.stream().filter(each -> each.field() == field).toList(),
        each -> {
          json.writeStringProperty("value", each.value());
          json.writeStringProperty("label", each.label());
          json.writeStringProperty("voice", each.voice().slug());
          json.writeStringProperty("document", each.document());
        });
  }

  private void belonging(Belonging belonging) {
    json.writeStringProperty("document", belonging.document());
    json.writeStringProperty("key", belonging.key().kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("value", belonging.key().value());
    json.writeStringProperty("quote", belonging.quote().orElse(null));
  }
}
