package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SearchPoolTest {
  private static HttpHandler says(String text) {
    return exchange -> exchange.getResponseSender().send(text);
  }

  /// A pool with one place to wait, where every wait is too long.
  private static SearchPool pool(int threads) {
    return new SearchPool(threads, 1, Duration.ZERO, says("full"), says("late"));
  }

  private static Undertow listen(HttpHandler handler) {
    Undertow server =
        Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(handler).build();
    server.start();
    return server;
  }

  private static CompletableFuture<String> ask(HttpClient client, Undertow server) {
    var address = (InetSocketAddress) server.getListenerInfo().getFirst().getAddress();
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort()));
    return client
        .sendAsync(request.build(), BodyHandlers.ofString())
        .thenApply(answer -> answer.body());
  }

  @Test
  void whoFindsAThreadFreeIsNeverLate() {
    try (SearchPool pool = pool(8);
        HttpClient client = HttpClient.newHttpClient()) {
      Undertow server = listen(exchange -> pool.handle(exchange, says("found")));
      for (int i = 0; i < 20; i++) {
        assertEquals("found", ask(client, server).join(), "there are not too many");
      }
      server.stop();
    }
  }

  @Test
  void whoWaitsTooLongAndWhoFindsNoPlaceAreToldApart() throws Exception {
    CountDownLatch busy = new CountDownLatch(2);
    CountDownLatch arrived = new CountDownLatch(3);
    CountDownLatch released = new CountDownLatch(1);
    try (SearchPool pool = pool(2);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpHandler search =
          exchange -> {
            busy.countDown();
            released.await();
            exchange.getResponseSender().send("found");
          };
      Undertow server =
          listen(exchange -> {
            pool.handle(exchange, search);
            arrived.countDown();
          });
      var first = ask(client, server);
      var second = ask(client, server);
      busy.await();
      var waiting = ask(client, server);
      arrived.await();
      assertEquals("full", ask(client, server).join());
      released.countDown();
      assertEquals("found", first.join());
      assertEquals("found", second.join());
      assertEquals("late", waiting.join());
      server.stop();
    }
  }
}
