package org.lectern.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Members that are one organization by themselves, and the group that they have joined.
final class Group {
  final List<Member> own;
  final Set<String> names = new TreeSet<>();
  final Set<String> hosts = new TreeSet<>();
  final Set<String> states = new TreeSet<>();
  private @Nullable Group joined;
  private @Nullable Key by;

  Group(Collection<Member> members) {
    own = members.stream().sorted(Comparator.comparing(Member::document)).toList();
    for (Member member : own) {
      names.addAll(member.names());
      hosts.addAll(member.hosts());
      states.addAll(member.states());
    }
  }

  void join(Group other, Key key) {
    joined = other;
    by = key;
  }

  Group top() {
    return joined == null ? this : joined.top();
  }

  boolean isTop() {
    return joined == null;
  }

  /// Why this group's members belong to its top; of a top, by the key that makes it one.
  Key by(Key own) {
    return by == null ? own : by;
  }

  boolean sharesHost(Group other) {
    return hosts.stream().anyMatch(other.hosts::contains);
  }

  boolean sharesState(Group other) {
    return states.stream().anyMatch(other.states::contains);
  }

  List<String> sharedNames(Group other) {
    return names.stream().filter(other.names::contains).toList();
  }

  /// The value that most members have, of equally frequent ones the first of the alphabet.
  String mostFrequent(Function<Member, List<String>> values, Set<String> among) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Member member : own) {
      new LinkedHashSet<>(values.apply(member))
          .stream().filter(among::contains).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  /// The printed name, in one form, that most members have.
  String form() {
    return mostFrequent(member -> List.of(member.names().getFirst()), new TreeSet<>(first()));
  }

  private List<String> first() {
    List<String> first = new ArrayList<>();
    own.forEach(member -> first.add(member.names().getFirst()));
    return first;
  }
}
