package org.lectern.server;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.lectern.server.api.Answer;

/// Writes an [Answer] to the connection, compressed where the client takes that.
final class AnswerSender {
  /// Shorter ones fit into one packet anyhow.
  private static final int LEAST_COMPRESSED = 1024;

  private AnswerSender() {}

  static void send(HttpServerExchange exchange, Answer answer) {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.setStatusCode(answer.status());
    exchange.getResponseHeaders().put(Headers.VARY, "Accept-Encoding");
    answer
        .headers()
        .forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
    if (answer.status() == StatusCodes.NOT_MODIFIED) {
      exchange.endExchange();
      return;
    }
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, answer.type());
    String accepted = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING);
    if (body.length >= LEAST_COMPRESSED && accepted != null && takesGzip(accepted)) {
      exchange.getResponseHeaders().put(Headers.CONTENT_ENCODING, "gzip");
      body = gzip(body);
    }
    exchange.getResponseHeaders().put(Headers.CONTENT_LENGTH, body.length);
    exchange.getResponseSender().send(ByteBuffer.wrap(body));
  }

  /// Source: RFC 9110, 12.5.3; `*` is not taken for gzip, which is always right.
  static boolean takesGzip(String accepted) {
    for (String coding : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = coding.strip().split("\\s*;\\s*", 2);
      if (parts[0].equals("gzip")) {
        return parts.length == 1 || !parts[1].matches("q\\s*=\\s*0(\\.0*)?\\s*");
      }
    }
    return false;
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 2);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(body);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return compressed.toByteArray();
  }
}
