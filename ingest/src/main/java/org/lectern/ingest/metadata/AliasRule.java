package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.organization.NameForm;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;

/// Other names of the organization, right behind its name: an acronym in parentheses that its words
/// begin with, "also known as", "formerly".
final class AliasRule implements Rule {
  private static final QuickPattern ACRONYM =
      QuickPattern.compile(
          "(?:,? Inc\\.?)? \\((?:[“\"]|the )?([A-Z][A-Za-z\\d&-]{1,9})[”\"]?[,;)]");
  private static final QuickPattern TITLE_ACRONYM =
      QuickPattern.compile("\\(([A-Z][A-Za-z\\d&-]{1,9})\\)$");
  private static final QuickPattern KNOWN_AS =
      QuickPattern.compile(
          "(?:,? Inc\\.?)?(?: \\([A-Z][\\w&-]{1,9}\\))?(?:, | \\(|,? which (?:is|was) |,? (?:is|was) )"
              + "(?:(?:also|otherwise|better|commonly|formerly|previously|originally|once|often|now) "
              + "(?:known|called|named|doing business)(?: as)?|formerly|previously|a\\.?k\\.?a\\.?"
              + "|d/?b/?a|doing business as) (?:[“\"])?(?=(?:[Tt]he )?\\p{Lu})");
  private static final int MOST_WORDS = 12;

  @Override
  public void read(Reading reading, Findings findings) {
    String name = findings.organization().orElse("");
    if (name.isEmpty()) {
      return;
    }
    ofTitle(name, reading, findings);
    String bare = Subject.bare(name);
    if (bare.isEmpty()) {
      return;
    }
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      for (int at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
        acronym(name, sentence, at + bare.length(), reading, findings);
        knownAs(name, sentence, at + bare.length(), reading, findings);
      }
    }
  }

  private static void ofTitle(String name, Reading reading, Findings findings) {
    Line title = reading.layout().title();
    if (title == null) {
      return;
    }
    QuickMatcher acronym = TITLE_ACRONYM.matcher(title.text());
    if (acronym.find() && NameForm.isAcronym(acronym.group(1), name)) {
      Evidence words =
          reading.taken(title.start() + acronym.start(1), title.start() + acronym.end(1));
      add(acronym.group(1), 0.95, "acronym behind the name", words, findings);
    }
  }

  private static void acronym(
      String name, Sentence sentence, int from, Reading reading, Findings findings) {
    QuickMatcher acronym = ACRONYM.matcher(sentence.text()).region(from, sentence.text().length());
    if (acronym.lookingAt() && isAcronym(acronym.group(1), name)) {
      Evidence words = reading.shown(sentence, acronym.start(1), acronym.end(1));
      add(acronym.group(1), 0.95, "acronym behind the name", words, findings);
    }
  }

  /// `TGI` may be "The Garnet Institute".
  private static boolean isAcronym(String acronym, String name) {
    return NameForm.isAcronym(acronym, name) || NameForm.isAcronym(acronym, "The " + name);
  }

  private static void knownAs(
      String name, Sentence sentence, int from, Reading reading, Findings findings) {
    QuickMatcher known = KNOWN_AS.matcher(sentence.text()).region(from, sentence.text().length());
    if (!known.lookingAt()) {
      return;
    }
    Name other = ProperNames.at(sentence.text(), known.end());
    boolean usable =
        !other.text().isEmpty()
            && other.text().split(" ", -1).length <= MOST_WORDS
            && !OrganizationNames.same(other.text(), name)
            && (other.text().indexOf(' ') > 0 || isCoined(other.text()));
    if (usable) {
      Evidence words = reading.shown(sentence, other.start(), other.end());
      add(other.text(), 0.9, "known as", words, findings);
    }
  }

  /// A single word that is no everyday one: "SEF", "MoveOn".
  private static boolean isCoined(String word) {
    return word.length() > 1 && word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static void add(
      String name, double confidence, String rule, Evidence words, Findings findings) {
    boolean known =
        findings.all(FactField.ALIAS, Text.class).stream()
            .anyMatch(alias -> alias.value().equals(name));
    if (!known) {
      findings.add(new Finding(new Text(FactField.ALIAS, name), confidence, rule, words));
    }
  }
}
