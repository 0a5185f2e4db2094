package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Kind;

/// People beside a role: `Jane Roe is the founder of X`, `says Jane Roe, director of marketing`,
/// `executive director Jane Roe`. Who is only somebody's partner, child or pupil has no role.
final class PeopleRule implements Rule {
  private static final QuickPattern PARTNER =
      QuickPattern.compile("(?:managing|founding|senior|general|law) partner");
  private static final Set<String> FAMILY =
      WordSet.of(
          """
          wife husband partner son daughter mother father brother sister spouse parents children
          widow widower friend neighbor fiancé fiancée grandmother grandfather uncle aunt cousin
          niece nephew sons daughters married
          """);

  @Override
  public void read(Reading reading, Findings findings) {
    Subject subject = reading.subject(findings);
    boolean article = Rules.kind(findings) == Kind.NEWS;
    boolean nobodys = findings.organization().isEmpty();
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      // Below each who signs a letter of several bodies stands the name of one.
      boolean signs =
          nobodys && i + 1 < sentences.size() && ProperNames.isBody(sentences.get(i + 1).text());
      if (!signs) {
        read(
            new PeopleSentence(subject, article, sentence, reading, findings),
            sentences.get(Math.max(0, i - 1)));
      }
    }
    if (Subject.isOwn(findings)) {
      RolesInSpanish.read(reading, findings);
    }
    new SelfIntroduction(reading, findings, subject).read();
    if (article) {
      new NamedTwice(reading, findings).read();
    }
  }

  private static void read(PeopleSentence in, Sentence last) {
    List<Found> people =
        Surnames.with(in.reading().names(in.sentence()), in.sentence(), in.reading());
    if (people.isEmpty() || PastPeople.isBelow(in.sentence(), in.reading())) {
      return;
    }
    RoleBeforeName before = new RoleBeforeName(in);
    RoleBehindName behind = new RoleBehindName(in);
    LeadershipVerb verb = new LeadershipVerb(in, last);
    OfficeTaken taken = new OfficeTaken(in);
    SeveralInRole several = new SeveralInRole(in);
    Successor successor = new Successor(in, last);
    several.read(people);
    for (Found found : people) {
      int start = found.start();
      if (!isOfName(found, in)
          && !isFamily(in.text(), start)
          && !PastPeople.isHonored(in.text(), start)) {
        boolean _ =
            before.reads(found)
                || verb.reads(found, people)
                || before.readsOfOther(found)
                || behind.reads(found)
                || taken.reads(found)
                || successor.reads(found);
      }
    }
  }

  /// `Oak Fund` of the Oak Fund.
  private static boolean isOfName(Found found, PeopleSentence in) {
    return in.subject().isCalled(found.name());
  }

  static boolean isFamily(String text, int start) {
    String before = text.substring(Math.max(0, start - 30), start).toLowerCase(Locale.ROOT);
    String kin = before.contains("partner") ? PARTNER.matcher(before).replaceAll("") : before;
    int word = 0;
    for (int i = 0; i <= kin.length(); ) {
      int c = i < kin.length() ? kin.codePointAt(i) : ' ';
      if (!Character.isLetter(c)) {
        if (i - word > 2 && FAMILY.contains(kin.substring(word, i))) {
          return true;
        }
        word = i + Character.charCount(c);
      }
      i += Character.charCount(c);
    }
    return false;
  }
}
