package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Person;

/// The people whom a page lists, as [StaffEntry] reads its lines. Who does not lead counts among
/// several only, or below a heading of staff; what is said of the speakers of an event, or signed
/// below praise, is no role here.
final class StaffRule implements Rule {
  private static final int LONGEST_WORDS = 220;
  private static final int LONGEST_PRAISE = 40;
  private static final int ENOUGH = 2;
  private static final int MOST = 300;
  private static final QuickPattern OFFICERS =
      QuickPattern.compile(
          "(?i)(?:our |the |meet (?:our|the) |\\d{4}(?:[-–]\\d{2,4})? )?(?:executive |local |current |union |club |chapter )?(?:board(?: of (?:directors|trustees|governors))?(?: members)?|officers?(?: and directors)?|committee|council|leadership(?: team)?|staff|trustees|team)");

  private static final QuickPattern OFFICE =
      QuickPattern.compile(
          "(?:(?:co-|(?:first |second )?vice[ -])?(?:president|chair(?:man|woman|person)?)|(?:(?:recording|corresponding|financial) )?secretary|(?:secretary[-/ ])?treasurer)(?: of the board)?");
  private static final QuickPattern DEPUTY = QuickPattern.compile("vice|secretary|treasurer");
  private static final QuickPattern SIGNED = QuickPattern.compile("[-–—“\"].*|.*[”\"]");

  @Override
  public void read(Reading reading, Findings findings) {
    Kind kind = Rules.kind(findings);
    boolean own = Subject.isOwn(findings);
    if (!(own || kind == Kind.PROFILE || kind == Kind.ABOUT || kind == Kind.OTHER)) {
      return;
    }
    String title = findings.text(FactField.TITLE).orElse("");
    if (StaffHeading.of(title) == StaffHeading.GUESTS) {
      return;
    }
    List<StaffLine> lines = StaffLine.of(reading);
    RepeatedEntries entries = RepeatedEntries.of(lines);
    List<ListedPerson> all = listed(lines, entries.rolesAbove());
    List<ListedPerson> listed = all.subList(0, Math.min(all.size(), MOST));
    boolean ofPeople =
        listed.size() >= ENOUGH && (isOfPeople(lines, findings) || areOfficers(listed));
    if (kind == Kind.OTHER && !own && !ofPeople) {
      return;
    }
    boolean news = kind == Kind.NEWS;
    boolean several = own && !news && listed.size() >= ENOUGH && !Occasion.is(reading);
    for (ListedPerson one : listed) {
      boolean many = several || (listed.size() >= ENOUGH && one.below() == StaffHeading.STAFF);
      if (news ? one.role().leading() && counts(one, false, false) : counts(one, own, many)) {
        add(one, reading, findings);
      }
    }
    if (!news && !Occasion.is(reading)) {
      List<ListedPerson> rows = PeopleTable.of(lines);
      rows.forEach(one -> add(one, reading, findings));
      Set<StaffLine> read = rows.stream().map(ListedPerson::from).collect(Collectors.toSet());
      List<ListedPerson> members = HeadedMembers.of(lines, title);
      Stream.concat(entries.people().stream(), members.stream())
          .filter(one -> !read.contains(one.from()))
          .forEach(one -> add(one, reading, findings));
    }
  }

  /// Whether a page of no known kind says that it lists officers: `Executive Board`.
  private static boolean isOfPeople(List<StaffLine> lines, Findings findings) {
    return findings.text(FactField.TITLE).filter(StaffHeading::isOfPeople).isPresent()
        || lines.stream().anyMatch(line -> OFFICERS.matcher(line.text()).matches());
  }

  /// Whether they hold the offices of one board, as a president and a treasurer do: speakers do
  /// not.
  private static boolean areOfficers(List<ListedPerson> listed) {
    List<String> offices =
        listed.stream()
            .map(one -> StaffRoles.office(one.role().plain()))
            .filter(OFFICE.asMatchPredicate())
            .toList();
    return offices.stream().distinct().count() >= ENOUGH
        && offices.stream().anyMatch(office -> DEPUTY.matcher(office).find());
  }

  private static boolean counts(ListedPerson one, boolean own, boolean several) {
    boolean founder = one.role().founder();
    if (one.below().isOfOthers()) {
      return own && founder;
    }
    boolean staff = one.below() == StaffHeading.STAFF;
    boolean leads = one.role().leading() && (!founder || staff);
    boolean member =
        several && one.below() == StaffHeading.BOARD && one.role().plain().equals("board member");
    return leads || member || ((several || (own && staff)) && one.below() != StaffHeading.BOARD);
  }

  private static List<ListedPerson> listed(List<StaffLine> lines, boolean rolesAbove) {
    List<ListedPerson> listed = new ArrayList<>();
    StaffHeading below = StaffHeading.OTHER;
    StaffLine before = null;
    HeadingRole each = HeadingRole.NONE;
    for (int i = 0; i < lines.size(); i++) {
      StaffLine line = lines.get(i);
      StaffLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      List<ListedPerson> found =
          isSigned(line, before)
              ? List.of()
              : new StaffEntry(line, next, below, rolesAbove).people();
      each = found.isEmpty() ? each.next(line) : HeadingRole.NONE;
      found = found.isEmpty() ? each.person(line).stream().toList() : found;
      listed.addAll(found);
      if (found.size() == 1 && found.getFirst().isApart()) {
        // The line after is read with this one: a role is not that of the name below it.
        i++;
      }
      if (found.isEmpty() && line.isHeading()) {
        boolean role = StaffRoles.whole(line.text()).isPresent();
        below = role ? below : StaffHeading.of(line.text());
      }
      before = line;
    }
    return listed;
  }

  /// The name below praise is no name of staff.
  private static boolean isSigned(StaffLine line, @Nullable StaffLine before) {
    String text = line.text();
    return SIGNED.matcher(text.substring(0, Math.min(2, text.length()))).matches()
        || (before != null
            && before.text().length() > LONGEST_PRAISE
            && "”\"".indexOf(before.last()) >= 0);
  }

  private static void add(ListedPerson one, Reading reading, Findings findings) {
    String name = PersonNames.spelled(one.name());
    Person person = new Person(name, StaffRoles.office(one.role().plain()));
    boolean known =
        findings.all(FactField.PERSON, OfPerson.class).stream()
            .anyMatch(other -> other.person().name().equals(name) && other.person().role() != null);
    Optional<Evidence> words = known ? Optional.empty() : words(one, reading);
    words.ifPresent(
        found -> findings.add(new Finding(new OfPerson(person), 0.84, "list of people", found)));
  }

  /// The name, and the role where it stands beside it in one section.
  private static Optional<Evidence> words(ListedPerson one, Reading reading) {
    StaffLine name = one.from();
    StaffLine role = one.to();
    if (name.heading() != null) {
      return reading.takenHeading(name.section());
    }
    boolean together = role.heading() == null && role.section() == name.section();
    int start = together ? Math.min(name.start(), role.start()) : name.start();
    int end = together ? Math.max(name.end(), role.end()) : name.end();
    return Optional.of(reading.shown(name.section(), start, Math.min(end, start + LONGEST_WORDS)));
  }
}
