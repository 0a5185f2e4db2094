package org.lectern.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// `GET /api/openapi.yaml`: what the API is, for programs and their makers.
///
/// It is written by hand; tests hold every route and every answer to it.
public final class OpenApiResource {
  public static final String PATH = "/api/openapi.yaml";

  private final String document;

  public OpenApiResource() {
    try (InputStream bytes =
        Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.yaml"))) {
      document = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("openapi.yaml cannot be read", unreadable);
    }
  }

  /// @throws ProblemException if there are parameters
  public Answer get(Call call) {
    QueryString.refuseAll(call.query());
    return Answer.yaml(document);
  }
}
