package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.ingest.metadata.Roles.Role;

/// What people are called in a list of staff, beside the roles that they have in running text:
/// there, "a bookkeeper" is no role.
final class StaffRoles {
  private static final Set<String> STAFF =
      WordSet.of(
          """
          bookkeeper accountant agent assistant intern paralegal receptionist clerk counselor
          chaplain cook trainer instructor tutor designer developer webmaster photographer producer
          host caseworker interpreter translator driver ranger naturalist educator caretaker
          supervisor facilitator navigator liaison apprentice operator technician superintendent
          architect auditor buyer canvasser captain chef coach custodian dispatcher dietitian
          hygienist investigator lead sealer assessor recorder surveyor coroner constable mechanic mediator midwife optometrist physician psychologist
          recruiter chief registrar scheduler therapist veterinarian welder writer guide farmer strategist reporter correspondent photojournalist videographer illustrator animator cartoonist copyeditor fundraiser grantwriter evangelist wrangler deacon deaconess elder rabbi imam minister cantor sexton regent usher greeter rep psychiatrist webmistress scribe rector curate councillor councilor representative master appointee
          """);
  private static final QuickPattern WORDS =
      QuickPattern.compile("[\\p{L}\\d&/,+'’-]+(?: [\\p{L}\\d&/,+'’-]+){0,7}");

  /// What somebody directs: `Director, Trails and Signs`.
  private static final QuickPattern FIELD =
      QuickPattern.compile(
          ", \\p{Lu}[\\p{L}-]+(?:,? (?:(?:and|&|of|the) )?\\p{Lu}[\\p{L}-]+){0,4}");

  /// The body that somebody is an officer of: `Secretary of the Commission`, `Chair of the Board`.
  private static final QuickPattern OF_BODY =
      QuickPattern.compile(
          " (?:of|to) the (?i:board(?: of (?:directors|trustees|governors|managers))?|commission|council|committee|authority|trustees|department|society|association|trust|foundation|union|local|district|agency|assembly|senate)");

  /// The body before an office on its own page: `Union President`.
  private static final QuickPattern OWN_BODY =
      QuickPattern.compile(
          "(?i)^(?:union|local|chapter|branch|lodge|guild|club|association) (?=(?:co-|vice[ -]|first |second |executive )*(?:president|treasurer|secretary|chair|vice|recording|financial|corresponding))");

  private static final Cues JOINED = Cues.of(" & ", " and ");
  private static final QuickPattern FIELDS = QuickPattern.compile(" (?:&|and) ");
  private static final int LONGEST = 80;

  private StaffRoles() {}

  /// Whether a person or a body stands behind the role: `Director, Pell Paper Company`.
  private static boolean isName(String text, int end) {
    String field = text.substring(Math.min(end + 2, text.length()));
    boolean joined = field.contains(" and ") || field.contains(" & ") || field.contains(", ");
    List<String> words =
        Stream.of(field.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1))
            .filter(word -> word.length() > 3)
            .toList();
    boolean known =
        joined ? words.stream().anyMatch(Roles::isField) : words.stream().allMatch(Roles::isField);
    return !known || !ProperNames.at(field, 0).noun().isEmpty();
  }

  /// An office without the body that its own page names before it: `president` of "union
  /// president".
  static String office(String role) {
    return OWN_BODY.matcher(role).replaceFirst("");
  }

  /// The role that a whole text is.
  static Optional<Role> whole(String printed) {
    boolean ended = printed.endsWith(".") || printed.endsWith(":");
    String text = ended ? printed.substring(0, printed.length() - 1) : printed;
    if (text.length() > LONGEST
        || text.isEmpty()
        || text.contains(" - ")
        || text.contains(" // ")
        || !WORDS.matcher(text).matches()) {
      return Optional.empty();
    }
    if (text.equalsIgnoreCase("of counsel")) {
      return Optional.of(new Role(text, 0, text.length(), false));
    }
    int slash = text.indexOf(" / ");
    if (slash > 0) {
      // Of "President / Business Agent" the first is the office.
      Optional<Role> first = whole(text.substring(0, slash));
      return whole(text.substring(slash + 3)).flatMap(_ -> first);
    }
    Optional<Role> role = Roles.at(text, 0);
    if (role.isPresent()) {
      int end = role.get().end();
      boolean field =
          FIELD.matcher(text).region(end, text.length()).matches() && !isName(text, end);
      boolean body = OF_BODY.matcher(text).region(end, text.length()).matches();
      return end == text.length() || body
          ? role.map(one -> new Role(text, 0, text.length(), one.leading()))
          : field
              ? Optional.of(new Role(text, 0, text.length(), role.get().leading()))
              : Optional.empty();
    }
    if (JOINED.in(text) && whole(FIELDS.matcher(text).replaceAll(" ")).isPresent()) {
      // What an "Equality & Diversity Officer" is in charge of.
      return Optional.of(new Role(text, 0, text.length(), false));
    }
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean staff = STAFF.contains(last) && text.split(" ", 6).length <= 4 && text.indexOf(',') < 0;
    return staff ? Optional.of(new Role(text, 0, text.length(), false)) : Optional.empty();
  }
}
