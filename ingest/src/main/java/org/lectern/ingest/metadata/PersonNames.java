package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.schema.State;

/// What the name of a person looks like.
final class PersonNames {
  /// Two to four capitalised words, initials among them; titles before it are not part of it.
  static final String NAME =
      "\\p{Lu}[\\p{Ll}\\p{L}'’-]{1,24}+(?: \\p{Lu}\\.)?+(?: (?:de|van|von|la|del|bin|al) )?"
          + "(?: \\p{Lu}[\\p{L}'’-]{1,24}+){1,2}+(?:,? Jr\\.?)?+";

  /// What may stand before a name.
  static final String TITLE = "(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sen|Rep|Gov)\\. |Professor )?+";

  private static final Pattern WHOLE = Pattern.compile(TITLE + NAME);

  private PersonNames() {}

  static boolean isName(String text) {
    return text.length() <= 60 && WHOLE.matcher(text).matches() && isPerson(text);
  }

  /// Whether a match of [#NAME] may be a person: organizations and places look alike.
  static boolean isPerson(String name) {
    if (State.ofLabel(name).isPresent()) {
      return false;
    }
    for (String word : name.split(" ", -1)) {
      String plain = word.toLowerCase(Locale.ROOT);
      if (OrganizationWords.isNoun(plain) || OrganizationWords.isNoPerson(plain)) {
        return false;
      }
    }
    return true;
  }
}
