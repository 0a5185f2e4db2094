package org.lectern.server.api;

import org.jspecify.annotations.Nullable;
import org.lectern.search.Suggestion;
import org.lectern.search.Suggestion.Target;
import org.lectern.search.Suggestions;
import tools.jackson.core.JsonGenerator;

/// Suggestions as JSON.
final class SuggestJson {
  private final JsonGenerator json;

  private SuggestJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(String typed, Suggestions found) {
    return JsonText.object(json -> {
      json.writeStringProperty("q", typed);
      JsonText.objects(json, "suggestions", found.suggestions(), new SuggestJson(json)::suggestion);
      json.writeNumberProperty("index_generation", found.state().generation());
    });
  }

  private void suggestion(Suggestion suggestion) {
    json.writeStringProperty("kind", suggestion.kind().slug());
    json.writeStringProperty("label", suggestion.label());
    JsonText.ranges(json, "highlights", suggestion.highlights());
    json.writeNumberProperty("documents", suggestion.documents());
    switch (suggestion.target()) {
      case Target.Value(var field, var value) -> target(field.slug(), value, null, null);
      case Target.Text(var query) -> target(null, null, query, null);
      case Target.Document(var id) -> target(null, null, null, id);
    }
  }

  private void target(
      @Nullable String filter,
      @Nullable String value,
      @Nullable String query,
      @Nullable String document) {
    json.writeStringProperty("filter", filter);
    json.writeStringProperty("value", value);
    json.writeStringProperty("query", query);
    json.writeStringProperty("document", document);
  }
}
