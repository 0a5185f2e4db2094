package org.lectern.server.api;

import java.util.List;
import java.util.Optional;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;
import org.lectern.search.SearchEngine;

/// `GET /api/v1/documents/{id}`.
public final class DocumentResource {
  /// What stands before the id.
  public static final String PREFIX = "/api/v1/documents/";

  private final SearchEngine engine;

  public DocumentResource(SearchEngine engine) {
    this.engine = engine;
  }

  /// @throws ProblemException if there is no such document, or there are parameters
  public Answer get(Call call) {
    // Not decoded: an id needs no encoding, so each document has one path only.
    String id = call.path().substring(PREFIX.length());
    Optional<PolicyDocument> document = Summary.isId(id) ? engine.document(id) : Optional.empty();
    if (document.isEmpty()) {
      throw new ProblemException(Problem.notFound("there is no document with this id"));
    }
    List<ParameterError> errors =
        QueryString.parse(call.query()).stream()
            .map(parameter -> ParameterError.unknownName(parameter.name(), List.of()))
            .toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.parameters(errors));
    }
    return Answer.json(200, DocumentJson.of(document.get()));
  }
}
