package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Roles.Role;

/// Several people in one role: `Jane Roe and John Doe are our co-chairs`, `Jane Roe and John Doe
/// serve as co-directors`.
record SeveralInRole(PeopleSentence in) {
  private static final Cues CUES =
      Cues.of(" are ", " serve as ", " act as ", " remain ", " were named ", " were elected ");
  private static final QuickPattern ARE =
      QuickPattern.compile(
          " (?:are|serve as|act as|remain|were named|were elected|were appointed|are serving as)(?: now| currently| both)?(?: (?:the|its|our|their))? (?:(?:current|new|two|three) )?(?<roles>\\p{L}[\\p{L}-]+(?: [\\p{L}-]+){0,3}?s)(?<end>[.,;:]|$| (?:of|for|and|in|at|who)\\b)");
  private static final QuickPattern BETWEEN =
      QuickPattern.compile("(?:,? and |, )(?:\\p{L}{2,4}\\. )?");

  void read(List<Found> people) {
    String text = in.text();
    if (people.size() < 2 || !CUES.in(text)) {
      return;
    }
    for (int i = 1; i < people.size(); i++) {
      QuickMatcher are = ARE.matcher(text).region(people.get(i).end(), text.length());
      if (joined(people, i) && are.lookingAt()) {
        Optional<Role> role = role(are);
        int last = i;
        role.filter(_ -> isOurs(are)).ifPresent(one -> add(people, last, one, are.end("roles")));
      }
    }
  }

  private Optional<Role> role(QuickMatcher are) {
    String one = are.group("roles").substring(0, are.group("roles").length() - 1);
    return StaffRoles.whole(one)
        .filter(role -> in.article() || role.leading())
        .map(role -> new Role(one, are.start("roles"), are.end("roles"), role.leading()));
  }

  /// Not those of another body: `are directors of the Oak Fund`.
  private boolean isOurs(QuickMatcher are) {
    String rest = in.text().substring(are.end("roles"));
    boolean of = rest.matches("(?s) (?:of|for|at) (?:the )?\\p{L}.*");
    int at = are.end("roles") + (rest.indexOf(' ', 1) + 1);
    return !of || new Whose(in.text(), in.subject(), false, false).nameAt(at) > 0;
  }

  private void add(List<Found> people, int last, Role role, int end) {
    for (int i = last; i >= 0; i--) {
      in.add(people.get(i), role, people.get(i).start(), end, 0.85, "names in a role");
      if (!joined(people, i)) {
        return;
      }
    }
  }

  /// Whether the one before stands beside this one.
  private boolean joined(List<Found> people, int i) {
    return i > 0
        && BETWEEN
            .matcher(in.text())
            .region(people.get(i - 1).end(), people.get(i).start())
            .matches();
  }
}
