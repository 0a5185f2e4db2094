package org.lectern.server.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.search.Facet;
import org.lectern.search.FacetField;
import tools.jackson.core.JsonGenerator;

/// The facets of a search; `null` where it was cut short.
final class FacetsJson {
  private final JsonGenerator json;

  FacetsJson(JsonGenerator json) {
    this.json = json;
  }

  /// One facet's values, as `GET /api/v1/facets/{field}` answers them.
  static String of(FacetField field, Facet.Values values) {
    return JsonText.object(json -> {
      json.writeStringProperty("field", field.slug());
      JsonText.objects(json, "values", values.values(), new FacetsJson(json)::value);
      json.writeNumberProperty("total_values", values.totalValues());
    });
  }

  /// @param order in which they are listed
  void member(List<FacetField> order, Optional<Map<FacetField, Facet>> facets) {
    json.writeName("facets");
    if (facets.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    for (FacetField field : order) {
      Facet facet = facets.get().get(field);
      if (facet != null) {
        json.writeObjectPropertyStart(field.slug());
        facet(facet);
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void facet(Facet facet) {
    switch (facet) {
      case Facet.Values(var values, var missing, var totalValues) -> {
        JsonText.objects(json, "values", values, this::value);
        json.writeNumberProperty("missing", missing);
        json.writeNumberProperty("total_values", totalValues);
      }
      case Facet.Years(var buckets, var min, var max, var missing) -> {
        JsonText.objects(json, "buckets", buckets, this::bucket);
        JsonText.number(json, "min", min);
        JsonText.number(json, "max", max);
        json.writeNumberProperty("missing", missing);
      }
    }
  }

  private void value(Facet.FacetValue value) {
    json.writeStringProperty("value", value.value());
    json.writeStringProperty("label", value.label());
    json.writeNumberProperty("count", value.count());
    json.writeBooleanProperty("selected", value.selected());
    value.children().ifPresent(below -> JsonText.objects(json, "children", below, this::value));
  }

  private void bucket(Facet.YearBucket bucket) {
    json.writeNumberProperty("from", bucket.from());
    json.writeNumberProperty("to", bucket.to());
    json.writeNumberProperty("count", bucket.count());
  }
}
