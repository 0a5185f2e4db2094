package org.lectern.server.api;

import java.time.Duration;
import org.lectern.search.SearchEngine;

/// `GET /api/v1/search`.
public final class SearchResource {
  public static final String PATH = "/api/v1/search";

  private final SearchEngine engine;
  private final Duration deadline;

  /// @param deadline after which a search is cut short
  public SearchResource(SearchEngine engine, Duration deadline) {
    this.engine = engine;
    this.deadline = deadline;
  }

  /// @throws ProblemException if the parameters are not valid
  public Answer get(Call call) {
    SearchAnswer answer = SearchAnswer.of(engine, QueryString.parse(call.query()), deadline);
    return Answer.json(200, SearchJson.of(answer));
  }
}
