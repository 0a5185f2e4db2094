package org.lectern.server.api;

import java.util.Optional;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;
import org.lectern.search.IndexState;
import org.lectern.search.SearchEngine;
import org.lectern.search.Versions;

/// `GET /api/v1/documents/{id}`.
public final class DocumentResource {
  /// What stands before the id.
  public static final String PREFIX = "/api/v1/documents/";

  private final SearchEngine engine;
  private final EntityTags tags;

  public DocumentResource(SearchEngine engine, EntityTags tags) {
    this.engine = engine;
    this.tags = tags;
  }

  /// @throws ProblemException if there is no such document, or there are parameters
  public Answer get(Call call) {
    return tags.unchanged(call).orElseGet(() -> document(call));
  }

  private Answer document(Call call) {
    // Taken before: a commit in between makes the tag too old, never too new.
    IndexState state = engine.state();
    // Not decoded: an id needs no encoding, so each document has one path only.
    String id = call.path().substring(PREFIX.length());
    Optional<PolicyDocument> document = Summary.isId(id) ? engine.document(id) : Optional.empty();
    if (document.isEmpty()) {
      throw new ProblemException(Problem.notFound("there is no document with this id"));
    }
    QueryString.refuseAll(call.query());
    long versions = engine.versions(id, 0).map(Versions::total).orElse(0L);
    return tags.tagged(Answer.json(200, DocumentJson.of(document.get(), versions)), call, state);
  }
}
