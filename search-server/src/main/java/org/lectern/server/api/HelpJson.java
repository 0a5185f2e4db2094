package org.lectern.server.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Help;
import tools.jackson.core.JsonGenerator;

/// What to tell somebody who found nothing.
final class HelpJson {
  private final JsonGenerator json;

  private final @Nullable String meant;

  /// @param meant the query that was meant most likely
  HelpJson(JsonGenerator json, @Nullable String meant) {
    this.json = json;
    this.meant = meant;
  }

  void value(Help help) {
    json.writeStartObject();
    json.writeStringProperty("did_you_mean", meant);
    JsonText.objects(json, "counts", help.counts(), this::count);
    JsonText.objects(json, "relaxations", help.relaxations(), this::relaxation);
    json.writeEndObject();
  }

  private void count(Help.ClauseCount count) {
    json.writeStringProperty("clause", count.clause());
    json.writeStringProperty("kind", count.kind().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("count", count.count());
  }

  private void relaxation(Help.Relaxation relaxation) {
    json.writeStringProperty("label", relaxation.label());
    json.writeStringProperty("params", SearchLink.query(relaxation.request()));
    json.writeNumberProperty("count", relaxation.count());
  }
}
