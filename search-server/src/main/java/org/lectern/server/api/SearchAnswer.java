package org.lectern.server.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.search.Help;
import org.lectern.search.InvalidCursorException;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchResponse;
import org.lectern.search.ZeroHits;

/// A search with its response: what API, page and command line render.
///
/// @param help where nothing was found
public record SearchAnswer(SearchCall call, SearchResponse response, Optional<Help> help) {
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
      SearchResponse response = engine.search(call.request());
      return new SearchAnswer(call, response, ZeroHits.help(engine, call.request(), response));
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
