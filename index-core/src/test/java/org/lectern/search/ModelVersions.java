package org.lectern.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Kind;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;
import org.lectern.schema.Summary;

/// Which documents say nearly the same, said once more without sketches and keys: every document is
/// compared with the first of every group, run by run.
final class ModelVersions {
  private static final int RUN = 5;
  private static final int LEAST = 30;

  // By id: the first of its group.
  private final Map<String, String> firsts = new HashMap<>();
  private final Map<String, List<Text>> groups = new LinkedHashMap<>();

  private record Text(
      String id, Set<List<String>> runs, Set<String> names, Set<String> title, Set<String> owner) {
    static Text of(PolicyDocument document) {
      List<String> words = new ArrayList<>();
      document.sections().stream().map(Section::text).map(Text::words).forEach(words::addAll);
      Set<List<String>> runs = new HashSet<>();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(lower(words.subList(i, i + RUN)));
      }
      Summary summary = document.summary();
      List<String> names =
          words.stream()
              .filter(word ->
                  Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)))
              .toList();
      Set<String> title = new HashSet<>(lower(words(summary.title())));
      title.retainAll(lower(names));
      lower(words(summary.publisher())).forEach(title::remove);
      String owner = summary.organization() == null ? null : summary.organization().name();
      return new Text(
          document.id(),
          runs,
          new HashSet<>(lower(names)),
          title,
          new HashSet<>(lower(words(owner))));
    }

    private static List<String> words(@Nullable String text) {
      return text == null
          ? List.of()
          : Arrays.stream(text.split("[^\\p{L}\\p{Nd}]+")).filter(w -> !w.isEmpty()).toList();
    }

    private static List<String> lower(List<String> words) {
      return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private double resemblance(Text other) {
      Set<List<String>> both = new HashSet<>(runs);
      both.retainAll(other.runs);
      return (double) both.size() / (runs.size() + other.runs.size() - both.size());
    }

    private boolean differsFrom(Text other) {
      boolean titles = !other.names.containsAll(title) && !names.containsAll(other.title);
      boolean owners =
          !owner.isEmpty()
              && !other.owner.isEmpty()
              && !other.owner.containsAll(owner)
              && !owner.containsAll(other.owner);
      return titles || owners;
    }
  }

  ModelVersions(List<PolicyDocument> documents) {
    documents.stream()
        .sorted(Comparator.comparing(PolicyDocument::id))
        .filter(document -> document.summary().kind() != Kind.RECORD)
        .map(Text::of)
        .filter(text -> text.runs.size() >= LEAST)
        .forEach(this::file);
  }

  private void file(Text text) {
    String best = text.id;
    double most = 0;
    for (List<Text> group : groups.values()) {
      double resemblance = text.resemblance(group.getFirst());
      if (resemblance >= 0.85
          && resemblance > most
          && group.stream().noneMatch(text::differsFrom)) {
        best = group.getFirst().id;
        most = resemblance;
      }
    }
    firsts.put(text.id, best);
    groups.computeIfAbsent(best, _ -> new ArrayList<>()).add(text);
  }

  /// How many documents give way to the first of their group.
  int size() {
    return firsts.size() - groups.size();
  }

  /// The other versions of a document.
  Set<String> of(String id) {
    Set<String> others =
        groups.getOrDefault(firsts.getOrDefault(id, id), List.of()).stream()
            .map(Text::id)
            .collect(Collectors.toSet());
    others.remove(id);
    return others;
  }

  /// Of every text the first hit, with how many others there are: `d3 +2`.
  ///
  /// @param order the ids of all hits, in the order of the request
  List<String> firsts(List<String> order) {
    Map<String, Integer> sizes = new HashMap<>();
    order.forEach(id -> sizes.merge(firsts.getOrDefault(id, id), 1, Integer::sum));
    Map<String, String> leaders = new LinkedHashMap<>();
    for (String id : order) {
      String first = firsts.getOrDefault(id, id);
      leaders.putIfAbsent(first, id + " +" + (Objects.requireNonNull(sizes.get(first)) - 1));
    }
    return List.copyOf(leaders.values());
  }
}
