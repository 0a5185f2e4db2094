package org.lectern.server;

import io.undertow.server.HttpServerExchange;
import org.lectern.server.api.Problem;
import org.lectern.server.page.ProblemPage;

/// Answers with a [Problem], as a page or as JSON.
final class ProblemSender {
  private final ProblemPage page;

  ProblemSender(ProblemPage page) {
    this.page = page;
  }

  void send(HttpServerExchange exchange, Problem problem) {
    String requestId = RootHandler.requestId(exchange);
    AnswerSender.send(exchange, page.of(problem, RootHandler.call(exchange), requestId));
  }
}
