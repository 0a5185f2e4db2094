package org.lectern.server.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;
import org.lectern.search.FilterField;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SimilarDocuments;
import org.lectern.search.SimilarDocuments.Similar;
import org.lectern.search.Versions;
import org.lectern.server.api.Answer;
import org.lectern.server.api.Call;
import org.lectern.server.api.Problem;
import org.lectern.server.api.ProblemException;
import org.lectern.server.api.QueryString;
import org.lectern.server.api.SearchAnswer;
import org.lectern.server.api.SearchCall;
import org.lectern.server.api.SearchLink;
import org.lectern.server.api.SearchParameters;

/// `GET /documents/{id}`: a document with its facts. It takes the parameters of the search it was
/// found with: its words are marked, and there is a way back.
public final class DocumentPage {
  /// What stands before the id.
  public static final String PREFIX = "/documents/";

  private static final int MOST_RELATED = 50;

  private final SearchEngine engine;
  private final Duration deadline;
  private final Site site;

  /// @param deadline after which the search for related documents is cut short
  public DocumentPage(SearchEngine engine, Duration deadline, Site site) {
    this.engine = engine;
    this.deadline = deadline;
    this.site = site;
  }

  /// @throws ProblemException if there is no such document, or the parameters are not valid
  public Answer get(Call call) {
    // Not decoded: an id needs no encoding, so each document has one path only.
    String id = call.path().substring(PREFIX.length());
    PolicyDocument document =
        (Summary.isId(id) ? engine.document(id) : Optional.<PolicyDocument>empty())
            .orElseThrow(() ->
                new ProblemException(Problem.notFound("there is no document with this address")));
    SearchRequest asked =
        SearchParameters.read(QueryString.parse(call.query()), deadline).request();
    DocumentView.Others others =
        new DocumentView.Others(versions(id), related(document.summary(), asked), similar(id));
    return site.page("document", DocumentView.of(site, document, asked, others));
  }

  private Versions versions(String id) {
    return engine.versions(id, VersionsView.MOST).orElse(new Versions(0, List.of()));
  }

  // More than are shown, since some are about the same organization.
  private List<Similar> similar(String id) {
    return engine
        .similar(id, 2 * SimilarView.MOST, deadline)
        .map(SimilarDocuments::documents)
        .orElse(List.of());
  }

  private Optional<RelatedView> related(Summary shown, SearchRequest asked) {
    OrganizationName organization = shown.organization();
    if (organization == null) {
      return Optional.empty();
    }
    SearchRequest all = SearchPage.everything(asked);
    SearchRequest about =
        all.withFilters(all.filters().with(FilterField.ORGANIZATION, organization.id()));
    SearchRequest listed = about.withCollapse(false).withLimit(MOST_RELATED).withFacets(Map.of());
    SearchCall call = new SearchCall(listed, List.of());
    RelatedView related =
        RelatedView.of(
            shown,
            organization.name(),
            SearchLink.of(SearchPage.PATH, about),
            SearchAnswer.of(engine, call).response());
    return related.speakers().isEmpty() ? Optional.empty() : Optional.of(related);
  }
}
