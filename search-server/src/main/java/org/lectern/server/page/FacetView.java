package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Facet;
import org.lectern.search.Facet.FacetValue;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;

/// The values of a facet, as links.
///
/// @param open whether it is unfolded at first
/// @param missing the documents that state nothing in the field; absent where there are none
/// @param more link that lists more values; absent where all are listed
/// @param fewer link that lists the usual number again
public record FacetView(
    FacetField field,
    String title,
    boolean open,
    List<ValueView> values,
    @Nullable ValueView missing,
    @Nullable String more,
    @Nullable String fewer) {
  /// How many are listed when more are asked for.
  static final int MORE = 50;

  public FacetView {
    values = List.copyOf(values);
  }

  /// Whether there is anything to choose.
  public boolean hasChoice() {
    return !values.isEmpty() || (missing != null && missing.selected());
  }

  /// How many values are chosen.
  public long chosen() {
    return chosen(values) + (missing != null && missing.selected() ? 1 : 0);
  }

  private static long chosen(List<ValueView> values) {
    return values.stream()
        .mapToLong(value -> (value.selected() ? 1 : 0) + chosen(value.children()))
        .sum();
  }

  /// @param open whether it is unfolded although nothing is chosen in it
  /// @param listed how many values were asked for
  static FacetView of(
      FacetField field, Facet.Values facet, SearchSteps steps, boolean open, int listed) {
    FilterField filter = FilterField.of(field.slug()).orElseThrow();
    Links links = new Links(field, filter, steps);
    List<ValueView> values = facet.values().stream().map(links::view).toList();
    boolean chosen = !steps.here().filters().included(filter).isEmpty();
    boolean hidden = facet.totalValues() > facet.values().size() && listed < MORE;
    boolean expanded = listed > 10 && field != FacetField.STATE;
    return new FacetView(
        field,
        Words.field(filter),
        open || chosen,
        values,
        links.missing(facet.missing()).orElse(null),
        hidden ? steps.list(field, MORE) : null,
        expanded ? steps.list(field, 0) : null);
  }

  /// The links of one facet.
  private record Links(FacetField field, FilterField filter, SearchSteps steps) {
    ValueView view(FacetValue value) {
      List<ValueView> children = new ArrayList<>();
      if (field == FacetField.TYPE || isOpen(value)) {
        value.children().orElse(List.of()).forEach(child -> children.add(view(child)));
      }
      return view(value.value(), label(value), value.count(), value.selected(), children);
    }

    private String label(FacetValue value) {
      return switch (field) {
        case TYPE -> NoteView.sentenceStart(value.label());
        case VOICE -> Words.value(filter, value.value());
        case PLACE, STATE, TOPIC, KIND, PUBLISHER, ORGANIZATION, HOST, FOUNDED, PUBLISHED ->
            value.label();
      };
    }

    Optional<ValueView> missing(long count) {
      String value = FilterField.MISSING;
      boolean selected = steps.here().filters().included(filter).contains(value);
      return count == 0 && !selected
          ? Optional.empty()
          : Optional.of(view(value, "Not stated", count, selected, List.of()));
    }

    private ValueView view(
        String value, String label, long count, boolean selected, List<ValueView> children) {
      return new ValueView(
          value,
          label,
          selected ? steps.drop(filter, value) : steps.pick(filter, value),
          count,
          selected,
          selected ? null : steps.exclude(filter, value),
          children);
    }

    private static boolean isOpen(FacetValue value) {
      return value.selected()
          || value.children().orElse(List.of()).stream().anyMatch(Links::isOpen);
    }
  }
}
