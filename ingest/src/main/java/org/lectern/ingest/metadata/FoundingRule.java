package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.FactField;

/// Sentences in which the organization of the page is founded: when, and by whom. Years of
/// programs, laws, mergers, buildings and other organizations are not its own.
final class FoundingRule implements Rule {
  private static final QuickPattern ASIDE_FIRST =
      QuickPattern.compile(
          "(?:Based|Headquartered|Located|Originally|Initially)\\b[^.;]{0,80}?, (?=it |the |\\p{Lu}[^,]{3,80} (?:was|is) )");
  private static final int LONGEST_READ = 10_000;

  @Override
  public void read(Reading reading, Findings findings) {
    Subject subject = reading.subject(findings);
    boolean own = Subject.isOwn(findings);
    boolean sure = findings.isSure(FactField.FOUNDED);
    new FoundingTimeline(subject, reading, findings).read();
    Sentence before = null;
    boolean about = false;
    int left = LONGEST_READ;
    for (Sentence sentence : reading.sentences()) {
      left -= sentence.text().length();
      if (left < 0) {
        break;
      }
      boolean follows = about && before != null && sentence.paragraph() - before.paragraph() <= 1;
      int start = subject.end(sentence.text());
      int end = start > 0 || !follows ? start : Subject.goesOn(sentence.text());
      if (end < 0) {
        end = afterAside(subject, follows, sentence.text());
      }
      if (end < 0 && !follows) {
        end = Epithet.end(sentence, before, subject, reading);
      }
      about =
          end > 0
              || subject.isIntroducedIn(sentence.text())
              || isHeadedAbout(sentence.text(), subject);
      if (mayTell(sentence.text())) {
        new FoundingSentence(subject, sentence, reading, findings).read(end);
        boolean introduced =
            before != null
                && follows
                && FoundingIdiom.isAfterIntroduction(sentence.text())
                && isIntroduction(before);
        new FoundingIdiom(
                subject,
                sentence,
                introduced,
                Epithet.isHeaded(before, subject, reading),
                reading,
                findings)
            .read();
        if (!sure) {
          new FoundingInSpanish(subject, sentence, follows, reading, findings).read();
          Whose whose = new Whose(sentence.text(), subject, own, follows);
          new FoundingEvent(whose, sentence, reading, findings).read();
          new FoundingPaper(whose, sentence, reading, findings).read();
        }
      }
      before = sentence;
    }
    if (!sure) {
      new FoundingStory(subject, reading, findings).read();
    }
    if (findings.finding(FactField.FOUNDED).isEmpty()) {
      new FoundingForerunner(subject, reading, findings).read();
    }
    if (findings.finding(FactField.FOUNDED).isEmpty()) {
      LabelledLines.founded(reading, findings);
    }
    if (findings.finding(FactField.FOUNDED).isEmpty()) {
      lessPlain(subject, own, reading, findings);
    }
    if (findings.finding(FactField.FOUNDED).isEmpty() && Subject.ownsSite(findings)) {
      SloganYear.read(reading, findings);
    }
    if (own && findings.finding(FactField.FOUNDED).isEmpty()) {
      for (Sentence sentence : reading.smallPrint()) {
        if (mayTell(sentence.text())) {
          new FoundingIdiom(subject, sentence, false, false, reading, findings).established();
        }
      }
    }
    if (LikelyValue.isOfSomebody(findings) && findings.finding(FactField.FOUNDED).isEmpty()) {
      LikelyValue.founded(reading, findings);
    }
  }

  /// What is told in other words than those of founding.
  private static void lessPlain(Subject subject, boolean own, Reading reading, Findings findings) {
    Sentence before = null;
    boolean about = false;
    boolean goesOn = false;
    int left = LONGEST_READ;
    List<Sentence> sentences = new ArrayList<>(reading.sentences());
    if (Subject.ownsSite(findings)) {
      sentences.addAll(reading.smallPrint());
    }
    for (Sentence sentence : sentences) {
      String text = sentence.text();
      left -= text.length();
      if (left < 0) {
        break;
      }
      boolean follows =
          about
              && before != null
              && sentence.paragraph() - before.paragraph() <= 1
              && (goesOn || GROUP.matcher(text).lookingAt());
      if (FoundingYear.mayBeIn(text)) {
        Whose whose = new Whose(text, subject, own, follows);
        if (Origin.mayTell(text)) {
          new Origin(whose, sentence, reading, findings).read();
        }
        new OriginNoun(whose, sentence, reading, findings).read();
        new AtWorkSince(whose, sentence, reading, findings).read();
      }
      goesOn =
          subject.begins(text) || subject.isIntroducedIn(text) || (follows && Subject.isOfIt(text));
      // "The group …" may be another one where the sentence before has two.
      about =
          goesOn
              || ((subject.isNamed(text) || subject.isCalledIn(text))
                  && namesNoOther(subject, sentence, reading));
      before = sentence;
    }
  }

  /// What any organization is called; an agency may be another one.
  static final QuickPattern GROUP =
      QuickPattern.compile("The (?:group|organi[sz]ation|nonprofit|non-profit)\\b");

  /// `About Oak Fund: Oak Fund is a charity`, as releases end.
  private static boolean isHeadedAbout(String text, Subject subject) {
    int colon = text.startsWith("About ") ? text.indexOf(": ") : -1;
    return colon > 0 && subject.begins(text.substring(colon + 2));
  }

  static boolean namesNoOther(Subject subject, Sentence sentence, Reading reading) {
    return reading.organizations(sentence).stream()
        .allMatch(name -> subject.name().matcher(name.text()).find());
  }

  /// The end of the organization after an aside: `Based in Akron, the Oak Fund`; -1 where it is
  /// not.
  private static int afterAside(Subject subject, boolean follows, String text) {
    QuickMatcher aside = ASIDE_FIRST.matcher(text);
    if (!aside.lookingAt()) {
      return -1;
    }
    String rest = text.substring(aside.end());
    int own = follows && rest.startsWith("it ") ? 2 : subject.end(rest);
    return own > 0 ? aside.end() + own : -1;
  }

  private static final Cues IS_A =
      Cues.of(" is a", " is the ", " is one of ", " are a", " are the ", " are one of ");
  private static final QuickPattern INTRODUCES =
      QuickPattern.compile("[^.;,]{2,120}?(?: \\([^)]{1,20}\\))? (?:is|are) (?:an?|the|one of) .*");

  /// `The Oak Fund is a research organization …`.
  private static boolean isIntroduction(Sentence sentence) {
    return IS_A.in(sentence.text()) && INTRODUCES.matcher(sentence.text()).matches();
  }

  /// Whether the patterns need to be tried: there is a year, or who did it.
  private static boolean mayTell(String text) {
    return FoundingYear.mayBeIn(text)
        || text.contains("by ")
        || text.contains("ound")
        || text.contains("start")
        || text.contains("stabl");
  }
}
