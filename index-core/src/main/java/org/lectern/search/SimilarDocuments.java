package org.lectern.search;

import java.util.List;
import org.lectern.schema.Summary;

/// Documents that are like another one.
///
/// @param documents the most similar first
/// @param timedOut whether the deadline cut the look for them short: then there may be more
public record SimilarDocuments(List<Similar> documents, boolean timedOut) {
  public static final int DEFAULT_LIMIT = 5;
  public static final int MAX_LIMIT = 20;

  public SimilarDocuments {
    documents = List.copyOf(documents);
  }

  /// A similar document.
  ///
  /// @param shared telling words that both have, the most telling first, as the other document
  ///   spells them
  public record Similar(Summary document, List<String> shared) {
    public Similar {
      shared = List.copyOf(shared);
    }
  }
}
