package org.lectern.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.lectern.server.api.Answer;
import org.lectern.server.api.Call;
import org.lectern.server.api.Problem;
import org.lectern.server.api.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every request comes through here: it gets an id and the headers of all answers, finds its route,
/// and whatever goes wrong becomes a problem.
final class RootHandler implements HttpHandler {
  private static final Logger LOG = LoggerFactory.getLogger(RootHandler.class);

  private static final String REQUEST_ID = "X-Request-Id";
  private static final String METHODS = "GET, HEAD";
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  private final Routes routes;
  private final SearchPool pool;
  private final BodyGuard bodies;
  private final ProblemSender problems;
  private final BooleanSupplier stopping;

  /// @param problems answers where something is wrong
  /// @param stopping whether searches are refused because the server is about to stop
  RootHandler(
      Routes routes,
      SearchPool pool,
      BodyGuard bodies,
      ProblemSender problems,
      BooleanSupplier stopping) {
    this.routes = routes;
    this.pool = pool;
    this.bodies = bodies;
    this.problems = problems;
    this.stopping = stopping;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HEADERS.forEach(
        (name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
    exchange.getResponseHeaders().put(new HttpString(REQUEST_ID), UUID.randomUUID().toString());
    Optional<Problem> bodyProblem = bodies.check(exchange);
    Call call = call(exchange);
    Optional<Routes.Route> route = routes.find(call.path());
    if (route.isEmpty()) {
      problems.send(exchange, Problem.notFound("there is no such path"));
    } else if (!isGetOrHead(exchange)) {
      String method = exchange.getRequestMethod().toString();
      problems.send(exchange, Problem.methodNotAllowed(method, METHODS));
    } else if (bodyProblem.isPresent()) {
      problems.send(exchange, bodyProblem.get());
    } else if (route.get().searches() && stopping.getAsBoolean()) {
      exchange.setPersistent(false);
      problems.send(exchange, Problem.unavailable("stopping", "the server is about to stop"));
    } else if (route.get().searches()) {
      pool.handle(
          exchange, dispatched -> answer(dispatched, () -> route.get().resource().apply(call)));
    } else {
      answer(exchange, () -> route.get().resource().apply(call));
    }
  }

  private static boolean isGetOrHead(HttpServerExchange exchange) {
    return exchange.getRequestMethod().equals(Methods.GET)
        || exchange.getRequestMethod().equals(Methods.HEAD);
  }

  // Everything is caught here, so that no fault of one request meets another one or the client.
  private void answer(HttpServerExchange exchange, Supplier<Answer> resource) {
    Answer answer;
    try {
      answer = resource.get();
    } catch (ProblemException expected) {
      problems.send(exchange, expected.problem());
      return;
    } catch (Exception | StackOverflowError fault) {
      LOG.error("Request {} failed", requestId(exchange), fault);
      problems.send(exchange, Problem.internal());
      return;
    }
    AnswerSender.send(exchange, answer);
  }

  /// Names the request in the log and for the client.
  static String requestId(HttpServerExchange exchange) {
    return Optional.ofNullable(exchange.getResponseHeaders().getFirst(REQUEST_ID)).orElse("");
  }

  static Call call(HttpServerExchange exchange) {
    // The request's URI also has what Undertow takes for path parameters: `/health/live;x=y`.
    String path =
        exchange.isHostIncludedInRequestURI()
            ? exchange.getRequestPath()
            : exchange.getRequestURI();
    return new Call(path, exchange.getQueryString());
  }
}
