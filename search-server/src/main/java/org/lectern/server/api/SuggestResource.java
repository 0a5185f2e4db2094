package org.lectern.server.api;

import java.util.List;
import org.lectern.search.SearchEngine;
import org.lectern.search.Suggestions;

/// `GET /api/v1/suggest`: what somebody who types may mean.
public final class SuggestResource {
  public static final String PATH = "/api/v1/suggest";

  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 50;
  private static final int LONGEST = 200;

  private final SearchEngine engine;
  private final EntityTags tags;

  public SuggestResource(SearchEngine engine, EntityTags tags) {
    this.engine = engine;
    this.tags = tags;
  }

  /// @throws ProblemException if the parameters are not valid
  public Answer get(Call call) {
    return tags.unchanged(call).orElseGet(() -> suggest(call));
  }

  private Answer suggest(Call call) {
    ParameterValues values =
        ParameterValues.only(QueryString.parse(call.query()), List.of("q", "limit"));
    String typed = values.single("q").orElse("");
    if (typed.length() > LONGEST) {
      String expects = "at most " + LONGEST + " characters";
      values.errors().add(ParameterError.badValue("q", typed, expects, List.of()));
    }
    int limit = values.number("limit", DEFAULT_LIMIT, 1, MOST);
    values.check();
    Suggestions found = engine.suggest(typed, limit);
    return tags.tagged(Answer.json(200, SuggestJson.of(typed, found)), call, found.state());
  }
}
