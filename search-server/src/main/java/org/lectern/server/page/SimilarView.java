package org.lectern.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.Summary;
import org.lectern.search.SimilarDocuments.Similar;

/// A document that is like the one that is shown.
///
/// @param about its organization; absent where the title says it, or none is stated
/// @param shared the words that both have, parted by commas
public record SimilarView(String title, String link, @Nullable String about, String shared) {
  static final int MOST = 5;

  /// @param shown the document that is shown; others about its organization are listed elsewhere
  static List<SimilarView> of(Summary shown, List<Similar> found) {
    return found.stream()
        .filter(similar -> !sameOrganization(shown, similar.document()))
        .limit(MOST)
        .map(SimilarView::of)
        .toList();
  }

  private static boolean sameOrganization(Summary one, Summary other) {
    OrganizationName organization = one.organization();
    return organization != null
        && other.organization() != null
        && organization.id().equals(other.organization().id());
  }

  private static SimilarView of(Similar similar) {
    Summary document = similar.document();
    return new SimilarView(
        HitView.title(document),
        DocumentPage.PREFIX + document.id(),
        HitView.organization(document),
        String.join(", ", similar.shared()));
  }
}
