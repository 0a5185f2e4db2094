package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
          hygienist investigator mechanic mediator midwife optometrist physician psychologist
          recruiter registrar scheduler therapist veterinarian welder writer guide farmer strategist
          """);
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\d&/,'’-]+(?: [\\p{L}\\d&/,'’-]+){0,7}");
  private static final int LONGEST = 80;

  private StaffRoles() {}

  /// The role that a whole text is.
  static Optional<Role> whole(String printed) {
    String text = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    if (text.length() > LONGEST || text.isEmpty() || !WORDS.matcher(text).matches()) {
      return Optional.empty();
    }
    Optional<Role> role = Roles.at(text, 0);
    if (role.isPresent()) {
      return role.get().end() == text.length() ? role : Optional.empty();
    }
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean staff = STAFF.contains(last) && text.split(" ", 6).length <= 4 && text.indexOf(',') < 0;
    return staff ? Optional.of(new Role(text, 0, text.length(), false)) : Optional.empty();
  }
}
