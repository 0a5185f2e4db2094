package org.lectern.server.api;

import java.time.Duration;
import org.lectern.search.SearchEngine;

/// `GET` and `POST /api/v1/search`.
public final class SearchResource {
  public static final String PATH = "/api/v1/search";

  private final SearchEngine engine;
  private final Duration deadline;
  private final EntityTags tags;

  /// @param deadline after which a search is cut short
  public SearchResource(SearchEngine engine, Duration deadline, EntityTags tags) {
    this.engine = engine;
    this.deadline = deadline;
    this.tags = tags;
  }

  /// @throws ProblemException if the parameters are not valid
  public Answer get(Call call) {
    return tags.unchanged(call).orElseGet(() -> search(call));
  }

  private Answer search(Call call) {
    SearchAnswer found = SearchAnswer.of(engine, QueryString.parse(call.query()), deadline);
    Answer answer = Answer.json(200, SearchJson.of(found));
    // What was cut short is not worth keeping.
    return found.response().timedOut()
        ? answer
        : tags.tagged(answer, call, found.response().state());
  }

  /// The same search with its parameters in a body of JSON.
  ///
  /// @throws ProblemException if the parameters are not valid, or the URL has some too
  public Answer post(Call call, byte[] body) {
    QueryString.refuseAll(call.query());
    SearchAnswer found = SearchAnswer.of(engine, SearchBody.read(body), deadline);
    return Answer.json(200, SearchJson.of(found));
  }
}
