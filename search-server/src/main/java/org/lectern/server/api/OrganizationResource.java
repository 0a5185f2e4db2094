package org.lectern.server.api;

import java.util.List;
import java.util.Optional;
import org.lectern.schema.Summary;
import org.lectern.search.IndexState;
import org.lectern.search.OrganizationFile;
import org.lectern.search.SearchEngine;

/// `GET /api/v1/organizations/{id}`: what the index has about an organization, by who says it.
public final class OrganizationResource {
  /// What stands before the id.
  public static final String PREFIX = "/api/v1/organizations/";

  private final SearchEngine engine;
  private final EntityTags tags;

  public OrganizationResource(SearchEngine engine, EntityTags tags) {
    this.engine = engine;
    this.tags = tags;
  }

  /// @throws ProblemException if there is no such organization, or there are parameters
  public Answer get(Call call) {
    return tags.unchanged(call).orElseGet(() -> organization(call));
  }

  private Answer organization(Call call) {
    IndexState state = engine.state();
    String id = call.path().substring(PREFIX.length());
    Optional<OrganizationFile> file = Summary.isId(id) ? engine.organization(id) : Optional.empty();
    if (file.isEmpty()) {
      List<String> now = Summary.isId(id) ? engine.organizationsOnceCalled(id) : List.of();
      if (now.size() != 1) {
        throw new ProblemException(Problem.notFound(detail(now)));
      }
      QueryString.refuseAll(call.query());
      return Answer.moved(PREFIX + now.getFirst());
    }
    QueryString.refuseAll(call.query());
    return tags.tagged(Answer.json(200, OrganizationJson.of(file.get())), call, state);
  }

  private static String detail(List<String> now) {
    return now.isEmpty()
        ? "there is no organization with this id; the facet organization has those that there are"
        : "there is no organization with this id; it could be one of " + String.join(", ", now);
  }
}
