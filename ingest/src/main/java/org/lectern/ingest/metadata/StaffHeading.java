package org.lectern.ingest.metadata;

import java.util.Locale;

/// What a heading says of the people who are listed below it.
enum StaffHeading {
  STAFF,
  PAST,
  GUESTS,
  BOARD,
  OTHER;

  private static final int LONGEST = 50;
  private static final QuickPattern OF_STAFF =
      QuickPattern.compile(
          "(?i).*\\b(?:staff|team|officers?|leadership|people|in charge|crew|directory|employees|management|founders?|who's who|meet (?:us|our|the)|our .*(?:organizers|lawyers|attorneys|researchers|fellows))\\b.*");
  private static final QuickPattern OF_BOARD =
      QuickPattern.compile("(?i).*\\b(?:board|trustees|advis[eo]r[sy]?|council|members)\\b.*");

  /// People who speak well of the organization, give to it or come to it, and hold no office.
  private static final QuickPattern OF_GUESTS =
      QuickPattern.compile(
          "(?i)(?:.*\\b)?(?:endorse(?:ments|rs|d by)|testimonials|supporters|donors|sponsors|speakers|panelists|honorees|winners|recipients|guests)(?:\\W.*)?");

  private static final Cues GUESTS_CUES =
      Cues.of(
          "endorse",
          "testimonials",
          "supporters",
          "donors",
          "sponsors",
          "speakers",
          "panelists",
          "honorees",
          "winners",
          "recipients",
          "guests");
  private static final Cues STAFFS =
      Cues.of(
          "staff",
          "team",
          "officer",
          "leadership",
          "people",
          "in charge",
          "crew",
          "directory",
          "employees",
          "management",
          "founder",
          "who's who",
          "meet ",
          "our ");
  private static final Cues BOARDS = Cues.of("board", "trustees", "advis", "council", "members");

  static StaffHeading of(String heading) {
    if (PastPeople.isHeading(heading)) {
      return PAST;
    }
    String plain = heading.toLowerCase(Locale.ROOT);
    if (heading.length() < LONGEST
        && GUESTS_CUES.in(plain)
        && OF_GUESTS.matcher(heading).matches()) {
      return GUESTS;
    }
    if (STAFFS.in(plain) && OF_STAFF.matcher(heading).matches()) {
      return STAFF;
    }
    return BOARDS.in(plain) && OF_BOARD.matcher(heading).matches() ? BOARD : OTHER;
  }

  /// Whether those below it hold no office, or none any more.
  boolean isOfOthers() {
    return this == PAST || this == GUESTS;
  }

  /// Whether a line is a heading of staff or of a board.
  static boolean isOfPeople(String line) {
    StaffHeading heading = line.length() < LONGEST ? of(line) : OTHER;
    return heading == STAFF || heading == BOARD;
  }
}
