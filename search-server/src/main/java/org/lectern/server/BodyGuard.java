package org.lectern.server;

import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lectern.server.api.Problem;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/// Keeps bodies that nobody asked for from holding anything: they are read and dropped by the IO
/// thread while the answer is already on its way, and the connection ends at the deadline. No
/// timeout of the server stops a body that arrives one byte a second.
final class BodyGuard {
  private final Duration deadline;
  private final long maxBytes;

  /// @param deadline after which a body must have arrived
  BodyGuard(Duration deadline, long maxBytes) {
    this.deadline = deadline;
    this.maxBytes = maxBytes;
  }

  /// What is wrong with the request's body; empty where there is none.
  Optional<Problem> check(HttpServerExchange exchange) {
    if (exchange.isRequestComplete()) {
      return Optional.empty();
    }
    XnioExecutor.Key close =
        exchange
            .getIoThread()
            .executeAfter(
                () -> IoUtils.safeClose(exchange.getConnection()),
                deadline.toMillis(),
                TimeUnit.MILLISECONDS);
    exchange.addExchangeCompleteListener((_, next) -> {
      close.remove();
      next.proceed();
    });
    exchange.setPersistent(false);
    return Optional.of(
        exchange.getRequestContentLength() > maxBytes
            ? Problem.bodyTooLarge(maxBytes)
            : Problem.unexpectedBody());
  }
}
