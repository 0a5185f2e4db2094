package org.lectern.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Facet;
import org.lectern.search.FacetField;
import org.lectern.search.SearchRequest;

/// All that a search can be narrowed by.
///
/// @param states as a list; the map shows the same
/// @param lists the other facets of values, in the order of the page
public record FiltersView(
    FacetView states,
    StateMapView map,
    List<FacetView> lists,
    YearsView founded,
    YearsView published) {
  private static final List<FacetField> ORDER =
      List.of(
          FacetField.VOICE,
          FacetField.TYPE,
          FacetField.TOPIC,
          FacetField.KIND,
          FacetField.PLACE,
          FacetField.ORGANIZATION,
          FacetField.PUBLISHER,
          FacetField.HOST);
  private static final List<FacetField> OPEN =
      List.of(FacetField.VOICE, FacetField.TYPE, FacetField.TOPIC, FacetField.STATE);

  public FiltersView {
    lists = List.copyOf(lists);
  }

  static FiltersView of(SearchRequest asked, Map<FacetField, Facet> facets) {
    SearchSteps steps = new SearchSteps(asked);
    FacetView states = list(FacetField.STATE, facets, steps);
    return new FiltersView(
        states,
        StateMapView.of(states),
        ORDER.stream()
            .map(field -> list(field, facets, steps))
            .filter(FacetView::hasChoice)
            .toList(),
        YearsView.founded(years(FacetField.FOUNDED, facets), steps, true),
        YearsView.published(years(FacetField.PUBLISHED, facets), steps, false));
  }

  /// The facet of a field; absent where it has nothing to choose.
  @Nullable FacetView list(FacetField field) {
    return lists.stream().filter(facet -> facet.field() == field).findFirst().orElse(null);
  }

  private static FacetView list(
      FacetField field, Map<FacetField, Facet> facets, SearchSteps steps) {
    Facet.Values values =
        answered(field, facets, Facet.Values.class)
            .orElseGet(() -> new Facet.Values(List.of(), 0, 0));
    boolean usual =
        steps.here().facets().equals(FacetField.all(SearchRequest.DEFAULT_FACET_VALUES));
    int listed = usual ? 0 : Optional.ofNullable(steps.here().facets().get(field)).orElse(0);
    return FacetView.of(field, values, steps, OPEN.contains(field), listed);
  }

  private static Facet.Years years(FacetField field, Map<FacetField, Facet> facets) {
    return answered(field, facets, Facet.Years.class)
        .orElseGet(() -> new Facet.Years(List.of(), null, null, 0));
  }

  private static <T extends Facet> Optional<T> answered(
      FacetField field, Map<FacetField, Facet> facets, Class<T> shape) {
    return Stream.ofNullable(facets.get(field))
        .filter(shape::isInstance)
        .map(shape::cast)
        .findFirst();
  }
}
