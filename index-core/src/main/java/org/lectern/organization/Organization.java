package org.lectern.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// An organization with the documents that are about it.
///
/// @param name as most of its documents print it; of equally frequent ones not the one in capitals,
///   then the first of the alphabet
/// @param belongings one a document
public record Organization(String id, String name, List<Belonging> belongings) {
  /// A document, and why it belongs to its organization.
  ///
  /// @param key that it has in common with the others
  public record Belonging(Member member, Key key) {}

  public Organization {
    belongings = List.copyOf(belongings);
  }

  static Organization of(String id, List<Belonging> belongings) {
    Map<String, Integer> counts = new TreeMap<>();
    belongings.forEach(belonging -> counts.merge(belonging.member().name(), 1, Integer::sum));
    // Of equals the last one wins, and the alphabet runs backwards for it.
    Comparator<Map.Entry<String, Integer>> order =
        Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(entry -> !entry.getKey().equals(capitals(entry.getKey())))
            .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed());
    String name = counts.entrySet().stream().max(order).orElseThrow().getKey();
    return new Organization(id, name, belongings);
  }

  private static String capitals(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
