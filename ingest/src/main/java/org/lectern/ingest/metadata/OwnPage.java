package org.lectern.ingest.metadata;

import java.util.OptionalInt;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Voice;

/// Whose a page is on which an organization or an authority speaks, but not about itself: a press
/// release, a post, a report. Its last section says so ("About Oak Fund"), the site that it stands
/// on, or the line above its title.
record OwnPage(Reading reading, Findings findings, OrganizationFinding found) {
  private static final QuickPattern OF_A_PERSON =
      QuickPattern.compile(
          "(?:The )?(?:U\\.S\\. |United States |State )?(?:Senator|Sen\\.|Congress(?:man|woman)|Representative|Rep\\.|Governor|Gov\\.|Mayor|Delegate|Assembly(?:man|woman|member)) ");

  /// Whether an organization, or an authority, itself speaks, be it about itself or not.
  static boolean isSpokenByItsOwner(Findings findings) {
    Voice voice = Rules.voice(findings);
    return voice == Voice.SELF || voice == Voice.OFFICIAL;
  }

  boolean read() {
    return isSpokenByItsOwner(findings) && (boilerplate() || sited() || above());
  }

  /// The name in "About Oak Fund", or whom the section "About the fund" introduces.
  private boolean boilerplate() {
    OptionalInt about = PressRelease.about(reading);
    if (about.isEmpty()) {
      return inLine();
    }
    int part = about.getAsInt();
    String heading = String.valueOf(reading.layout().parts().get(part).heading());
    String whom = PressRelease.aboutWhom(heading);
    Name name = ProperNames.at(whom, 0);
    boolean whole = name.text().indexOf(' ') > 0 && name.end() >= whom.length();
    for (Sentence sentence : reading.sentences()) {
      int at = whole ? sentence.text().indexOf(name.text()) : -1;
      if (at >= 0) {
        Name said = new Name(name.text(), at, at + name.text().length(), name.noun());
        return found.addIntroduced(said, 2, 0.93, "section about it", sentence);
      }
    }
    boolean many = whom.endsWith("s");
    for (Sentence sentence : reading.sentences()) {
      if (!many && !whole && sentence.section() == part) {
        return new AboutSentences(reading, findings, found).introduced(sentence);
      }
    }
    return false;
  }

  private boolean inLine() {
    Sentence sentence = PressRelease.aboutInLine(reading).orElse(null);
    QuickMatcher about = sentence == null ? null : PressRelease.inLine(sentence);
    if (sentence == null || about == null || !about.lookingAt()) {
      return false;
    }
    Name name =
        new Name(
            about.group("name"),
            about.start("name"),
            about.end("name"),
            ProperNames.at(about.group("name"), 0).noun());
    return name.text().indexOf(' ') > 0
        && found.addIntroduced(name, 2, 0.93, "words about it", sentence);
  }

  /// The site that the page stands on, unless it is a paper's.
  private boolean sited() {
    Finding publisher = findings.finding(FactField.PUBLISHER).orElse(null);
    if (publisher == null
        || Masthead.isPaper(publisher.value().label())
        || OF_A_PERSON.matcher(publisher.value().label()).lookingAt()) {
      return false;
    }
    found.add(publisher.value().label(), 0.85, "site of its own page", publisher.evidence());
    return true;
  }

  /// The name above the title of a page that its owner speaks on.
  boolean ofSite() {
    return isSpokenByItsOwner(findings) && above();
  }

  /// The name above the title.
  private boolean above() {
    Line masthead = reading.layout().masthead();
    if (masthead == null || Masthead.isPaper(masthead.text())) {
      return false;
    }
    String line = masthead.text();
    int begin = EdgeNames.begin(line);
    Evidence words = reading.taken(masthead.start() + begin, masthead.start() + line.length());
    String name = OrganizationRule.spelled(line.substring(begin), reading);
    found.add(name, 0.85, "name above the title", words);
    return true;
  }
}
