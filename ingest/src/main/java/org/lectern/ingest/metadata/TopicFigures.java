package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.PolicyArea;

/// How often the first topic read from a text is the one that its source states.
///
/// @param documents that state a topic
/// @param accuracy the share of them whose first topic is the stated one, from 0 to 1
/// @param macroF1 the mean of the areas' F1, from 0 to 1
/// @param areas that enough documents state, in the order of the list
/// @param confusions wrong answers, the most frequent first
public record TopicFigures(
    int documents, double accuracy, double macroF1, List<Area> areas, List<Confusion> confusions) {
  public TopicFigures {
    areas = List.copyOf(areas);
    confusions = List.copyOf(confusions);
  }

  /// What is stated of a document, and what was read first.
  ///
  /// @param read empty where the text gave no topic
  public record Pair(PolicyArea stated, Optional<PolicyArea> read) {
    boolean right() {
      return read.filter(area -> area == stated).isPresent();
    }
  }

  /// The figures of an area, each but the first from 0 to 1.
  ///
  /// @param documents that state it
  /// @param precision the right ones of those it was read from
  /// @param recall the right ones of those that state it
  /// @param f1 the harmonic mean of both, 0 where nothing is right
  public record Area(PolicyArea area, int documents, double precision, double recall, double f1) {}

  /// How often one area was read instead of another.
  ///
  /// @param read empty where the text gave no topic
  public record Confusion(PolicyArea stated, Optional<PolicyArea> read, int documents) {}

  /// @param least how many documents must state an area that has a line of its own and a part in
  ///   the mean
  public static TopicFigures of(Collection<Pair> pairs, int least) {
    Map<PolicyArea, Integer> stated = new EnumMap<>(PolicyArea.class);
    Map<PolicyArea, Integer> read = new EnumMap<>(PolicyArea.class);
    Map<PolicyArea, Integer> right = new EnumMap<>(PolicyArea.class);
    for (Pair pair : pairs) {
      stated.merge(pair.stated, 1, Integer::sum);
      pair.read.ifPresent(area -> read.merge(area, 1, Integer::sum));
      if (pair.right()) {
        right.merge(pair.stated, 1, Integer::sum);
      }
    }
    List<Area> areas = new ArrayList<>();
    stated.forEach((area, documents) -> {
      if (documents >= least) {
        areas.add(area(area, documents, read.get(area), right.get(area)));
      }
    });
    return new TopicFigures(
        pairs.size(),
        share(right.values().stream().mapToInt(Integer::intValue).sum(), pairs.size()),
        areas.stream().mapToDouble(Area::f1).average().orElse(0),
        areas,
        confusions(pairs));
  }

  private static Area area(
      PolicyArea area, int stated, @Nullable Integer read, @Nullable Integer right) {
    int given = read == null ? 0 : read;
    int good = right == null ? 0 : right;
    return new Area(
        area, stated, share(good, given), share(good, stated), share(2 * good, given + stated));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static List<Confusion> confusions(Collection<Pair> pairs) {
    Map<PolicyArea, Map<PolicyArea, Integer>> wrong = new EnumMap<>(PolicyArea.class);
    Map<PolicyArea, Integer> silent = new EnumMap<>(PolicyArea.class);
    for (Pair pair : pairs) {
      if (pair.read.isEmpty()) {
        silent.merge(pair.stated, 1, Integer::sum);
      } else if (!pair.right()) {
        wrong
            .computeIfAbsent(pair.stated, _ -> new EnumMap<>(PolicyArea.class))
            .merge(pair.read.get(), 1, Integer::sum);
      }
    }
    List<Confusion> confusions = new ArrayList<>();
    silent.forEach((area, n) -> confusions.add(new Confusion(area, Optional.empty(), n)));
    wrong.forEach((area, others) ->
        others.forEach((other, n) -> confusions.add(new Confusion(area, Optional.of(other), n))));
    confusions.sort(Comparator.comparingInt(Confusion::documents).reversed());
    return confusions;
  }
}
