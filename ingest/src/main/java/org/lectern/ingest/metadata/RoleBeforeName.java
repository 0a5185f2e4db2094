package org.lectern.ingest.metadata;

import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Roles.Role;

/// A role before a name: `executive director Jane Roe`, `the trust's treasurer is Jane Roe`, `a
/// spokeswoman for the bridge authority, Jane Roe`.
record RoleBeforeName(PeopleSentence in) {
  private static final QuickPattern OF_AFTER =
      QuickPattern.compile(",? (?:of|at|from|with) (?=(?:the )?\\p{Lu})");
  private static final QuickPattern OF_THE = QuickPattern.compile(" of the \\p{Lu}");
  private static final QuickPattern OF_STATE =
      QuickPattern.compile(
          "(?:U\\.S\\. |[Ff]ormer )?(?:[Vv]ice )?[Pp]resident (?:Barack (?:H\\. )?Obama|Donald (?:J\\. )?Trump|Joe Biden|Joseph (?:R\\. )?Biden|Kamala Harris|Mike Pence|George (?:H\\.? ?)?W\\.? Bush|Bill Clinton|William J(?:\\.|efferson) Clinton|Al Gore|Dick Cheney|Ronald (?:W\\. )?Reagan"
              + "|Jimmy Carter|Gerald (?:R\\. )?Ford|Richard (?:M\\. )?Nixon|Lyndon (?:B\\. )?Johnson|John F\\. Kennedy|Dwight (?:D\\. )?Eisenhower|Harry (?:S\\.? )?Truman|Franklin (?:D\\. |Delano )?Roosevelt|Theodore Roosevelt|Woodrow Wilson|Abraham Lincoln|Thomas Jefferson|George Washington)");
  private static final QuickPattern OF_OTHER =
      QuickPattern.compile(
          "(?:^|(?<=[ “\"]))(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir)(?: [\\p{L}-]{3,20}['’]s?)? (?<role>\\p{Ll}[\\p{Ll} -]{2,40}?) (?:for|of|at|with) (?:the |an? )?[^,.;“”\"]{3,60}, "
              + PersonNames.TITLE
              + "$");
  private static final QuickPattern AND =
      QuickPattern.compile("(?:,? and |, )" + PersonNames.TITLE + "(?=\\p{Lu})");

  /// Those who do not lead, and who are ours if we call them so; `our senator` is not.
  private static final Set<String> OURS =
      WordSet.of(
          """
          adviser advisor attorney lawyer economist scientist analyst researcher engineer
          historian planner biologist ecologist nurse veterinarian specialist steward lead leader
          pastor forester consultant
          """);

  /// `By a lobbyist, Jane Roe`, says what she does, not for whom.
  private static final QuickPattern DESCRIBED = QuickPattern.compile("\\b[Bb]y an? $");

  private static final QuickPattern POSSESSIVE =
      QuickPattern.compile("(\\p{Lu}[\\p{L}.&-]*)['’]s? $");

  /// `executive director Jane Roe`.
  boolean reads(Found name) {
    String text = in.text();
    int end = in.titled(name.start());
    Optional<Role> role = Roles.before(text, end).or(() -> RoleWithField.before(text, end));
    boolean verb = role.isPresent() && text.startsWith("who ", role.get().start() - 4);
    if (verb || (role.isPresent() && isHeading(text, role.get().end(), name.end()))) {
      return false;
    }
    if (role.isEmpty() || !isOwnBefore(role.get()) || isOfOther(name)) {
      return false;
    }
    in.add(name, role.get(), role.get().start(), name.end(), 0.85, "role before a name");
    if (text.startsWith("s", role.get().end())) {
      others(name, role.get());
    }
    return true;
  }

  /// `Officers: Jane Roe, chair`: the word before the name is of all.
  private static boolean isHeading(String text, int role, int end) {
    QuickMatcher gap = RoleBehindName.COMMA.matcher(text).region(end, text.length());
    return text.startsWith("s:", role)
        && gap.lookingAt()
        && gap.end() < text.length()
        && Roles.at(text, gap.end()).isPresent();
  }

  /// `Director John Smith of the Oak Fund` on the page of another one.
  private boolean isOfOther(Found name) {
    String text = in.text();
    QuickMatcher of = OF_AFTER.matcher(text).region(name.end(), text.length());
    if (in.article() || !of.lookingAt()) {
      return false;
    }
    boolean own = in.subject().name().matcher(text).region(of.end(), text.length()).lookingAt();
    ProperNames.Name other = ProperNames.at(text, of.end());
    boolean the = OF_THE.matcher(text).region(name.end(), text.length()).lookingAt();
    return !own && (the || !other.noun().isEmpty());
  }

  /// `President Barack Obama` is the president of no organization.
  private boolean isOfState(String text, Role role) {
    QuickMatcher state = OF_STATE.matcher(text).region(role.start(), text.length());
    return state.lookingAt();
  }

  /// `co-chairs Jane Roe and John Doe`.
  private void others(Found first, Role role) {
    String text = in.text();
    QuickMatcher and = AND.matcher(text).region(first.end(), text.length());
    while (and.lookingAt()) {
      Optional<Found> next = PersonNames.find(text, and.end());
      if (next.isEmpty() || next.get().start() != and.end()) {
        return;
      }
      in.add(next.get(), role, role.start(), next.get().end(), 0.85, "role before names");
      and.region(next.get().end(), text.length());
    }
  }

  /// `Our legal adviser is Jane Roe`, where we speak: whoever is called so works for us.
  private boolean isOfOurs(Role role) {
    String before = in.text().substring(Math.max(0, role.start() - 4), role.start());
    String plain = role.plain();
    boolean staff = plain.startsWith("staff ");
    return (staff || before.equals("Our ") || before.equals("our "))
        && Subject.isOwn(in.findings())
        && OURS.contains(plain.substring(plain.lastIndexOf(' ') + 1));
  }

  private boolean isOwnBefore(Role role) {
    String text = in.text();
    String before = text.substring(0, role.start());
    if (!role.leading() && DESCRIBED.matcher(before).find()) {
      return false;
    }
    if (in.isFormer(role.start()) || (!role.leading() && !in.article() && !isOfOurs(role))) {
      return false;
    }
    if (!in.article() && isOfState(text, role)) {
      return false;
    }
    QuickMatcher possessive = POSSESSIVE.matcher(before);
    return !possessive.find() || isOwnBefore(role.start(), possessive.end(1));
  }

  /// Whether what stands before `to` speaks of the organization at `owner` or behind it.
  private boolean isOwnBefore(int to, int owner) {
    MentionMatcher own = in.subject().mention().matcher(in.text()).region(0, to);
    while (own.find()) {
      if (own.end() >= owner) {
        return true;
      }
    }
    return false;
  }

  /// `A spokeswoman for the bridge authority, Jane Roe, said`.
  boolean readsOfOther(Found name) {
    String text = in.text();
    if (!in.article() || name.start() < 8 || text.charAt(name.start() - 2) != ',') {
      return false;
    }
    QuickMatcher of = OF_OTHER.matcher(text).region(0, in.titled(name.start()));
    while (of.find()) {
      Optional<Role> role = Roles.at(text, of.start("role"));
      if (role.isPresent()
          && role.get().end() == of.end("role")
          && !role.get().founder()
          && !in.isFormer(of.start("role"))) {
        in.add(
            name, role.get(), of.start("role"), name.end(), 0.82, "role of a body before a name");
        return true;
      }
    }
    return false;
  }
}
