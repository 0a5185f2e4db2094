package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OverloadTest {
  private static final String SEARCH = "/api/v1/search?q=a";

  @Test
  void twoHundredAtOnceAreAnsweredOrRefused() throws Exception {
    var settings = Map.of("LECTERN_SEARCH_THREADS", "2", "LECTERN_SEARCH_QUEUE", "20");
    try (var http = new ServerFixture(new FakeEngine(Duration.ofMillis(20)), settings)) {
      List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        all.add(http.client().sendAsync(http.request(SEARCH).build(), BodyHandlers.ofString()));
      }
      int refused = 0;
      for (var each : all) {
        HttpResponse<String> response = each.get();
        if (response.statusCode() == 503) {
          refused++;
          assertEquals("1", response.headers().firstValue("Retry-After").orElseThrow());
          assertTrue(response.body().contains("\"code\":\"too-many-requests\""), response.body());
        } else {
          assertEquals(200, response.statusCode());
        }
      }
      assertTrue(refused > 0 && refused < 200, () -> "some are refused, not all");
      assertEquals(200, http.get(SEARCH).statusCode());
    }
  }

  @Test
  void slowBodiesStarveNobodyAndEndAtTheDeadline() throws Exception {
    var settings = Map.of("LECTERN_BODY_DEADLINE", "500ms");
    try (var http = new ServerFixture(new FakeEngine(Duration.ZERO), settings)) {
      List<Socket> slow = new ArrayList<>();
      String head = "POST /api/v1/search HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{";
      for (int i = 0; i < 40; i++) {
        Socket socket = http.connect();
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      long start = System.nanoTime();
      assertEquals(200, http.get(SEARCH).statusCode());
      assertTrue(System.nanoTime() - start < Duration.ofMillis(400).toNanos());
      for (Socket socket : slow) {
        byte[] answer = socket.getInputStream().readAllBytes();
        assertTrue(new String(answer, StandardCharsets.UTF_8).startsWith("HTTP/1.1 405 "));
        socket.close();
      }
      long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
      assertTrue(seconds < 5, () -> "closed after " + seconds + " s");
    }
  }

  @Test
  void hugeBodyIsRefused() throws Exception {
    try (var http = new ServerFixture(new FakeEngine(Duration.ZERO));
        Socket socket = http.connect()) {
      OutputStream out = socket.getOutputStream();
      String head = "GET " + SEARCH + " HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      assertTrue(new String(answer, StandardCharsets.UTF_8).startsWith("HTTP/1.1 413 "));
    }
  }

  @Test
  void stopWaitsForWhatIsRunningAndRefusesTheRest() throws Exception {
    try (var http = new ServerFixture(new FakeEngine(Duration.ofMillis(1500)))) {
      var running = http.client().sendAsync(http.request(SEARCH).build(), BodyHandlers.ofString());
      Thread.sleep(300);
      Thread stop = Thread.ofPlatform().start(http.server()::close);
      Thread.sleep(300);
      assertEquals(503, http.get("/health/ready").statusCode());
      HttpResponse<String> late = http.get(SEARCH);
      assertEquals(503, late.statusCode());
      assertTrue(late.body().contains("\"code\":\"stopping\""), late.body());
      assertFalse(running.isDone());
      assertEquals(200, running.get().statusCode());
      stop.join();
    }
  }

  @Test
  void whoWaitedTooLongIsRefused() throws Exception {
    var settings = Map.of("LECTERN_SEARCH_THREADS", "1", "LECTERN_SEARCH_DEADLINE", "100ms");
    try (var http = new ServerFixture(new FakeEngine(Duration.ofMillis(400)), settings)) {
      var first = http.client().sendAsync(http.request(SEARCH).build(), BodyHandlers.ofString());
      Thread.sleep(100);
      assertEquals(503, http.get(SEARCH).statusCode());
      assertEquals(200, first.get().statusCode());
    }
  }
}
