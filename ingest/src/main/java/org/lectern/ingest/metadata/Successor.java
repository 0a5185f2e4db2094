package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Roles.Role;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// Who follows somebody in a role that the sentence before has: `Director Ann Lee retired. The
/// board appointed Jane Roe as her successor`, `… Jane Roe succeeded her`.
record Successor(PeopleSentence in, Sentence before) {
  private static final Cues CUES = Cues.of("successor", "succeed", "replace");
  private static final QuickPattern AS =
      QuickPattern.compile(
          "(?:,[^.;:“”\"]{2,60},)? (?:as|to be) (?:her|his|their|the) successor\\b|,? (?:succeed(?:s|ed)|replace(?:s|d)) (?:her|him|them)\\b(?! as)");

  boolean reads(Found name) {
    String text = in.text();
    if (!CUES.in(text) || in.article() || before.paragraph() != in.sentence().paragraph()) {
      return false;
    }
    QuickMatcher as = AS.matcher(text).region(name.end(), text.length());
    Optional<Role> role = as.lookingAt() ? role() : Optional.empty();
    role.ifPresent(found -> in.add(name, found, name.start(), as.end(), 0.84, "follows in a role"));
    return role.isPresent();
  }

  /// The role of the one person whom the sentence before names with one.
  private Optional<Role> role() {
    Optional<Role> only = Optional.empty();
    for (Found found : in.reading().names(before)) {
      Optional<Role> role = Roles.before(before.text(), found.start()).filter(Role::leading);
      if (role.isPresent() && only.isPresent()) {
        return Optional.empty();
      }
      only = only.or(() -> role);
    }
    return only;
  }
}
