package org.lectern.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
  private static final Pattern JSON =
      Pattern.compile(
          "application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
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
    Call call = call(exchange);
    Optional<Routes.Route> route = routes.find(call.path());
    if (route.isEmpty()) {
      refuse(exchange, Problem.notFound("there is no such path"));
    } else if (exchange.getRequestMethod().equals(Methods.POST) && route.get().post().isPresent()) {
      post(exchange, call, route.get().post().get());
    } else if (!isGetOrHead(exchange)) {
      String method = exchange.getRequestMethod().toString();
      refuse(exchange, Problem.methodNotAllowed(method, route.get().methods()));
    } else {
      get(exchange, call, route.get());
    }
  }

  private void get(HttpServerExchange exchange, Call call, Routes.Route route) throws Exception {
    Optional<Problem> bodyProblem = bodies.check(exchange);
    if (bodyProblem.isPresent()) {
      problems.send(exchange, bodyProblem.get());
    } else if (route.searches()) {
      search(exchange, () -> route.resource().apply(call));
    } else {
      answer(exchange, () -> route.resource().apply(call));
    }
  }

  private void post(
      HttpServerExchange exchange, Call call, BiFunction<Call, byte[], Answer> resource) {
    String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
    if (type == null || !JSON.matcher(type).matches()) {
      refuse(exchange, Problem.unsupportedMediaType("application/json", type));
      return;
    }
    bodies.read(
        exchange,
        new BodyGuard.Receiver() {
          @Override
          public void body(byte[] body) throws Exception {
            search(exchange, () -> resource.apply(call, body));
          }

          @Override
          public void refused(Problem problem) {
            problems.send(exchange, problem);
          }
        });
  }

  // Whatever body there is, it is not waited for.
  private void refuse(HttpServerExchange exchange, Problem problem) {
    bodies.check(exchange);
    problems.send(exchange, problem);
  }

  private void search(HttpServerExchange exchange, Supplier<Answer> resource) throws Exception {
    if (stopping.getAsBoolean()) {
      exchange.setPersistent(false);
      problems.send(exchange, Problem.unavailable("stopping", "the server is about to stop"));
    } else {
      pool.handle(exchange, dispatched -> answer(dispatched, resource));
    }
  }

  static boolean isGetOrHead(HttpServerExchange exchange) {
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
    return new Call(
        path,
        exchange.getQueryString(),
        exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH));
  }
}
