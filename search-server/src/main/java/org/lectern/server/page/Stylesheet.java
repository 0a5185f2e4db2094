package org.lectern.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.lectern.server.api.Answer;
import org.lectern.server.api.Call;

/// The style of all pages, from memory. Its path changes with its content, so that it may be kept
/// for ever.
public final class Stylesheet {
  private static final String RESOURCE = "lectern.css";

  private final String path;
  private final Answer answer;

  public Stylesheet() {
    String css = read();
    String hash = hash(css);
    this.path = "/assets/lectern-" + hash + ".css";
    this.answer =
        new Answer(
            200,
            "text/css; charset=utf-8",
            css,
            Map.of(
                "ETag",
                "\"" + hash + "\"",
                "Cache-Control",
                "public, max-age=31536000, immutable"));
  }

  public String path() {
    return path;
  }

  public Answer get(Call ignored) {
    return answer;
  }

  private static String read() {
    try (InputStream css = Stylesheet.class.getResourceAsStream(RESOURCE)) {
      if (css == null) {
        throw new IllegalStateException(RESOURCE + " is missing on the class path");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every JDK has SHA-256", never);
    }
  }
}
