package org.lectern.server.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.search.DidYouMean;
import org.lectern.search.DidYouMean.Proposal;
import org.lectern.search.Help;
import org.lectern.search.InvalidCursorException;
import org.lectern.search.Narrowing;
import org.lectern.search.Narrowing.Offer;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.ZeroHits;

/// A search with its response: what API, page and command line render.
///
/// @param meant queries that may have been meant, where little was found; the best first
/// @param offers filters that the query names, none of them applied
/// @param help where nothing was found
public record SearchAnswer(
    SearchCall call,
    SearchResponse response,
    List<Proposal> meant,
    List<Offer> offers,
    Optional<Help> help) {
  public SearchAnswer {
    meant = List.copyOf(meant);
    offers = List.copyOf(offers);
  }

  /// Asks the engine what the parameters say.
  ///
  /// @param deadline after which the search is cut short
  /// @throws ProblemException if the parameters are not valid
  public static SearchAnswer of(
      SearchEngine engine, List<QueryString.Parameter> parameters, Duration deadline) {
    return of(engine, SearchParameters.read(parameters, deadline));
  }

  /// Asks the engine what was read before. The search and all that is offered beside it together
  /// keep the deadline.
  ///
  /// @throws ProblemException if the cursor is not valid
  public static SearchAnswer of(SearchEngine engine, SearchCall call) {
    try {
      SearchRequest request = call.request();
      long end = System.nanoTime() + request.deadline().toNanos();
      SearchResponse response = engine.search(request);
      return new SearchAnswer(
          call,
          response,
          DidYouMean.proposals(engine, request, response, until(end)),
          Narrowing.offers(engine, request, response, until(end)),
          ZeroHits.help(engine, request, response, until(end)));
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

  private static Duration until(long end) {
    return Duration.ofNanos(end - System.nanoTime());
  }
}
