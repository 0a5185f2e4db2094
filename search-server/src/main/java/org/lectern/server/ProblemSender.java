package org.lectern.server;

import io.undertow.server.HttpServerExchange;
import org.lectern.server.api.Call;
import org.lectern.server.api.Problem;
import org.lectern.server.api.ProblemJson;
import org.lectern.server.page.ProblemPage;

/// Answers with a [Problem], as a page or as JSON.
final class ProblemSender {
  private final ProblemPage page;

  ProblemSender(ProblemPage page) {
    this.page = page;
  }

  void send(HttpServerExchange exchange, Problem problem) {
    String requestId = RootHandler.requestId(exchange);
    Call call = RootHandler.call(exchange);
    // Only programs ask in other ways.
    AnswerSender.send(
        exchange,
        RootHandler.isGetOrHead(exchange)
            ? page.of(problem, call, requestId)
            : ProblemJson.of(problem, call, requestId));
  }
}
