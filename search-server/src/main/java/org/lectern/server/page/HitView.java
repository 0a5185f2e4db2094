package org.lectern.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Summary;
import org.lectern.schema.WebAddress;
import org.lectern.search.Grouping;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.server.api.SearchLink;
import org.lectern.server.page.VersionsView.BehindView;

/// What the template shows of a hit.
///
/// @param link to the document; the search goes along, so that there is a way back
/// @param organization absent where the title says it already
/// @param about places and types, parted by dots; empty where neither is stated
/// @param published as printed, for machines; absent where not stated
/// @param date the same for people
/// @param source where it was published, `http` or `https` only
/// @param more link to all that was found about its organization; absent where that is all that
///   there is
/// @param versions that were left out for it; absent where none were
/// @param why in words; empty where there was nothing to match
public record HitView(
    String title,
    String link,
    @Nullable String organization,
    VoiceView voice,
    String kind,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String date,
    String about,
    @Nullable String source,
    @Nullable String host,
    List<SnippetView> snippets,
    @Nullable LinkView more,
    @Nullable BehindView versions,
    String why) {
  public HitView {
    snippets = List.copyOf(snippets);
  }

  static HitView of(Hit hit, SearchRequest request) {
    Summary summary = hit.document();
    PartialDate published = summary.published();
    Optional<String> source = Optional.ofNullable(summary.url()).filter(HitView::isWeb);
    return new HitView(
        title(summary),
        SearchLink.of(DocumentPage.PREFIX + summary.id(), request),
        organization(summary),
        VoiceView.of(summary.voice()),
        summary.kind().label(),
        summary.publisher(),
        published == null ? null : published.toString(),
        published == null ? null : Words.date(published),
        about(summary),
        source.orElse(null),
        source.flatMap(WebAddress::host).orElse(null),
        hit.snippets().stream().map(SnippetView::of).toList(),
        more(hit, request),
        VersionsView.behind(hit, request),
        String.join("; ", hit.why()));
  }

  private static @Nullable LinkView more(Hit hit, SearchRequest request) {
    OrganizationName organization = hit.document().organization();
    Integer more = hit.more();
    boolean unknown = more == null && request.group() == Grouping.ORGANIZATION;
    if (organization == null || (!unknown && (more == null || more == 0))) {
      return null;
    }
    return new LinkView(
        (more == null ? "All" : Words.number(more) + " more") + " about " + organization.name(),
        new SearchSteps(request).about(organization.id()));
  }

  static String title(Summary summary) {
    return Optional.ofNullable(summary.title())
        .filter(title -> !title.isBlank())
        .orElse("Untitled document");
  }

  /// Only what a browser opens as a page: no `javascript:`, no `data:`.
  static boolean isWeb(String url) {
    return WebAddress.host(url).isPresent();
  }

  /// The organization's name, where the title does not say it already.
  static @Nullable String organization(Summary summary) {
    OrganizationName organization = summary.organization();
    return organization == null || organization.name().equalsIgnoreCase(title(summary))
        ? null
        : organization.name();
  }

  private static String about(Summary summary) {
    String places = summary.places().stream().map(Words::place).collect(Collectors.joining("; "));
    String types =
        summary.types().stream().map(OrganizationType::label).collect(Collectors.joining("; "));
    String founded = summary.founded() == null ? null : "founded " + summary.founded();
    return Words.joined(" · ", types, places, founded);
  }
}
