package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lectern.search.Facet;
import org.lectern.search.Facet.FacetValue;
import org.lectern.search.FacetField;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;

/// Makes the facets of a response from the counts.
final class FacetAnswers {
  private static final Comparator<FacetValue> BY_COUNT =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private final Snapshot snapshot;
  private final FacetCounter counter;
  private final Filters filters;
  private final PlaceConditions places;
  private final FacetLabels labels;

  FacetAnswers(Snapshot snapshot, FacetCounter counter, Filters filters, PlaceConditions places) {
    this.snapshot = snapshot;
    this.counter = counter;
    this.filters = filters;
    this.places = places;
    this.labels = new FacetLabels(snapshot);
  }

  Map<FacetField, Facet> of(Map<FacetField, Integer> wanted) throws IOException {
    Map<FacetField, Facet> facets = new EnumMap<>(FacetField.class);
    for (Map.Entry<FacetField, Integer> facet : wanted.entrySet()) {
      counter.checkDeadline();
      facets.put(facet.getKey(), of(facet.getKey(), facet.getValue()));
    }
    return facets;
  }

  private Facet of(FacetField facet, int limit) throws IOException {
    return switch (facet) {
      case FOUNDED -> new YearFacet(counter, snapshot.columns()).founded();
      case PUBLISHED -> new YearFacet(counter, snapshot.columns()).published();
      case TYPE, PLACE -> {
        Counts counts = counts(facet);
        Tree tree = new Tree(facet, counts, filters.included(filter(facet)), limit);
        yield new Facet.Values(tree.level(""), counts.missing(), tree.size(""));
      }
      case STATE, TOPIC, KIND, VOICE, PUBLISHER, ORGANIZATION, HOST ->
          flat(facet, counts(facet), limit);
    };
  }

  /// Values without levels: the most frequent ones, and those that are selected.
  private Facet flat(FacetField facet, Counts counts, int limit) throws IOException {
    Set<String> selected = filters.included(filter(facet));
    Map<String, Long> listed = new HashMap<>();
    counts.top(limit).forEach(top -> listed.put(top.value(), top.count()));
    List<String> others = new ArrayList<>(selected);
    others.removeAll(listed.keySet());
    others.remove(FilterField.MISSING);
    for (String other : others) {
      listed.put(other, counts.of(other));
    }
    List<FacetValue> values = values(listed, selected, value -> labels.label(facet, value));
    return new Facet.Values(values, counts.missing(), counts.total());
  }

  private static FilterField filter(FacetField facet) {
    return FilterField.of(facet.slug()).orElseThrow();
  }

  private Counts counts(FacetField facet) throws IOException {
    return switch (facet) {
      case PLACE -> placeCounts(facet, FieldNames.PLACE);
      case STATE -> placeCounts(facet, FieldNames.STATE);
      case TYPE, TOPIC, KIND, VOICE, PUBLISHER, ORGANIZATION, HOST ->
          counter.count(facet, ValueQueries.name(filter(facet)));
      case FOUNDED, PUBLISHED ->
          throw new IllegalArgumentException(facet.slug() + " is a histogram, without values");
    };
  }

  /// Where other conditions on places hold, a value counts where picking it would leave the
  /// document in.
  private Counts placeCounts(FacetField facet, String field) throws IOException {
    PlaceConditions others = places.without(filter(facet));
    if (others.isEmpty()) {
      return counter.count(facet, field);
    }
    PlaceCounts counts = new PlaceCounts(facet, filter(facet), others);
    counter.places(facet, counts::add);
    return Counts.of(counts.counts(), counts.missing());
  }

  /// The values that have a word which begins with `prefix`, the most frequent first, without
  /// levels; selected ones among them are kept beyond the limit, and where they count nothing.
  Facet.Values startingWith(FacetField facet, String prefix, int limit) throws IOException {
    Counts counts = counts(facet);
    Set<String> selected = filters.included(filter(facet));
    String wanted = FacetLabels.words(prefix);
    List<Counts.Counted> fitting =
        counts.where(value -> {
          // A list may have a million values, and telling their words apart takes longest.
          counter.checkDeadline();
          return hasWordFrom(labels.words(facet, value), wanted);
        });
    Map<String, Long> listed = new HashMap<>();
    fitting.stream()
        .sorted(
            Comparator.comparingLong(Counts.Counted::count)
                .reversed()
                .thenComparing(Counts.Counted::value))
        .limit(limit)
        .forEach(one -> listed.put(one.value(), one.count()));
    for (String value : selected) {
      if (!value.equals(FilterField.MISSING)
          && !listed.containsKey(value)
          && hasWordFrom(labels.words(facet, value), wanted)) {
        listed.put(value, counts.of(value));
      }
    }
    return new Facet.Values(
        values(listed, selected, value -> labels.labelAlone(facet, value)),
        counts.missing(),
        fitting.size());
  }

  private static List<FacetValue> values(
      Map<String, Long> listed, Set<String> selected, UnaryOperator<String> label) {
    return listed.entrySet().stream()
        .map(one ->
            new FacetValue(
                one.getKey(),
                label.apply(one.getKey()),
                one.getValue(),
                selected.contains(one.getKey()),
                Optional.empty()))
        .sorted(BY_COUNT)
        .toList();
  }

  private static boolean hasWordFrom(String words, String prefix) {
    return words.startsWith(prefix) || words.contains(" " + prefix);
  }

  /// The values of a facet by level; a flat facet has one.
  private final class Tree {
    private final FacetField facet;
    private final Map<String, Long> counts = new HashMap<>();
    private final Set<String> selected;
    private final int limit;
    private final Map<String, Map<String, Long>> levels = new HashMap<>();

    Tree(FacetField facet, Counts counts, Set<String> selected, int limit) throws IOException {
      this.facet = facet;
      this.selected = selected;
      this.limit = limit;
      for (Counts.Counted one : counts.where(this::isShown, FacetAnswers::siblings)) {
        this.counts.put(one.value(), one.count());
        place(one.value(), one.count());
      }
      for (String value : selected) {
        if (!value.equals(FilterField.MISSING)) {
          placeWithParents(value);
        }
      }
    }

    /// Whether a value can come to be listed: cities do only where their state is open.
    private boolean isShown(String value) {
      counter.checkDeadline();
      int state = value.indexOf('/');
      int city = state < 0 ? -1 : value.indexOf('/', state + 1);
      return city < 0 || isOpen(value.substring(0, city));
    }

    private void place(String value, long count) {
      levels.computeIfAbsent(parent(value), _ -> new TreeMap<>()).put(value, count);
    }

    private void placeWithParents(String value) {
      for (String at = value; !at.isEmpty(); at = parent(at)) {
        place(at, counts.getOrDefault(at, 0L));
      }
    }

    private String parent(String value) {
      int slash = facet.shape() == FacetField.Shape.HIERARCHY ? value.lastIndexOf('/') : -1;
      return slash < 0 ? "" : value.substring(0, slash);
    }

    /// How many values below `parent` have a count.
    long size(String parent) {
      return levels.getOrDefault(parent, Map.of()).values().stream()
          .filter(count -> count > 0)
          .count();
    }

    /// The values below `parent`, the most frequent first, cut to the limit, selected ones kept.
    List<FacetValue> level(String parent) {
      Comparator<Map.Entry<String, Long>> order =
          Map.Entry.<String, Long>comparingByValue()
              .reversed()
              .thenComparing(Map.Entry.comparingByKey());
      List<Map.Entry<String, Long>> all =
          levels.getOrDefault(parent, Map.of()).entrySet().stream().sorted(order).toList();
      Stream<Map.Entry<String, Long>> listed =
          Stream.concat(
              all.stream().limit(limit),
              all.stream().skip(limit).filter(value -> leadsToSelected(value.getKey())));
      return listed.map(this::value).sorted(BY_COUNT).toList();
    }

    private boolean leadsToSelected(String value) {
      return selected.stream()
          .anyMatch(chosen -> chosen.equals(value) || chosen.startsWith(value + "/"));
    }

    private FacetValue value(Map.Entry<String, Long> counted) {
      String value = counted.getKey();
      return new FacetValue(
          value,
          labels.label(facet, value),
          counted.getValue(),
          selected.contains(value),
          children(value));
    }

    /// Cities are listed below a state only where the state is chosen, or on the way to what is.
    private Optional<List<FacetValue>> children(String value) {
      long depth = value.chars().filter(c -> c == '/').count();
      boolean inner =
          switch (facet) {
            case TYPE -> depth == 0;
            case PLACE -> depth <= 1;
            case STATE, TOPIC, KIND, VOICE, PUBLISHER, ORGANIZATION, HOST, FOUNDED, PUBLISHED ->
                false;
          };
      if (!inner) {
        return Optional.empty();
      }
      return Optional.of(depth == 1 && !isOpen(value) ? List.of() : level(value));
    }

    private boolean isOpen(String place) {
      String state = place.substring(place.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
      return leadsToSelected(place) || filters.included(FilterField.STATE).contains(state);
    }
  }

  /// What the values of a level below the same one begin with.
  private static String siblings(String value) {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }
}
