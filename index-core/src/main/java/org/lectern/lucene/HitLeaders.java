package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.search.Collector;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Grouping;
import org.lectern.search.SearchRequest;

/// What stands between the documents that match and the list of hits: versions give way to their
/// first, then an organization's documents to theirs. An organization whose documents are all
/// versions of others' comes up behind those.
///
/// @param versions absent where the list is not collapsed, or no document has versions
/// @param organizations absent where the list is not grouped
/// @param best takes what is left
record HitLeaders(
    @Nullable VersionLeaders versions,
    @Nullable OrganizationLeaders organizations,
    Collector best) {

  static HitLeaders of(Snapshot snapshot, SearchRequest request, Collector best)
      throws IOException {
    if (request.limit() == 0) {
      return new HitLeaders(null, null, best);
    }
    OrganizationLeaders organizations =
        request.group() == Grouping.ORGANIZATION
            ? new OrganizationLeaders(snapshot, request.sort(), best)
            : null;
    boolean collapsed = request.collapse() && snapshot.versions().size() > 0;
    VersionLeaders versions =
        !collapsed
            ? null
            : organizations == null
                ? new VersionLeaders(snapshot, request.sort(), best, (_, _) -> {})
                : new VersionLeaders(snapshot, request.sort(), organizations, organizations::count);
    return new HitLeaders(versions, organizations, best);
  }

  /// Where every hit goes.
  Collector first() {
    return versions != null ? versions : organizations != null ? organizations : best;
  }

  /// Lets the leaders pass; to be called once, when all hits have been seen. Answers whether there
  /// was time for all of them.
  boolean lead(Deadline deadline) throws IOException {
    if (versions != null) {
      versions.lead();
    }
    return organizations == null || organizations.lead(deadline);
  }

  /// How many further hits are about the organization of one.
  ///
  /// @param doc number in the whole index
  int more(int doc) throws IOException {
    return organizations == null ? 0 : organizations.more(doc);
  }

  /// The hits that stand behind one as versions of it, by number in the whole index.
  ///
  /// @param doc number in the whole index
  int[] behind(int doc) {
    return versions == null ? new int[0] : versions.behind(doc);
  }
}
