package org.lectern.server.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Summary;
import org.lectern.schema.WebAddress;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.Versions;
import org.lectern.server.api.SearchLink;

/// Documents that say nearly the same as the one that is shown.
///
/// @param documents the oldest first
/// @param more how many are not listed
public record VersionsView(List<VersionView> documents, long more) {
  static final int MOST = 50;

  /// Where the list stands on the page of a document.
  static final String FRAGMENT = "#versions";

  /// A version.
  ///
  /// @param from where it is from, and when
  public record VersionView(String title, String link, String from) {}

  /// What a hit says of its versions.
  ///
  /// @param all link to the list of them
  /// @param from where some of them are from, and when; empty where none says so
  public record BehindView(LinkView all, String from) {}

  public VersionsView {
    documents = List.copyOf(documents);
  }

  /// Absent where there is no other version.
  static @Nullable VersionsView of(Versions versions) {
    if (versions.total() == 0) {
      return null;
    }
    List<VersionView> documents =
        versions.documents().stream()
            .map(version ->
                new VersionView(
                    HitView.title(version), DocumentPage.PREFIX + version.id(), from(version)))
            .toList();
    return new VersionsView(documents, versions.total() - documents.size());
  }

  /// Absent where no version stands behind the hit.
  static @Nullable BehindView behind(Hit hit, SearchRequest request) {
    if (hit.elsewhere().isEmpty()) {
      return null;
    }
    Integer versions = hit.versions();
    String label =
        versions == null ? "More versions" : Words.count(versions, "more version", "more versions");
    String document = SearchLink.of(DocumentPage.PREFIX + hit.document().id(), request);
    String from =
        hit.elsewhere().stream()
            .map(VersionsView::from)
            .filter(where -> !where.isEmpty())
            .collect(Collectors.joining("; "));
    return new BehindView(new LinkView(label, document + FRAGMENT), from);
  }

  /// The publisher, else the host, and the date.
  private static String from(Summary version) {
    String host = version.url() == null ? null : WebAddress.host(version.url()).orElse(null);
    String date = version.published() == null ? null : Words.date(version.published());
    return Words.joined(", ", version.publisher() == null ? host : version.publisher(), date);
  }
}
