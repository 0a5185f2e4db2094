package org.lectern.server.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.search.DidYouMean;
import org.lectern.search.DidYouMean.Proposal;
import org.lectern.search.Help;
import org.lectern.search.InvalidCursorException;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchResponse;
import org.lectern.search.ZeroHits;

/// A search with its response: what API, page and command line render.
///
/// @param meant queries that may have been meant, where little was found; the best first
/// @param help where nothing was found
public record SearchAnswer(
    SearchCall call, SearchResponse response, List<Proposal> meant, Optional<Help> help) {
  public SearchAnswer {
    meant = List.copyOf(meant);
  }

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
      return new SearchAnswer(
          call,
          response,
          DidYouMean.proposals(engine, call.request(), response),
          ZeroHits.help(engine, call.request(), response));
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
