package org.lectern.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.lectern.ingest.Ingest;
import org.lectern.ingest.IngestRequest;
import org.lectern.lucene.LuceneWriter;
import org.lectern.search.DocumentWriter;
import org.lectern.search.SearchEngine;
import org.lectern.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server on a free port, and ways to ask it.
final class ServerFixture implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final SearchServer server;

  /// @param settings as environment variables
  ServerFixture(SearchEngine engine, Map<String, String> settings) {
    SettingValues values =
        SettingValues.read(
            Map.of(Setting.PORT, "0", Setting.DATA, "target/no-such-folder"), settings);
    this.server = SearchServer.start(engine, Configuration.of(values));
  }

  ServerFixture(SearchEngine engine) {
    // A slow machine must not cut the searches of a test short.
    this(engine, Map.of("LECTERN_SEARCH_DEADLINE", "1m"));
  }

  /// Reads documents as `lectern ingest` does.
  ///
  /// @param documents a file or folder
  static void ingest(Path documents, Path index) throws Exception {
    try (DocumentWriter writer = LuceneWriter.open(index);
        Store store = Store.inMemory()) {
      new Ingest(
              IngestRequest.of(List.of(documents)),
              writer,
              store.lead(Optional.empty()),
              InstantSource.system(),
              _ -> {},
              () -> false)
          .run();
    }
  }

  HttpClient client() {
    return client;
  }

  SearchServer server() {
    return server;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path))
        .timeout(Duration.ofSeconds(20));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return exchange(request(path).build());
  }

  /// The body of an answer.
  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  /// Asks for what is refused, and holds the problem to what every problem has.
  JsonNode problem(String path, int status) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    Assertions.assertEquals(status, response.statusCode(), response.body());
    Assertions.assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElseThrow());
    JsonNode problem = json(response);
    Assertions.assertEquals(status, problem.get("status").intValue());
    Assertions.assertEquals(
        response.headers().firstValue("X-Request-Id").orElseThrow(),
        problem.get("request_id").stringValue());
    return problem;
  }

  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    var request = request(path).method(method, HttpRequest.BodyPublishers.noBody()).build();
    return exchange(request);
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return exchange(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  /// Sends a request, and holds the answer to the OpenAPI document.
  HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    Assertions.assertEquals("", OpenApi.faults(response));
    return response;
  }

  Socket connect() throws IOException {
    Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  /// Sends a path as it is, which no client would, and reads all that comes back.
  String raw(String path) throws IOException {
    try (Socket socket = connect()) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
