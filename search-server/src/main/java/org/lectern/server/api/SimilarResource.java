package org.lectern.server.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.schema.Summary;
import org.lectern.search.IndexState;
import org.lectern.search.SearchEngine;
import org.lectern.search.SimilarDocuments;

/// `GET /api/v1/documents/{id}/similar`.
public final class SimilarResource {
  /// What stands behind the id.
  public static final String SUFFIX = "/similar";

  private static final List<String> PARAMETERS = List.of("limit");

  private final SearchEngine engine;
  private final Duration deadline;
  private final EntityTags tags;

  /// @param deadline after which the look for documents is cut short
  public SimilarResource(SearchEngine engine, Duration deadline, EntityTags tags) {
    this.engine = engine;
    this.deadline = deadline;
    this.tags = tags;
  }

  /// @throws ProblemException if there is no such document, or a parameter is not valid
  public Answer get(Call call) {
    return tags.unchanged(call).orElseGet(() -> similar(call));
  }

  private Answer similar(Call call) {
    IndexState state = engine.state();
    int limit = limit(call);
    String path = call.path();
    String id = path.substring(DocumentResource.PREFIX.length(), path.length() - SUFFIX.length());
    Optional<SimilarDocuments> found =
        Summary.isId(id) ? engine.similar(id, limit, deadline) : Optional.empty();
    if (found.isEmpty()) {
      throw new ProblemException(Problem.notFound("there is no document with this id"));
    }
    Answer answer = Answer.json(200, json(found.get()));
    // What was cut short is not worth keeping.
    return found.get().timedOut() ? answer : tags.tagged(answer, call, state);
  }

  private static int limit(Call call) {
    ParameterValues values = ParameterValues.only(QueryString.parse(call.query()), PARAMETERS);
    int limit =
        values.number("limit", SimilarDocuments.DEFAULT_LIMIT, 1, SimilarDocuments.MAX_LIMIT);
    values.check();
    return limit;
  }

  private static String json(SimilarDocuments found) {
    return JsonText.object(json -> {
      JsonText.objects(
          json,
          "documents",
          found.documents(),
          similar -> {
            new SummaryJson(json).members(similar.document());
            JsonText.texts(json, "shared", similar.shared());
          });
      json.writeBooleanProperty("timed_out", found.timedOut());
    });
  }
}
