package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Several people on one line: `Officers: Jane Roe, chair; John Doe, treasurer`, `Co-chairs: Jane
/// Roe, Oak Fund; John Doe`, `Chair: Jane Roe, Treasurer: John Doe`.
final class SeveralPeople {
  private static final int LONGEST = 600;
  private static final int LONGEST_LABEL = 40;
  private static final QuickPattern NAME =
      QuickPattern.compile(
          PersonNames.TITLE + "(?<name>" + PersonNames.NAME + ")" + PersonNames.DEGREES);
  private static final QuickPattern HEADING =
      QuickPattern.compile("(?<heading>\\p{Lu}[\\p{L} -]{2,40}): (?=\\S)");
  private static final QuickPattern PARTED = QuickPattern.compile(";\\s+|\\s+[|·•]\\s+");
  private static final Cues SEPARATORS = Cues.of(";", "|", "·", "•");
  private static final QuickPattern JOINED =
      QuickPattern.compile(",? and |, (?=\\p{Lu})|\\s+&\\s+");

  /// `Jane Roe ’24`.
  private static final QuickPattern CLASS_YEAR = QuickPattern.compile(" ['’]\\d\\d(?!\\d)");

  /// A label that is no role, behind names: `Outreach: `.
  private static final QuickPattern OTHER_LABEL =
      QuickPattern.compile("(?<= )\\p{Lu}[\\p{L}]{2,20}$");

  private static final QuickPattern OF_ALL =
      QuickPattern.compile("(?i)(?:.* )?(?:officers|leaders|members|trustees|directors)");

  /// `(Emerita)`, `(Chair)`.
  private static final QuickPattern IN_BRACKETS =
      QuickPattern.compile("\\s*\\((?<words>[^()]{1,60})\\)[.,]?\\s*");

  private SeveralPeople() {}

  /// A person with a role.
  record One(String name, Roles.Role role) {}

  /// The people of a line; empty where it has fewer than two, or anything else among them.
  static List<One> of(String printed) {
    String line =
        printed.indexOf('’') < 0 && printed.indexOf('\'') < 0
            ? printed
            : CLASS_YEAR.matcher(printed).replaceAll("");
    boolean parted = SEPARATORS.in(line);
    if (line.length() > LONGEST || (!parted && !line.contains(": "))) {
      return List.of();
    }
    QuickMatcher heading = HEADING.matcher(line);
    boolean headed = heading.lookingAt();
    Optional<Roles.Role> all = headed ? ofEach(heading.group("heading").strip()) : Optional.empty();
    String list =
        headed && !isRole(heading.group("heading")) ? line.substring(heading.end()) : line;
    List<One> people =
        all.isPresent() ? ofAll(list, all.get()) : parted ? parts(list, PARTED) : List.of();
    return people.size() > 1 ? people : labelled(line);
  }

  private static boolean isRole(String text) {
    return StaffRoles.whole(text.strip()).isPresent();
  }

  private static Optional<Roles.Role> ofEach(String heading) {
    return plural(heading).or(() -> MemberRole.behind(heading));
  }

  /// The role of each, of `Co-chairs`; "Officers" tells none.
  static Optional<Roles.Role> plural(String heading) {
    boolean several = heading.endsWith("s") && !OF_ALL.matcher(heading).matches();
    return several
        ? StaffRoles.whole(heading.substring(0, heading.length() - 1))
        : Optional.empty();
  }

  private static List<One> ofAll(String list, Roles.Role role) {
    List<One> people = new ArrayList<>();
    boolean parted = PARTED.matcher(list).find();
    for (String printed : (parted ? PARTED : JOINED).split(list, -1)) {
      String part = printed.strip();
      QuickMatcher name = NAME.matcher(part);
      boolean is =
          NameShape.begins(part, 0) && name.lookingAt() && PersonNames.isPerson(name.group("name"));
      QuickMatcher brackets = IN_BRACKETS.matcher(part).region(is ? name.end() : 0, part.length());
      boolean told = is && brackets.matches();
      if (!is || !(told || name.hitEnd() || parted || isEnd(part, name.end()))) {
        return List.of();
      }
      people.add(
          new One(
              name.group("name"),
              told ? StaffRoles.whole(brackets.group("words")).orElse(role) : role));
    }
    return people;
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || text.substring(at).matches("[.,]?\\s*");
  }

  /// `Jane Roe, chair; John Doe, treasurer`.
  private static List<One> parts(String list, QuickPattern parted) {
    List<One> people = new ArrayList<>();
    for (String part : parted.split(list, -1)) {
      Optional<One> one = one(part.strip());
      if (one.isEmpty()) {
        return List.of();
      }
      people.add(one.get());
    }
    return people;
  }

  private static Optional<One> one(String printed) {
    String part = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    int colon = part.indexOf(": ");
    if (colon > 0) {
      String name = part.substring(colon + 2).strip();
      return PersonNames.isName(name)
          ? StaffRoles.whole(part.substring(0, colon))
              .map(role -> new One(PersonNames.bare(name), role))
          : Optional.empty();
    }
    QuickMatcher name = NAME.matcher(part);
    if (!NameShape.begins(part, 0)
        || !name.lookingAt()
        || !PersonNames.isPerson(name.group("name"))) {
      return Optional.empty();
    }
    String rest = part.substring(name.end()).replaceFirst("^(?:,| [–—-]| \\()\\s*", "");
    return StaffRoles.whole(rest.replaceFirst("\\)$", ""))
        .map(role -> new One(name.group("name"), role));
  }

  /// `Chair: Jane Roe, Treasurer: John Doe`, and with no comma where line ends are lost.
  private static List<One> labelled(String line) {
    List<One> people = new ArrayList<>();
    Roles.Role role = null;
    int from = 0;
    for (int colon = line.indexOf(": "); colon >= 0; colon = line.indexOf(": ", colon + 1)) {
      Optional<Roles.Role> next = label(line, from, colon);
      if (next.isEmpty()) {
        QuickMatcher other = OTHER_LABEL.matcher(line.substring(from, colon));
        boolean behind =
            role != null
                && other.find()
                && isBehindName(line.substring(from, from + other.start()));
        if (behind && role != null) {
          add(line.substring(from, from + other.start()), role, people);
        }
        return behind && people.size() > 1 ? people : List.of();
      }
      if (role != null && !add(line.substring(from, next.get().start()), role, people)) {
        role = null;
        break;
      }
      role = next.get();
      from = colon + 2;
    }
    if (role != null) {
      add(line.substring(from), role, people);
    }
    return people.size() > 1 ? people : List.of();
  }

  /// The role right before a colon, at the beginning or behind a name.
  private static Optional<Roles.Role> label(String line, int from, int colon) {
    for (int at = Math.max(from, colon - LONGEST_LABEL); at < colon; at++) {
      boolean begins =
          Character.isUpperCase(line.charAt(at))
              && (at == from
                  || (line.charAt(at - 1) == ' ' && isBehindName(line.substring(from, at))));
      if (begins) {
        String label = line.substring(at, colon);
        int start = at;
        boolean named = PersonNames.find(label, 0).filter(name -> name.start() == 0).isPresent();
        Optional<Roles.Role> role =
            named ? Optional.empty() : StaffRoles.whole(label).or(() -> plural(label));
        if (role.isPresent()) {
          return role.map(one -> new Roles.Role(one.text(), start, colon, one.leading()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBehindName(String text) {
    String before = text.replaceFirst("[,;]?\\s*$", "");
    Optional<PersonNames.Found> last = PersonNames.all(before).stream().reduce((_, one) -> one);
    return last.filter(one -> one.end() == before.length()).isPresent();
  }

  private static boolean add(String names, Roles.Role role, List<One> people) {
    List<One> found = ofAll(names.strip().replaceFirst("[,;.]$", ""), role);
    people.addAll(found);
    return !found.isEmpty();
  }
}
