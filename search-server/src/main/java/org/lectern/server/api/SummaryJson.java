package org.lectern.server.api;

import org.jspecify.annotations.Nullable;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.Place;
import org.lectern.schema.Summary;
import tools.jackson.core.JsonGenerator;

/// The members that a hit and a document have in common.
final class SummaryJson {
  private final JsonGenerator json;

  SummaryJson(JsonGenerator json) {
    this.json = json;
  }

  void members(Summary summary) {
    json.writeStringProperty("id", summary.id());
    json.writeStringProperty("title", summary.title());
    json.writeStringProperty("url", summary.url());
    json.writeStringProperty("kind", summary.kind().slug());
    json.writeStringProperty("voice", summary.voice().slug());
    json.writeStringProperty("publisher", summary.publisher());
    JsonText.text(json, "published", summary.published());
    organization(summary.organization());
    JsonText.objects(
        json, "types", summary.types(), type -> valueAndLabel(type.slug(), type.label()));
    json.writeStringProperty("type_text", summary.typeText());
    JsonText.objects(json, "places", summary.places(), this::place);
    JsonText.number(json, "founded", summary.founded());
    JsonText.objects(
        json, "topics", summary.topics(), topic -> valueAndLabel(topic.slug(), topic.label()));
  }

  private void organization(@Nullable OrganizationName organization) {
    json.writeName("organization");
    if (organization == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("id", organization.id());
    json.writeStringProperty("name", organization.name());
    json.writeEndObject();
  }

  private void place(Place place) {
    JsonText.text(json, "region", place.region() == null ? null : place.region().label());
    JsonText.text(json, "state", place.state() == null ? null : place.state().code());
    json.writeStringProperty("city", place.city());
    json.writeStringProperty("country", place.country());
  }

  private void valueAndLabel(String value, String label) {
    json.writeStringProperty("value", value);
    json.writeStringProperty("label", label);
  }
}
