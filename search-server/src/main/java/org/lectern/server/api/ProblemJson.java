package org.lectern.server.api;

import tools.jackson.core.JsonGenerator;

/// A [Problem] as `application/problem+json`.
public final class ProblemJson {
  private ProblemJson() {}

  /// @param call that was not answered
  /// @param requestId names the request in the log
  public static Answer of(Problem problem, Call call, String requestId) {
    String body = JsonText.object(json -> members(json, problem, call, requestId));
    return Answer.problem(problem.status(), body, problem.headers());
  }

  private static void members(JsonGenerator json, Problem problem, Call call, String requestId) {
    json.writeStringProperty("type", "/problems/" + problem.code());
    json.writeStringProperty("title", problem.title());
    json.writeNumberProperty("status", problem.status());
    json.writeStringProperty("detail", problem.detail());
    json.writeStringProperty("instance", call.instance());
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("request_id", requestId);
    JsonText.objects(
        json,
        "errors",
        problem.errors(),
        error -> {
          json.writeStringProperty("parameter", error.parameter());
          json.writeStringProperty("value", error.value());
          json.writeStringProperty("reason", error.reason());
          JsonText.texts(json, "allowed", error.allowed());
          JsonText.number(json, "position", error.position());
        });
  }
}
