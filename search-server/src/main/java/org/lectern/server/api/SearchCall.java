package org.lectern.server.api;

import java.util.List;
import org.lectern.search.FacetField;
import org.lectern.search.SearchRequest;

/// A search as asked for over HTTP or by command.
///
/// @param facets in the order in which the answer lists them
public record SearchCall(SearchRequest request, List<FacetField> facets) {
  public SearchCall {
    facets = List.copyOf(facets);
  }
}
