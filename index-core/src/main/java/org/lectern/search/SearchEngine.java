package org.lectern.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.schema.PolicyDocument;

/// Answers searches over one index. Safe for use by many threads.
public interface SearchEngine extends AutoCloseable {
  /// The answer to a request. A search that meets its deadline answers what it has, and says so.
  /// With a cursor the index is searched as it was for the page before, whatever was written since:
  /// pages have no hit twice, and leave none out.
  ///
  /// @throws InvalidCursorException if the request's cursor is none, another request's, or too old
  SearchResponse search(SearchRequest request);

  /// The values of a facet, under a request's query and filters, that have a word which begins with
  /// `prefix`, without regard to case and accents; counted as in a search, listed without levels.
  /// Absent where the deadline cut the count short.
  ///
  /// @param limit of the values listed, from 1
  /// @throws IllegalArgumentException if the facet is a histogram
  Optional<Facet.Values> values(SearchRequest request, FacetField facet, String prefix, int limit);

  /// What somebody who has typed so far may mean: topics, organizations and people whose name has
  /// all the words or their beginnings, in any order and without regard to case and accents, then
  /// titles. Where few have, one typo a word of four letters or more is forgiven, the first letter
  /// excepted. None where nothing is typed, or more than 12 words.
  ///
  /// @param limit of the suggestions, from 1
  Suggestions suggest(String typed, int limit);

  /// What the index has instead of words that fewer than three of its documents have: words that
  /// differ in a letter or two, two words written as one, one written as two. For each word the
  /// best first.
  ///
  /// @param words that stand side by side in a query, as typed
  /// @param deadline after which the look for them stops and answers what it has
  List<Spelling> spellings(List<String> words, Duration deadline);

  /// The document with this id.
  Optional<PolicyDocument> document(String id);

  /// What the index has about the organization that has this id now.
  default Optional<OrganizationFile> organization(String id) {
    return Optional.empty();
  }

  /// The ids that the organizations have now which could once have had this one, in their order:
  /// those with a document that has the key which makes it.
  default List<String> organizationsOnceCalled(String id) {
    return List.of();
  }

  /// The documents that share the most telling words of the one with this id; not itself, and of
  /// nearly equal texts one only. Absent if there is no such document.
  ///
  /// @param limit of the documents listed, 1 to [SimilarDocuments#MAX_LIMIT]
  /// @param deadline after which the look for them stops and answers what it has
  default Optional<SimilarDocuments> similar(String id, int limit, Duration deadline) {
    return Optional.empty();
  }

  /// The documents that say nearly the same as the one with this id, without itself: the very ones
  /// that a collapsed search leaves out for each other. Absent if there is no such document.
  ///
  /// @param limit of the documents listed, from 0
  default Optional<Versions> versions(String id, int limit) {
    return Optional.empty();
  }

  /// Makes ready what searches need beside the index and would else wait for, with no search going
  /// on; after an update it is kept ready. Answers whether there was time for all of it; what there
  /// was no time for is made when it is needed.
  ///
  /// @param longest after which it is not waited for
  default boolean prepare(Duration longest) {
    return true;
  }

  /// What the index is at this moment.
  IndexState state();

  @Override
  void close();
}
