package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.ingest.metadata.Roles.Role;

/// The entries of a list whose form comes back: whether the name or the role stands first, and on
/// which line, is decided once for all of them. Where half of the roles are known ones, the others
/// are roles too: `Campaign and Precinct, Jane Roe` among chairs and secretaries.
final class RepeatedEntries {
  private static final int ENOUGH = 3;
  private static final int ENOUGH_KNOWN = 2;

  /// A list of more is one of members, of donors, of voters: nobody's board.
  static final int MOST = 80;

  private static final int LONGEST_ROLE = 70;
  private static final int LONGEST_LINE = 140;
  private static final QuickPattern BETWEEN =
      QuickPattern.compile("\\s*(?:,|:|\\s[–—-]\\s?|\\||\\t|\\s//|\\.{3,}|\\s{2,})\\s*");
  private static final QuickPattern ROLE = QuickPattern.compile("\\p{L}[^.;:?!@$\\d]{1,68}");

  /// What lists have beside people: how to reach them.
  private static final QuickPattern REACHED =
      QuickPattern.compile(
          "\\S+@\\S+|(?:[Pp]hone|[Tt]el|[Ff]ax|[Ee]-?mail)?[:.]? ?[\\d() .+x-]{7,30}");

  /// A sentence or heading that says that members follow.
  private static final QuickPattern OF_MEMBERS =
      QuickPattern.compile(
          "(?i)(?:.{0,80}?\\b)?(?<body>board|committee|council|commission|trustees|directors|members)\\b.{0,60}");

  /// What all entries of a list have in common.
  private enum Form {
    NAME_FIRST,
    ROLE_FIRST,
    NAME_ABOVE,
    ROLE_ABOVE
  }

  private final List<StaffLine> lines;
  private final Map<Form, List<ListedPerson>> entries = new EnumMap<>(Form.class);
  private final Map<Form, Integer> known = new EnumMap<>(Form.class);
  private final List<ListedPerson> members = new ArrayList<>();

  private RepeatedEntries(List<StaffLine> lines) {
    this.lines = lines;
  }

  /// The people of all lists of the page that have such a form, but those of former people.
  static List<ListedPerson> of(List<StaffLine> all) {
    List<StaffLine> lines =
        all.stream().filter(line -> !REACHED.matcher(line.text()).matches()).toList();
    RepeatedEntries entries = new RepeatedEntries(lines);
    entries.read();
    // What stands between two names belongs to the one above or to the one below, not to both.
    boolean above = entries.roles(Form.ROLE_ABOVE) > entries.roles(Form.NAME_ABOVE);
    entries.entries.remove(above ? Form.NAME_ABOVE : Form.ROLE_ABOVE);
    List<ListedPerson> people = new ArrayList<>();
    entries.entries.forEach((form, list) -> {
      int roles = entries.roles(form);
      boolean some = list.size() >= ENOUGH && list.size() <= MOST;
      if (some && roles >= ENOUGH_KNOWN && roles * 2 >= list.size()) {
        people.addAll(list);
      }
    });
    people.addAll(entries.members);
    return people;
  }

  private int roles(Form form) {
    return known.getOrDefault(form, 0);
  }

  private void read() {
    StaffHeading below = StaffHeading.OTHER;
    List<ListedPerson> run = new ArrayList<>();
    Role member = null;
    for (int i = 0; i < lines.size(); i++) {
      StaffLine line = lines.get(i);
      StaffLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean bare = isName(line.text());
      if (!bare && line.isHeading() && StaffRoles.whole(line.text()).isEmpty()) {
        below = StaffHeading.of(line.text());
      }
      if (below == StaffHeading.PAST) {
        run.clear();
        continue;
      }
      if (bare && member != null) {
        run.add(new ListedPerson(PersonNames.bare(line.text()), member, line, line, below));
      } else {
        close(run);
        member = bare ? null : member(line).orElse(null);
      }
      if (!bare) {
        beside(line);
      }
      if (next != null && next.text().length() <= LONGEST_ROLE && isName(next.text()) && !bare) {
        role(line.text())
            .filter(role -> line.heading() != null || isKnown(role.text()))
            .ifPresent(role -> add(Form.ROLE_ABOVE, next, line, role, next.text()));
      }
      if (next != null && bare && !isName(next.text())) {
        role(next.text())
            .filter(role -> isKnown(role.text()))
            .ifPresent(role -> add(Form.NAME_ABOVE, line, next, role, line.text()));
      }
    }
    close(run);
  }

  /// Three bare names and more in a row, but not too many, are members of what stands above them.
  private void close(List<ListedPerson> run) {
    if (run.size() >= ENOUGH && run.size() <= MOST) {
      members.addAll(run);
    }
    run.clear();
  }

  /// What those are who are listed below a line: `trustee` of "Our trustees".
  static Optional<Role> member(StaffLine line) {
    boolean may =
        line.isHeading()
            || line.text().endsWith(":")
            || (line.text().length() <= LONGEST_LINE && line.text().contains("following"));
    QuickMatcher body = OF_MEMBERS.matcher(line.text());
    if (!may || PastPeople.isHeading(line.text()) || !body.matches()) {
      return Optional.empty();
    }
    String role =
        switch (body.group("body").toLowerCase(Locale.ROOT)) {
          case "board", "directors" -> "board member";
          case "trustees" -> "trustee";
          default -> "member";
        };
    return Optional.of(new Role(role, 0, role.length(), false));
  }

  /// `Jane Roe, Treasurer` or `Treasurer, Jane Roe`.
  private void beside(StaffLine line) {
    String text = line.text();
    if (text.length() > LONGEST_LINE) {
      return;
    }
    QuickMatcher between = BETWEEN.matcher(text);
    while (between.find()) {
      String first = text.substring(0, between.start()).strip();
      String last = text.substring(between.end()).strip();
      if (isName(first)) {
        role(last).ifPresent(role -> add(Form.NAME_FIRST, line, line, role, first));
        return;
      }
      if (isName(last)) {
        role(first).ifPresent(role -> add(Form.ROLE_FIRST, line, line, role, last));
        return;
      }
    }
  }

  private void add(Form form, StaffLine name, StaffLine of, Role role, String printed) {
    entries
        .computeIfAbsent(form, _ -> new ArrayList<>())
        .add(new ListedPerson(PersonNames.bare(printed), role, name, of, StaffHeading.STAFF));
    if (isKnown(role.text())) {
      known.merge(form, 1, Integer::sum);
    }
  }

  private static boolean isKnown(String role) {
    return StaffRoles.whole(role).isPresent() || Roles.at(role, 0).isPresent();
  }

  /// Words that may be a role, known or not.
  private static Optional<Role> role(String text) {
    boolean may =
        text.length() <= LONGEST_ROLE
            && ROLE.matcher(text).matches()
            && Character.isUpperCase(text.codePointAt(0))
            && (StaffHeading.of(text) == StaffHeading.OTHER || isKnown(text));
    return may ? Optional.of(new Role(text, 0, text.length(), false)) : Optional.empty();
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_ROLE && PersonNames.isName(text) && !isKnown(text);
  }
}
