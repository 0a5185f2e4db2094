package org.lectern.server;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.server.api.QueryString;

/// The OpenAPI document, as the yardstick of requests and answers.
final class OpenApi {
  private static final String TEXT = read();
  private static final OpenAPI DOCUMENT = new OpenAPIV3Parser().readContents(TEXT).getOpenAPI();
  private static final OpenApiInteractionValidator VALIDATOR =
      OpenApiInteractionValidator.createForInlineApiSpecification(TEXT)
          .withLevelResolver(
              LevelResolver.create()
                  .withLevel(
                      "validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                  .build())
          .build();

  private OpenApi() {}

  private static String read() {
    try {
      return Files.readString(
          Path.of("src", "main", "resources", "org", "lectern", "server", "api", "openapi.yaml"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// `GET /api/v1/documents/`: every operation, its path without what stands in braces at its end,
  /// and with `*` for what stands in braces before it.
  static Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    DOCUMENT
        .getPaths()
        .forEach((path, item) ->
            item.readOperationsMap()
                .keySet()
                .forEach(method ->
                    operations.add(
                        method
                            + " "
                            + path.replaceAll("\\{[^}]*}$", "").replaceAll("\\{[^}]*}", "*"))));
    return operations;
  }

  /// What is wrong with an answer of the API, in words; empty where nothing is. Pages are not the
  /// API's, HEAD and the refusal of a method are not its operations.
  static String faults(HttpResponse<String> response) {
    URI uri = response.uri();
    String method = response.request().method();
    if (!documented(method, uri.getRawPath()) || response.statusCode() == 405) {
      return "";
    }
    SimpleResponse.Builder answer = SimpleResponse.Builder.status(response.statusCode());
    response.headers().map().forEach((name, values) -> answer.withHeader(name, values));
    if (!response.body().isEmpty()) {
      answer.withBody(response.body());
    }
    return words(
        VALIDATOR.validateResponse(
            uri.getRawPath(), Request.Method.valueOf(method), answer.build()));
  }

  private static boolean documented(String method, String path) {
    String parent = path.substring(0, path.lastIndexOf('/') + 1);
    return operations().contains(method + " " + path)
        || (operations().contains(method + " " + parent) && parent.length() < path.length())
        || operations().contains(method + " " + path.replaceAll("[^/]*(/[^/]*)$", "*$1"));
  }

  /// What the document has against a request; empty where nothing.
  static String faults(String path, Optional<String> body) {
    URI uri = URI.create(path);
    SimpleRequest.Builder request =
        body.isPresent()
            ? SimpleRequest.Builder.post(uri.getPath())
                .withContentType("application/json")
                .withBody(body.get())
            : SimpleRequest.Builder.get(uri.getPath());
    StringBuilder faults = new StringBuilder();
    String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
    for (QueryString.Parameter parameter : QueryString.parse(query)) {
      Optional<Schema<?>> item = item(parameter.name());
      if (item.isEmpty()) {
        request.withQueryParam(parameter.name(), parameter.value());
      } else if (!takes(item.get(), parameter.value())) {
        faults.append(parameter);
      }
    }
    return faults + words(VALIDATOR.validateRequest(request.build()));
  }

  // The validator takes no array in a parameter of OpenAPI 3.1 for one: their items are held here.
  private static Optional<Schema<?>> item(String name) {
    return DOCUMENT.getComponents().getParameters().values().stream()
        .filter(parameter -> parameter.getName().equals(name))
        .map(parameter -> parameter.getSchema().getItems())
        .<Schema<?>>mapMulti((schema, found) -> {
          if (schema != null) {
            found.accept(schema);
          }
        })
        .findFirst();
  }

  private static boolean takes(Schema<?> schema, String value) {
    String reference = schema.get$ref();
    Schema<?> whole =
        reference == null
            ? schema
            : Objects.requireNonNull(
                DOCUMENT
                    .getComponents()
                    .getSchemas()
                    .get(reference.substring(reference.lastIndexOf('/') + 1)));
    return (whole.getEnum() == null || whole.getEnum().contains(value))
        && (whole.getPattern() == null || value.matches(whole.getPattern()));
  }

  private static String words(ValidationReport report) {
    return report.hasErrors() ? SimpleValidationReportFormat.getInstance().apply(report) : "";
  }
}
