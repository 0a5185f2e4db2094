package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Roles.Role;

/// The people whom a line of a list names beside their roles, above them or below them: `Jane Roe,
/// Treasurer`, `Treasurer: Jane Roe`, or a name and a role on two lines.
///
/// @param line the line that is read
/// @param next the line after it; `null` after the last
/// @param below what the heading above says
/// @param rolesAbove whether the page has roles above names, not below them
record StaffEntry(
    StaffLine line, @Nullable StaffLine next, StaffHeading below, boolean rolesAbove) {
  private static final int LONGEST_LINE = 140;
  private static final int LONGEST_JOINED = 80;
  private static final int LONGEST_ROLE = 60;
  private static final String NAMED =
      PersonNames.TITLE + "(?<name>" + PersonNames.NAME + ")" + PersonNames.DEGREES;
  private static final QuickPattern BESIDE =
      QuickPattern.compile(
          NAMED
              + "\\s*(?:,|\\(|[–—|:]|//| - |\\t|\\s{2,})\\s*(?:the |our )?(?<role>\\p{L}[^.;()|·\\t]{2,70}?)\\)?\\s*(?:$|[.;·|(\\t]\\s?|\\n|\\s{3})");
  private static final QuickPattern GAP =
      QuickPattern.compile("(?::\\s*|\\s+(?:[–—|-]|//)\\s+|\\s*\\t\\s*|\\s{2,}|\\s?\\.{3,}\\s?)");

  private static final QuickPattern DESCRIBED =
      QuickPattern.compile(NAMED + "(?::| [–—-]) (?=\\p{Lu})");
  private static final QuickPattern GOES_ON =
      QuickPattern.compile(" (?:since|with|who|and)\\b (?=[\\p{Ll}\\d\\p{Lu}])");

  private static final Cues GAPS =
      Cues.of(":", "\t", "  ", " –", " —", " |", " -", " //", "...", "\n", "\r", "\f", "\u000b");

  /// Of which [#BESIDE] and [#DESCRIBED] have one.
  private static final Cues BESIDES =
      Cues.of(",", "(", "–", "—", "|", ":", "//", " - ", "\t", "  ", "\n", "\r", "\f", "\u000b");

  private static final Cues DASHES = Cues.of(":", " –", " —", " -");

  /// What a table has behind the name: an extension, an address.
  private static final QuickPattern CELLS = QuickPattern.compile("\\s+\\|.*$");

  /// What is told of somebody below the role: `Jane Roe joined the trust in 2014`.
  private static final QuickPattern TOLD =
      QuickPattern.compile(
          NAMED
              + "(?:,[^,.;]{2,60},)? (?:is|was|has|had|joined|came|grew|lives|serves|served|holds|held|began|brings|works|worked|took|takes|spent|earned|graduated|received|started|became|leads|led|ran|runs|taught|practiced|practices|retired|oversees|manages|moved|comes)\\b");

  private static final QuickPattern APPOINTED =
      QuickPattern.compile(
          "\\b(?:appointed|named|elected|hired|chose) (?:"
              + PersonNames.TITLE
              + ")(?<name>"
              + PersonNames.NAME
              + ")(?= to (?:an?|the|serve|fill|lead)\\b| in \\w+ \\d{4}| in \\d{4}| on \\p{Lu})");

  List<ListedPerson> people() {
    List<ListedPerson> several =
        SeveralPeople.of(line.text()).stream()
            .map(one -> new ListedPerson(one.name(), one.role(), line, line, below))
            .toList();
    return several.isEmpty() ? person().stream().toList() : several;
  }

  private Optional<ListedPerson> person() {
    Optional<ListedPerson> under = belowRole().or(this::told);
    if (under.isPresent()) {
      return under;
    }
    if (line.text().length() <= LONGEST_LINE && isBareName(line.text())) {
      return next == null || rolesAbove
          ? Optional.empty()
          : role(next.text(), line.text())
              .map(
                  role -> new ListedPerson(PersonNames.bare(line.text()), role, line, next, below));
    }
    return beside().or(this::described).or(this::first).or(this::joined);
  }

  /// `Treasurer` above `Jane Roe`.
  private Optional<ListedPerson> belowRole() {
    if (next == null
        || (!rolesAbove && (line.heading() == null) != (next.heading() == null))
        || !isBareName(next.text())) {
      return Optional.empty();
    }
    return StaffRoles.whole(line.text())
        .map(role -> new ListedPerson(PersonNames.bare(next.text()), role, next, line, below));
  }

  /// `Treasurer` above `Jane Roe is a retired banker.`
  private Optional<ListedPerson> told() {
    if (next == null || next.heading() != null || line.text().length() > LONGEST_ROLE) {
      return Optional.empty();
    }
    Optional<Role> role = StaffRoles.whole(line.text()).filter(Role::leading);
    if (role.isEmpty()) {
      return Optional.empty();
    }
    QuickMatcher told = TOLD.matcher(next.text());
    boolean begins = NameShape.begins(next.text(), 0) && told.lookingAt();
    QuickMatcher named = begins ? told : APPOINTED.matcher(firstSentence(next.text()));
    return (begins || named.find()) && PersonNames.isPerson(named.group("name"))
        ? role.map(one -> new ListedPerson(named.group("name"), one, next, line, below))
        : Optional.empty();
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return text.substring(0, Math.min(end < 0 ? text.length() : end, LONGEST_LINE));
  }

  /// Whether it begins with a name that no word in small letters follows.
  private static boolean mayHaveRole(String text) {
    int end = NameShape.end(text, NameShape.afterTitles(text, 0));
    return end > 0
        && end + 1 < text.length()
        && !(text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1)));
  }

  /// `Jane Roe, Treasurer`.
  private Optional<ListedPerson> beside() {
    QuickMatcher beside = BESIDE.matcher(line.text());
    boolean named =
        mayHaveRole(line.text())
            && BESIDES.in(line.text())
            && beside.lookingAt()
            && PersonNames.isPerson(beside.group("name"));
    return named
        ? RoleTail.without(beside.group("role"))
            .map(role -> new ListedPerson(beside.group("name"), role, line, line, below))
        : Optional.empty();
  }

  /// `Jane Roe: Director since 2014, Roe has kept hills`.
  private Optional<ListedPerson> described() {
    QuickMatcher named = DESCRIBED.matcher(line.text());
    if (!NameShape.begins(line.text(), 0)
        || !DASHES.in(line.text())
        || !named.lookingAt()
        || !PersonNames.isPerson(named.group("name"))) {
      return Optional.empty();
    }
    return Roles.at(line.text(), named.end())
        .filter(role ->
            GOES_ON.matcher(line.text()).region(role.end(), line.text().length()).lookingAt())
        .map(role -> new ListedPerson(named.group("name"), role, line, line, below));
  }

  /// `Business agent: Gus Perala`.
  private Optional<ListedPerson> first() {
    QuickMatcher gap = GAP.matcher(line.text());
    boolean amount = line.text().indexOf('$') >= 0;
    if (amount
        || line.text().length() > LONGEST_LINE
        || !GAPS.in(line.text())
        || !gap.find()
        || gap.start() > LONGEST_ROLE) {
      return Optional.empty();
    }
    String name = CELLS.matcher(line.text().substring(gap.end()).strip()).replaceFirst("");
    Optional<Role> role = StaffRoles.whole(line.text().substring(0, gap.start()).strip());
    return role.isPresent() && isBareName(name)
        ? role.map(found -> new ListedPerson(PersonNames.bare(name), found, line, line, below))
        : Optional.empty();
  }

  /// `Jane Roe Executive Director`, whose two lines became one.
  private Optional<ListedPerson> joined() {
    String text = line.text();
    int gap = text.indexOf(' ');
    if (text.length() > LONGEST_JOINED || !Character.isUpperCase(text.charAt(0)) || gap < 0) {
      return Optional.empty();
    }
    for (int words = 2; words <= 4; words++) {
      gap = text.indexOf(' ', gap + 1);
      if (gap < 0) {
        return Optional.empty();
      }
      int end = text.charAt(gap - 1) == ',' ? gap - 1 : gap;
      String name = text.substring(0, end);
      boolean capital = Character.isUpperCase(text.charAt(Math.min(gap + 1, text.length() - 1)));
      if (capital && PersonNames.isName(name)) {
        Optional<Role> role = StaffRoles.whole(text.substring(gap + 1));
        if (role.isPresent()) {
          return Optional.of(
              new ListedPerson(PersonNames.bare(name), role.get(), line, line, below));
        }
      }
    }
    return Optional.empty();
  }

  /// The role below a name, where its town or the first words about the person may follow: `Staff
  /// Attorney, Denver`, `Finance Manager Jane joined in 2017.`
  private static Optional<Role> role(String text, String name) {
    Optional<Role> whole =
        text.length() <= LONGEST_JOINED ? RoleTail.without(text) : Optional.empty();
    if (whole.isPresent()) {
      return whole;
    }
    String first = PersonNames.bare(name).replaceFirst(" .*", "");
    for (String about : List.of(first, "He", "She", "They")) {
      int at = text.indexOf(" " + about + " ");
      if (at > 0 && at <= LONGEST_JOINED) {
        return StaffRoles.whole(text.substring(0, at));
      }
    }
    return Optional.empty();
  }

  /// A place looks like a person: `Forest Lake`.
  private static boolean isBareName(String text) {
    return PersonNames.isName(text)
        && StaffHeading.of(text) == StaffHeading.OTHER
        && PlaceNames.labelled(text).stream().noneMatch(place -> text.equals(place.city()));
  }
}
