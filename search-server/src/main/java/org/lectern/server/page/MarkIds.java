package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Names the marks of references in a page, so that a reference leads back to each of them.
final class MarkIds {
  private final Map<Integer, List<String>> byReference = new TreeMap<>();

  /// The name of the next mark of a reference: `mark-4-2`.
  String next(int reference) {
    List<String> ids = byReference.computeIfAbsent(reference, _ -> new ArrayList<>());
    String id = "mark-" + reference + "-" + (ids.size() + 1);
    ids.add(id);
    return id;
  }

  /// The names of all marks of a reference so far.
  List<String> of(int reference) {
    return List.copyOf(byReference.getOrDefault(reference, List.of()));
  }
}
