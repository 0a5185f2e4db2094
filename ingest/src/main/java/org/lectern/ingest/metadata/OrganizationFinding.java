package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.schema.Evidence;

/// Adds the organization that a page is about, once a rule has found its name.
record OrganizationFinding(Reading reading, Findings findings) {
  /// A name in a sentence.
  ///
  /// @param words that the name must have at least
  /// @return whether it is the name of an organization
  boolean add(Name name, int words, double confidence, String rule, Sentence sentence) {
    boolean the = hasThe(name.text());
    boolean person = !the && PersonNames.isName(name.text());
    return !person && addIntroduced(name, words, confidence, rule, sentence);
  }

  /// A name that its sentence says is one of an organization, though it may look like a person's.
  boolean addIntroduced(Name name, int words, double confidence, String rule, Sentence sentence) {
    boolean the = hasThe(name.text());
    if (name.text().isEmpty() || name.text().split(" ", -1).length < words) {
      return false;
    }
    boolean quoted = the && name.start() >= 4;
    int start = quoted ? name.start() - 4 : name.start();
    String whole = OrganizationRule.spelled(name.text(), reading);
    String full = the ? "The " + whole : whole;
    if (BodyForm.NUMBERED.matcher(full).matches() && addLocal(full, confidence, rule)) {
      return true;
    }
    add(full, confidence, rule, reading.shown(sentence, start, name.end()));
    return true;
  }

  /// `Dockers Union Local 12` for `Local 12`, where the page has the whole name.
  private boolean addLocal(String local, double confidence, String rule) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.text().contains(" " + local)) {
        for (Name name : reading.properNames(sentence)) {
          if (name.text().endsWith(" " + local)) {
            add(name.text(), confidence, rule, reading.shown(sentence, name.start(), name.end()));
            return true;
          }
        }
      }
    }
    return false;
  }

  void add(String name, double confidence, String rule, Evidence words) {
    if (!name.isBlank()) {
      findings.add(
          new Finding(
              new OfOrganization(OrganizationNames.named(name)),
              confidence,
              "organization: " + rule,
              words));
    }
  }

  /// "The" belongs to a name where it is a capital in mid-sentence, and nowhere a small letter.
  private boolean hasThe(String name) {
    boolean capital = false;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      for (int at = text.indexOf(name, 1); at >= 0; at = text.indexOf(name, at + 1)) {
        if (text.startsWith("the ", at - 4)) {
          return false;
        }
        capital |= at > 4 && text.startsWith("The ", at - 4) && isInside(text, at - 4);
      }
    }
    return capital;
  }

  private static boolean isInside(String text, int at) {
    return at >= 2 && text.charAt(at - 1) == ' ' && ":“\"(.!?—–-".indexOf(text.charAt(at - 2)) < 0;
  }
}
