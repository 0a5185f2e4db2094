package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.query.Note;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;

/// Takes a filter by an id that an organization no longer has for one by the id that it has now,
/// and says so.
final class FormerIds {
  private final OrganizationLookup lookup;
  private final List<Note> notes = new ArrayList<>();

  FormerIds(Snapshot snapshot) {
    lookup = new OrganizationLookup(snapshot.reader());
  }

  SearchRequest replaced(SearchRequest request) throws IOException {
    Filters filters = request.filters();
    Set<String> included = filters.included(FilterField.ORGANIZATION);
    Set<String> excluded = filters.excluded().getOrDefault(FilterField.ORGANIZATION, Set.of());
    if (included.isEmpty() && excluded.isEmpty()) {
      return request;
    }
    Filters now =
        filters
            .including(FilterField.ORGANIZATION, now(included))
            .excluding(FilterField.ORGANIZATION, now(excluded));
    return notes.isEmpty() ? request : request.withFilters(now);
  }

  private Set<String> now(Set<String> ids) throws IOException {
    Set<String> now = new LinkedHashSet<>();
    for (String id : ids) {
      boolean former = !id.equals(FilterField.MISSING) && !lookup.exists(id);
      List<String> current = former ? lookup.current(id) : List.of();
      if (current.isEmpty()) {
        now.add(id);
      } else {
        now.addAll(current);
        notes.add(note(id, current));
      }
    }
    return now;
  }

  private static Note note(String id, List<String> current) {
    return new Note(
        "organization-moved",
        0,
        0,
        String.format(
            Locale.ROOT, "the organization %s is filed as %s now", id, String.join(", ", current)));
  }

  /// The response with a note for every id that was replaced.
  SearchResponse told(SearchResponse response) {
    if (notes.isEmpty()) {
      return response;
    }
    List<Note> all = new ArrayList<>(response.notes());
    all.addAll(notes);
    return new SearchResponse(
        response.match(),
        all,
        response.documents(),
        response.organizations(),
        response.hits(),
        response.facets(),
        response.next(),
        response.timedOut(),
        response.took(),
        response.state());
  }
}
