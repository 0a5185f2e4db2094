package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// How a page speaks of its organization: by name, in the first person, or as "the foundation".
///
/// @param mention finds it where a sentence is about it
record Subject(Pattern mention, Pattern name) {
  private static final String NOTHING = "(?!)";
  private static final Pattern ACRONYM = Pattern.compile("\\s*\\(([A-Z][A-Za-z&-]{1,9})\\)$");

  /// The organization that has been found so far; nothing is about an unknown one.
  static Subject of(Findings findings) {
    String name =
        findings
            .best(FactField.ORGANIZATION, OfOrganization.class)
            .map(OfOrganization::label)
            .map(Subject::bare)
            .orElse("");
    if (name.isEmpty()) {
      return new Subject(Pattern.compile(NOTHING), Pattern.compile(NOTHING));
    }
    String full =
        "(?:[Tt]he )?" + Pattern.quote(name) + "(?:,? Inc\\.?)?(?: \\([A-Z][\\w&-]{1,9}\\))?";
    boolean self =
        findings
            .best(FactField.VOICE, org.lectern.ingest.reader.FactValue.OfVoice.class)
            .filter(voice -> voice.voice() == Voice.SELF)
            .isPresent();
    String us = self ? "|We|Our (?:organization|foundation|group|nonprofit|union|coalition)" : "";
    String noun = noun(name);
    boolean near = Rules.kind(findings) != Kind.NEWS && !noun.isEmpty();
    String called = near ? "|The (?:" + noun + "|organization)" : "";
    return new Subject(Pattern.compile(full + us + called), Pattern.compile(full));
  }

  /// A name without "The" and without the acronym behind it.
  static String bare(String name) {
    String plain = ACRONYM.matcher(name.strip()).replaceFirst("");
    return plain.startsWith("The ") ? plain.substring(4) : plain;
  }

  private static String noun(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (OrganizationWords.isNoun(word)) {
        return Pattern.quote(word);
      }
    }
    return "";
  }

  /// Whether the sentence begins with it.
  boolean begins(String sentence) {
    return mention.matcher(sentence).lookingAt();
  }

  /// The end of the mention that the sentence begins with; -1 where it begins otherwise.
  int end(String sentence) {
    Matcher matcher = mention.matcher(sentence);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /// Whether the lower-case word is the organization's own: `foundation` of the Oak Foundation.
  boolean isNoun(String word) {
    return OrganizationWords.isNoun(word)
        && Pattern.compile("(?i)\\b" + Pattern.quote(word) + "\\b").matcher(name.pattern()).find();
  }
}
