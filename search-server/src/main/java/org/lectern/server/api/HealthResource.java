package org.lectern.server.api;

import java.util.function.BooleanSupplier;
import org.lectern.search.IndexState;
import org.lectern.search.SearchEngine;

/// `GET /health/live` and `GET /health/ready`: for whoever watches the server.
public final class HealthResource {
  public static final String LIVE = "/health/live";
  public static final String READY = "/health/ready";

  private final SearchEngine engine;
  private final BooleanSupplier starting;
  private final BooleanSupplier stopping;

  /// @param starting whether the server is not warm yet: it answers, but slowly
  /// @param stopping whether the server is about to stop, and takes no more requests
  public HealthResource(SearchEngine engine, BooleanSupplier starting, BooleanSupplier stopping) {
    this.engine = engine;
    this.starting = starting;
    this.stopping = stopping;
  }

  public Answer live(Call ignored) {
    return Answer.json(200, JsonText.object(json -> json.writeStringProperty("status", "live")));
  }

  /// 200 where searches are answered, 503 where the server has just started or is about to stop.
  public Answer ready(Call ignored) {
    String status =
        stopping.getAsBoolean() ? "stopping" : starting.getAsBoolean() ? "starting" : "ready";
    IndexState state = engine.state();
    String body =
        JsonText.object(json -> {
          json.writeStringProperty("status", status);
          json.writeNumberProperty("documents", state.documents());
          json.writeNumberProperty("generation", state.generation());
          json.writeNumberProperty("suggestions", state.suggestions());
        });
    return Answer.json(status.equals("ready") ? 200 : 503, body);
  }
}
