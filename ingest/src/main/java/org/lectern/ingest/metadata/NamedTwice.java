package org.lectern.ingest.metadata;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.FactField;
import org.lectern.schema.Person;
import org.lectern.schema.State;

/// People of an article who have no role in it, but speak, and are named twice: `Jane Roe saw it
/// fall. … Roe said.`
record NamedTwice(Reading reading, Findings findings) {
  private static final String SAYS =
      "(?:says|said|told|asked|added|wrote|recalled|noted|explained|argued|testified)";

  private static final QuickPattern BODY =
      QuickPattern.compile(
          " (?:Inquirer|Times|Post|Herald|Tribune|Globe|Journal|Gazette|Chronicle|Examiner|Star|Sun|News|Press|Record|Register|Courier|Observer|Sentinel|Ledger|Dispatch|Bulletin|Mirror|Telegraph|Independent|Guardian|Standard|Review|Monitor|Radio|Television|Media|Today|Weekly|Daily"
              + "|Foods|Farms|Motors|Airlines|Energy|Partners|Systems|Technologies|Labs|Industries|Holdings|Pharmaceuticals|Communications|Solutions|Stores|Brands|Hospital|Medical|Health|Avenue|Street|Hall|House|Court|Senate|Party|Police|Schools?|Christian|Catholic|Democrats?|Republicans?|Act)$");
  private static final QuickPattern COMPANY =
      QuickPattern.compile("[,.]? (?:Inc|Corp|Co|LLC|Ltd|LLP|PLC|Company|Group|spokes\\p{L}+)\\b");

  void read() {
    Set<String> seen = new HashSet<>();
    findings.all(FactField.PERSON, OfPerson.class).forEach(one -> seen.add(one.person().name()));
    for (Sentence sentence : reading.sentences()) {
      for (Found found : reading.names(sentence)) {
        if (seen.add(found.name())
            && !reading.subject(findings).isCalled(found.name())
            && !PeopleRule.isFamily(sentence.text(), found.start())
            && !isBody(found, sentence)
            && comesBack(found.name(), sentence)) {
          findings.add(
              new Finding(
                  new OfPerson(new Person(found.name(), null)),
                  0.7,
                  "named twice",
                  reading.shown(sentence, found.start(), found.end())));
        }
      }
    }
  }

  /// A paper or a company looks like a person: `the Tulsa Ledger`, `Ledger Tulsa Inc.`, `told The
  /// Ledger`.
  private boolean isBody(Found found, Sentence sentence) {
    String text = sentence.text();
    int start = found.start();
    String last = found.name().substring(found.name().lastIndexOf(' ') + 1);
    return BODY.matcher(found.name()).find()
        || text.startsWith("the ", start - 4)
        || text.startsWith("The ", start - 4)
        || COMPANY.matcher(text).region(found.end(), text.length()).lookingAt()
        || isThere("The " + last)
        || isBeforeState(found.name())
        || isThere("the " + last + " ");
  }

  /// `Plain Dealing` of Plain Dealing Ohio: a part of a body's name.
  private boolean isBeforeState(String name) {
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      int at = text.indexOf(name + " ");
      while (at >= 0) {
        String[] words = text.substring(at + name.length() + 1).split("[^\\p{L}]+", 3);
        if (State.ofLabel(words[0]).isPresent()
            || (words.length > 1 && State.ofLabel(words[0] + " " + words[1]).isPresent())) {
          return true;
        }
        at = text.indexOf(name + " ", at + 1);
      }
    }
    return false;
  }

  private boolean isThere(String words) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.text().contains(words)) {
        return true;
      }
    }
    return false;
  }

  /// A quick look, as most names are there once.
  private boolean isThereTwice(String last) {
    int count = 0;
    for (Sentence sentence : reading.sentences()) {
      int at = sentence.text().indexOf(last);
      while (at >= 0 && count < 2) {
        count++;
        at = sentence.text().indexOf(last, at + 1);
      }
    }
    return count > 1;
  }

  /// Whether the last name stands a second time, and one of the two speaks.
  private boolean comesBack(String name, Sentence first) {
    String last = name.replaceFirst(",? (?:Jr|Sr)\\.?$", "").replaceFirst("^.* ", "");
    if (!isThereTwice(last)) {
      return false;
    }
    QuickPattern alone =
        QuickPattern.compile("(?<![\\p{L}-])" + Pattern.quote(last) + "(?![\\p{L}-])");
    QuickPattern speaks =
        QuickPattern.compile(
            SAYS
                + " (?:[\\p{L}.]+ ){0,2}"
                + Pattern.quote(last)
                + "\\b|"
                + Pattern.quote(last)
                + ",? "
                + SAYS
                + "\\b");
    int count = 0;
    boolean says = false;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.start() < first.start() && sentence.section() == first.section()) {
        continue;
      }
      if (!sentence.text().contains(last)) {
        continue;
      }
      QuickMatcher matcher = alone.matcher(sentence.text());
      while (matcher.find()) {
        count++;
      }
      says |= speaks.matcher(sentence.text()).find();
    }
    return says && count > 1;
  }
}
