package org.lectern.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.server.api.Answer;
import org.lectern.server.api.Call;

/// A style, script or picture of the pages, from memory. Its path changes with its content, so that
/// it may be kept for ever.
///
/// @param path `/assets/lectern-1f2e….css`
/// @param answer the same for everybody
public record Asset(String path, Answer answer) {
  /// @param name in the path: `lectern.css`
  /// @param files beside this class, of which it is made
  static Asset read(String name, String type, String... files) {
    String text = Stream.of(files).map(Asset::text).collect(Collectors.joining("\n"));
    String hash = hash(text);
    int dot = name.lastIndexOf('.');
    Map<String, String> headers =
        Map.of("ETag", "\"" + hash + "\"", "Cache-Control", "public, max-age=31536000, immutable");
    return new Asset(
        "/assets/" + name.substring(0, dot) + "-" + hash + name.substring(dot),
        new Answer(200, type, text, headers));
  }

  public Answer get(Call call) {
    String tag = answer.headers().getOrDefault("ETag", "");
    return call.asksAbout(tag) ? new Answer(304, answer.type(), "", answer.headers()) : answer;
  }

  private static String text(String name) {
    try (InputStream file = Asset.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing on the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every JDK has SHA-256", never);
    }
  }
}
