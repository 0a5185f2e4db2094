package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.search.SearchEngine;

class StartTest {
  @TempDir private Path folder;

  @Test
  void serverIsReadyWhenItIsWarm() throws Exception {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Map<Setting, String> flags =
        Map.of(Setting.PORT, Integer.toString(port), Setting.DATA, folder.toString());
    Configuration configuration = Configuration.of(SettingValues.read(flags, Map.of()));
    URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
    List<String> before = new ArrayList<>();
    try (SearchEngine engine = Shelf.open(folder.resolve("index"));
        SearchServer server =
            SearchServer.start(engine, configuration, null, () -> before.add(ask(ready)))) {
      assertTrue(before.getFirst().startsWith("503 {\"status\":\"starting\""), before.toString());
      assertTrue(ask(ready).startsWith("200 {\"status\":\"ready\""), server.address());
    }
  }

  private static String ask(URI uri) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var response = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      return response.statusCode() + " " + response.body();
    } catch (IOException | InterruptedException failed) {
      return String.valueOf(failed);
    }
  }

  @Test
  void warmUpEndsInItsBudgetAndNeverFails() {
    try (SearchEngine engine = Shelf.open(folder)) {
      long started = System.nanoTime();
      WarmUp.run(engine, Duration.ofMillis(300));
      assertTrue(System.nanoTime() - started < Duration.ofSeconds(5).toNanos());
      assertTrue(WarmUp.run(engine, Duration.ofNanos(1)) > 0, "preparing is not its budget's");
    }
    SearchEngine closed = Shelf.open(folder.resolve("closed"));
    closed.close();
    assertEquals(0, WarmUp.run(closed, Duration.ofSeconds(1)));
  }
}
