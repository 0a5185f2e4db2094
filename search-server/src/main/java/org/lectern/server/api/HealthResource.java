package org.lectern.server.api;

import java.util.function.BooleanSupplier;
import org.lectern.search.IndexState;
import org.lectern.search.SearchEngine;

/// `GET /health/live` and `GET /health/ready`: for whoever watches the server.
public final class HealthResource {
  public static final String LIVE = "/health/live";
  public static final String READY = "/health/ready";

  private final SearchEngine engine;
  private final BooleanSupplier stopping;

  /// @param stopping whether the server is about to stop, and takes no more requests
  public HealthResource(SearchEngine engine, BooleanSupplier stopping) {
    this.engine = engine;
    this.stopping = stopping;
  }

  public Answer live(Call ignored) {
    return Answer.json(200, JsonText.object(json -> json.writeStringProperty("status", "live")));
  }

  /// 200 where searches are answered, 503 where the server is about to stop.
  public Answer ready(Call ignored) {
    boolean stops = stopping.getAsBoolean();
    IndexState state = engine.state();
    String body =
        JsonText.object(json -> {
          json.writeStringProperty("status", stops ? "stopping" : "ready");
          json.writeNumberProperty("documents", state.documents());
          json.writeNumberProperty("generation", state.generation());
        });
    return Answer.json(stops ? 503 : 200, body);
  }
}
