package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.search.SearchEngine;

class OverloadTest {
  private static final String SEARCH = "/api/v1/search?q=affinity";

  @TempDir private Path folder;
  private SearchEngine engine;

  @BeforeEach
  void open() {
    engine = Shelf.open(folder);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static final class Requests {
    private final List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();

    void send(ServerFixture http, int number) {
      for (int i = 0; i < number; i++) {
        sent.add(http.client().sendAsync(http.request(SEARCH).build(), BodyHandlers.ofString()));
      }
    }

    long count(int status) {
      return sent.stream()
          .filter(each -> each.isDone() && each.join().statusCode() == status)
          .count();
    }

    long count(String... parts) {
      return sent.stream()
          .map(each -> each.join().body())
          .filter(body -> Arrays.stream(parts).allMatch(body::contains))
          .count();
    }

    void awaitDone(int number) throws InterruptedException {
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (sent.stream().filter(CompletableFuture::isDone).count() < number) {
        assertTrue(System.nanoTime() < end, () -> "%d answers".formatted(number));
        Thread.sleep(10);
      }
    }
  }

  @Test
  void twoHundredAtOnceAreAnsweredOrRefusedAtOnce() throws Exception {
    var settings =
        Map.of(
            "LECTERN_SEARCH_THREADS", "2",
            "LECTERN_SEARCH_QUEUE", "20",
            "LECTERN_SEARCH_DEADLINE", "1m");
    HeldEngine held = new HeldEngine(engine);
    try (var http = new ServerFixture(held, settings)) {
      Requests requests = new Requests();
      requests.send(http, 200);
      requests.awaitDone(178);
      assertEquals(178, requests.count(503));
      held.release();
      requests.awaitDone(200);
      assertEquals(22, requests.count(200));
      assertEquals(200, http.get(SEARCH).statusCode());
    }
  }

  @Test
  void whoIsRefusedIsToldWhenToTryAgain() throws Exception {
    var settings = Map.of("LECTERN_SEARCH_THREADS", "1", "LECTERN_SEARCH_QUEUE", "0");
    HeldEngine held = new HeldEngine(engine);
    try (var http = new ServerFixture(held, settings)) {
      Requests requests = new Requests();
      requests.send(http, 1);
      held.awaitSearch();
      HttpResponse<String> refused = http.get(SEARCH);
      assertEquals(503, refused.statusCode());
      assertEquals("1", refused.headers().firstValue("Retry-After").orElseThrow());
      assertTrue(refused.body().contains("\"code\":\"too-many-requests\""), refused.body());
      assertEquals(200, http.get("/health/live").statusCode());
      held.release();
      requests.awaitDone(1);
    }
  }

  @Test
  void whoWaitedTooLongIsRefused() throws Exception {
    var settings = Map.of("LECTERN_SEARCH_THREADS", "1", "LECTERN_SEARCH_DEADLINE", "1s");
    HeldEngine held = new HeldEngine(engine);
    try (var http = new ServerFixture(held, settings)) {
      Requests requests = new Requests();
      requests.send(http, 1);
      held.awaitSearch();
      requests.send(http, 1);
      Thread.sleep(2500);
      held.release();
      requests.awaitDone(2);
      assertEquals(1, requests.count(503));
      assertEquals(1, requests.count("\"code\":\"deadline-met\""));
    }
  }

  @Test
  void searchesThatMeetTheirDeadlineLeaveThePoolFree() throws Exception {
    var settings =
        Map.of(
            "LECTERN_SEARCH_THREADS", "4",
            "LECTERN_SEARCH_QUEUE", "200",
            "LECTERN_SEARCH_DEADLINE", "1m");
    HeldEngine held = HeldEngine.hurried(engine, 4);
    try (var http = new ServerFixture(held, settings)) {
      Requests burst = new Requests();
      burst.send(http, 200);
      burst.awaitDone(200);
      assertEquals(200, burst.count("\"next\":null", "\"timed_out\":true"));
      held.hold();
      Requests ordinary = new Requests();
      ordinary.send(http, 4);
      // All four threads search at once: none is busy with what nobody waits for.
      held.awaitSearch();
      held.release();
      ordinary.awaitDone(4);
      assertEquals(4, ordinary.count("\"value\":1", "\"timed_out\":false"));
    }
  }

  private static List<Socket> slowBodies(ServerFixture http, String method) throws IOException {
    List<Socket> slow = new ArrayList<>();
    String head =
        method
            + " /api/v1/search HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 1000\r\n\r\n{";
    for (int i = 0; i < 40; i++) {
      Socket socket = http.connect();
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      slow.add(socket);
    }
    return slow;
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST"})
  void slowBodiesStarveNobody(String method) throws Exception {
    try (var http = new ServerFixture(engine, Map.of("LECTERN_BODY_DEADLINE", "1m"))) {
      List<Socket> slow = slowBodies(http, method);
      assertEquals(200, http.get(SEARCH).statusCode());
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void slowBodiesEndAtTheDeadline() throws Exception {
    try (var http = new ServerFixture(engine, Map.of("LECTERN_BODY_DEADLINE", "300ms"))) {
      for (Socket socket : slowBodies(http, "POST")) {
        assertEquals(0, socket.getInputStream().readAllBytes().length);
        socket.close();
      }
      for (Socket socket : slowBodies(http, "PUT")) {
        byte[] answer = socket.getInputStream().readAllBytes();
        assertTrue(new String(answer, StandardCharsets.UTF_8).startsWith("HTTP/1.1 405 "));
        socket.close();
      }
    }
  }

  @Test
  void hugeBodyIsRefused() throws Exception {
    try (var http = new ServerFixture(engine);
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
    HeldEngine held = new HeldEngine(engine);
    try (var http = new ServerFixture(held, Map.of("LECTERN_SHUTDOWN_TIMEOUT", "20s"))) {
      Requests requests = new Requests();
      requests.send(http, 1);
      held.awaitSearch();
      Thread stop = Thread.ofPlatform().start(http.server()::close);
      while (http.get("/health/ready").statusCode() != 503) {
        Thread.sleep(10);
      }
      HttpResponse<String> late = http.get(SEARCH);
      assertEquals(503, late.statusCode());
      assertTrue(late.body().contains("\"code\":\"stopping\""), late.body());
      assertEquals(0, requests.count(200));
      held.release();
      requests.awaitDone(1);
      assertEquals(1, requests.count(200));
      stop.join();
    }
  }
}
