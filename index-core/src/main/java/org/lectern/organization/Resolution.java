package org.lectern.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.lectern.organization.Organization.Belonging;

/// Which members are one organization: a pure function of the set of members.
///
/// From the strongest key to the weakest:
/// 1. members with one stated id (a tax number) are one organization, whatever else they say;
/// 2. members without one that share a host, under names that fit, are together; they join the only
///    organization above that has the host, else the only one that has the name and contradicts
///    neither host nor state;
/// 3. members with neither that share a name and a state are together, and join as in 2;
/// 4. members with a name alone join the only organization above that has it, or stay with each
///    other where there are two or none.
///
/// Of several organizations that a state could mean, the one in that state is meant; of two in that
/// state neither is.
public final class Resolution {
  private final List<Group> stated = new ArrayList<>();
  private final List<Group> hosted;
  private final List<Group> placed;
  private final List<Group> named;

  /// Groups by the names that they have, of the levels that are settled.
  private final Map<String, List<Group>> byName = new HashMap<>();

  private Resolution(Collection<Member> members) {
    Map<String, List<Member>> ids = new TreeMap<>();
    List<Member> withHost = new ArrayList<>();
    List<Member> withState = new ArrayList<>();
    List<Member> withName = new ArrayList<>();
    members.stream()
        .sorted(Comparator.comparing(Member::document))
        .forEach(member -> {
          if (member.stated() != null) {
            ids.computeIfAbsent(member.stated(), _ -> new ArrayList<>()).add(member);
          } else if (!member.hosts().isEmpty()) {
            withHost.add(member);
          } else {
            (member.states().isEmpty() ? withName : withState).add(member);
          }
        });
    ids.values().forEach(same -> stated.add(new Group(same)));
    BiPredicate<Member, Member> inOneState =
        (one, other) -> one.states().stream().anyMatch(other.states()::contains);
    hosted =
        Groups.of(withHost, Member::hosts, host -> (one, other) -> one.isNamedLike(other, host));
    placed = Groups.of(withState, Member::names, _ -> inOneState);
    named = Groups.of(withName, Member::names, _ -> (_, _) -> true);
  }

  /// The organizations, in the order of their ids.
  ///
  /// @param members all that can be reached from any of them, see [Closure]
  public static List<Organization> of(Collection<Member> members) {
    Resolution resolution = new Resolution(members);
    resolution.join();
    return resolution.organizations();
  }

  /// The id of a member that meets nobody.
  public static String alone(Member member) {
    // As above, without the groups: a register asks this for every row.
    if (member.stated() != null) {
      return member.stated();
    }
    String form = member.names().getFirst();
    return member.hosts().stream()
        .min(Comparator.naturalOrder())
        .map(OrganizationIds::ofHost)
        .orElseGet(() ->
            member.states().isEmpty()
                ? OrganizationIds.ofName(form)
                : OrganizationIds.ofName(form, member.states().getFirst()));
  }

  private void join() {
    settle(stated);
    Map<String, Set<Group>> atHost = new HashMap<>();
    for (Group group : stated) {
      group.hosts.forEach(host -> atHost.computeIfAbsent(host, _ -> new HashSet<>()).add(group));
    }
    for (Group group : hosted) {
      Set<Group> there = new HashSet<>();
      group.hosts.forEach(host -> there.addAll(atHost.getOrDefault(host, Set.of())));
      List<Group> same = there.stream().filter(above -> fits(group, above)).toList();
      if (same.size() == 1) {
        String host =
            group.hosts.stream().filter(same.getFirst().hosts::contains).findFirst().orElseThrow();
        group.join(same.getFirst(), new Key(Key.Kind.HOST, host));
      } else if (same.isEmpty()) {
        joinByName(group);
      }
    }
    settle(hosted);
    placed.forEach(this::joinByName);
    settle(placed);
    named.forEach(this::joinByName);
  }

  private void settle(List<Group> groups) {
    for (Group group : groups) {
      group.names.forEach(form -> byName.computeIfAbsent(form, _ -> new ArrayList<>()).add(group));
    }
  }

  private static boolean fits(Group group, Group above) {
    return group.own.stream()
        .anyMatch(member ->
            above.own.stream()
                .anyMatch(other ->
                    member.hosts().stream()
                        .anyMatch(host ->
                            other.hosts().contains(host) && member.isNamedLike(other, host))));
  }

  /// What a group's state says of an organization that has its name.
  private enum Verdict {
    SAME_STATE,
    OPEN,
    CONFLICT
  }

  private void joinByName(Group group) {
    Map<Group, Verdict> verdicts = new LinkedHashMap<>();
    Map<Group, String> names = new HashMap<>();
    for (String form : group.names) {
      for (Group above : byName.getOrDefault(form, List.of())) {
        verdicts.merge(above.top(), verdict(group, above), Resolution::stronger);
        names.putIfAbsent(above.top(), form);
      }
    }
    only(verdicts, Verdict.SAME_STATE)
        .or(() ->
            has(verdicts, Verdict.SAME_STATE) ? Optional.empty() : only(verdicts, Verdict.OPEN))
        .ifPresent(top -> group.join(top, new Key(Key.Kind.NAME, names.getOrDefault(top, ""))));
  }

  private static Verdict verdict(Group group, Group above) {
    Group top = above.top();
    boolean otherHost =
        !group.hosts.isEmpty() && !above.hosts.isEmpty() && !group.sharesHost(above);
    if (otherHost) {
      return Verdict.CONFLICT;
    }
    if (group.sharesState(above) || group.sharesState(top)) {
      return Verdict.SAME_STATE;
    }
    boolean known = !above.states.isEmpty() || !top.states.isEmpty();
    return known && !group.states.isEmpty() ? Verdict.CONFLICT : Verdict.OPEN;
  }

  /// The same state is beyond doubt; else another one is.
  private static Verdict stronger(Verdict one, Verdict other) {
    if (one == Verdict.SAME_STATE || other == Verdict.SAME_STATE) {
      return Verdict.SAME_STATE;
    }
    return one == Verdict.CONFLICT || other == Verdict.CONFLICT ? Verdict.CONFLICT : Verdict.OPEN;
  }

  private static boolean has(Map<Group, Verdict> verdicts, Verdict wanted) {
    return verdicts.containsValue(wanted);
  }

  private static Optional<Group> only(Map<Group, Verdict> verdicts, Verdict wanted) {
    List<Group> found =
        verdicts.entrySet().stream()
            .filter(entry -> entry.getValue() == wanted)
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private enum Level {
    STATED,
    HOSTED,
    PLACED,
    NAMED
  }

  private List<Group> groups(Level level) {
    return switch (level) {
      case STATED -> stated;
      case HOSTED -> hosted;
      case PLACED -> placed;
      case NAMED -> named;
    };
  }

  private List<Organization> organizations() {
    Map<Group, List<Belonging>> belongings = new LinkedHashMap<>();
    Map<Group, String> ids = new HashMap<>();
    for (Level level : Level.values()) {
      for (Group group : groups(level)) {
        Key own = own(group, level);
        if (group.isTop()) {
          ids.put(group, id(group, own, level));
        }
        List<Belonging> members = belongings.computeIfAbsent(group.top(), _ -> new ArrayList<>());
        group.own.forEach(member -> members.add(new Belonging(member, group.by(own))));
      }
    }
    return belongings.entrySet().stream()
        .map(entry -> Organization.of(ids.getOrDefault(entry.getKey(), ""), entry.getValue()))
        .sorted(Comparator.comparing(Organization::id))
        .toList();
  }

  /// The strongest key that all members of a group are together by.
  private Key own(Group group, Level level) {
    if (level == Level.STATED) {
      return new Key(Key.Kind.STATED, String.valueOf(group.own.getFirst().stated()));
    }
    return level == Level.HOSTED
        ? new Key(Key.Kind.HOST, host(group))
        : new Key(Key.Kind.NAME, group.form());
  }

  /// The host that most of a group's members have and no other group has.
  private String host(Group group) {
    Set<String> free = new HashSet<>(group.hosts);
    hosted.stream()
        .filter(other -> !other.equals(group))
        .forEach(other -> free.removeAll(other.hosts));
    return group.mostFrequent(Member::hosts, free.isEmpty() ? group.hosts : free);
  }

  private String id(Group group, Key own, Level level) {
    return switch (own.kind()) {
      case STATED -> own.value();
      case HOST -> {
        boolean contested =
            hosted.stream()
                .anyMatch(other -> !other.equals(group) && other.hosts.contains(own.value()));
        yield contested
            ? OrganizationIds.ofHost(own.value(), group.form())
            : OrganizationIds.ofHost(own.value());
      }
      case NAME ->
          level == Level.PLACED
              ? OrganizationIds.ofName(own.value(), group.states.iterator().next())
              : OrganizationIds.ofName(own.value());
    };
  }
}
