package org.lectern.server.api;

import java.util.List;
import java.util.Optional;
import org.lectern.schema.Summary;
import org.lectern.search.IndexState;
import org.lectern.search.SearchEngine;
import org.lectern.search.Versions;

/// `GET /api/v1/documents/{id}/versions`.
public final class VersionsResource {
  /// What stands behind the id.
  public static final String SUFFIX = "/versions";

  private static final List<String> PARAMETERS = List.of("limit");

  private final SearchEngine engine;
  private final EntityTags tags;

  public VersionsResource(SearchEngine engine, EntityTags tags) {
    this.engine = engine;
    this.tags = tags;
  }

  /// @throws ProblemException if there is no such document, or a parameter is not valid
  public Answer get(Call call) {
    return tags.unchanged(call).orElseGet(() -> versions(call));
  }

  private Answer versions(Call call) {
    IndexState state = engine.state();
    int limit = limit(call);
    String path = call.path();
    String id = path.substring(DocumentResource.PREFIX.length(), path.length() - SUFFIX.length());
    Optional<Versions> found = Summary.isId(id) ? engine.versions(id, limit) : Optional.empty();
    if (found.isEmpty()) {
      throw new ProblemException(Problem.notFound("there is no document with this id"));
    }
    return tags.tagged(Answer.json(200, json(found.get())), call, state);
  }

  private static int limit(Call call) {
    ParameterValues values = ParameterValues.only(QueryString.parse(call.query()), PARAMETERS);
    int limit = values.number("limit", Versions.DEFAULT_LIMIT, 1, Versions.MAX_LIMIT);
    values.check();
    return limit;
  }

  private static String json(Versions found) {
    return JsonText.object(json -> {
      json.writeNumberProperty("total", found.total());
      JsonText.objects(
          json, "documents", found.documents(), version -> new SummaryJson(json).members(version));
    });
  }
}
