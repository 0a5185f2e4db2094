package org.lectern.server;

import io.undertow.io.Receiver.RequestToLargeException;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lectern.server.api.Problem;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/// Keeps bodies from holding anything. They are read by the IO thread, and the connection ends at
/// the deadline: no timeout of the server stops a body that arrives one byte a second. Those that
/// nobody asked for are dropped while the answer is already on its way.
final class BodyGuard {
  private final Duration deadline;
  private final int maxBytes;

  /// @param deadline after which a body must have arrived
  BodyGuard(Duration deadline, int maxBytes) {
    this.deadline = deadline;
    this.maxBytes = maxBytes;
  }

  /// Takes a body that was asked for, or what is wrong with it.
  interface Receiver {
    void body(byte[] body) throws Exception;

    void refused(Problem problem);
  }

  /// Reads a body on the IO thread, and hands it over when it is whole; the connection ends where
  /// it is not whole at the deadline.
  void read(HttpServerExchange exchange, Receiver receiver) {
    if (exchange.getRequestContentLength() > maxBytes) {
      exchange.setPersistent(false);
      receiver.refused(Problem.bodyTooLarge(maxBytes));
      return;
    }
    XnioExecutor.Key close = closeAtDeadline(exchange);
    exchange.getRequestReceiver().setMaxBufferSize(maxBytes);
    exchange
        .getRequestReceiver()
        .receiveFullBytes(
            (_, body) -> {
              close.remove();
              handOver(body, receiver);
            },
            (broken, failure) -> {
              close.remove();
              broken.setPersistent(false);
              if (failure instanceof RequestTooBigException
                  || failure instanceof RequestToLargeException) {
                receiver.refused(Problem.bodyTooLarge(maxBytes));
              } else {
                broken.endExchange();
              }
            });
  }

  private static void handOver(byte[] body, Receiver receiver) {
    try {
      receiver.body(body);
    } catch (Exception failed) {
      throw new IllegalStateException("a request cannot be handed to a thread", failed);
    }
  }

  private XnioExecutor.Key closeAtDeadline(HttpServerExchange exchange) {
    return exchange
        .getIoThread()
        .executeAfter(
            () -> IoUtils.safeClose(exchange.getConnection()),
            deadline.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /// What is wrong with the request's body; empty where there is none.
  Optional<Problem> check(HttpServerExchange exchange) {
    if (exchange.isRequestComplete()) {
      return Optional.empty();
    }
    XnioExecutor.Key close = closeAtDeadline(exchange);
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
