package org.lectern.server.api;

import java.time.Duration;
import java.util.List;
import org.lectern.search.InvalidCursorException;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchResponse;

/// A search with its response: what API, page and command line render.
public record SearchAnswer(SearchCall call, SearchResponse response) {
  /// Asks the engine what the parameters say.
  ///
  /// @param deadline after which the search is cut short
  /// @throws ProblemException if the parameters are not valid
  public static SearchAnswer of(
      SearchEngine engine, List<QueryString.Parameter> parameters, Duration deadline) {
    return of(engine, SearchParameters.read(parameters, deadline));
  }

  /// Asks the engine what was read before.
  ///
  /// @throws ProblemException if the cursor is not valid
  public static SearchAnswer of(SearchEngine engine, SearchCall call) {
    try {
      return new SearchAnswer(call, engine.search(call.request()));
    } catch (InvalidCursorException invalid) {
      throw new ProblemException(
          Problem.parameters(
              List.of(
                  ParameterError.refused(
                      invalid.code(),
                      "cursor",
                      call.request().cursor().orElse(null),
                      null,
                      invalid))));
    }
  }
}
