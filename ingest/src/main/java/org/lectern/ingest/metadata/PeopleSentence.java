package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Roles.Role;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.Person;

/// A sentence in which people may stand beside their roles.
///
/// @param article whether it is one of an article, which may tell of people of other organizations
record PeopleSentence(
    Subject subject, boolean article, Sentence sentence, Reading reading, Findings findings) {
  private static final QuickPattern FORMER =
      QuickPattern.compile(
          "(?i)\\b(?:former|formerly|previous|previously|then|ex|late|past|prior)\\b[ -]?[^,.;]{0,40}$");

  /// "since ".
  private static final int SINCE = 6;

  private static final QuickPattern TITLED =
      QuickPattern.compile("(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sen|Rep|Hon|Gov|Fr|Sr)\\. )+$");

  String text() {
    return sentence.text();
  }

  /// Whether the role that begins at `start` is one of the past.
  boolean isFormer(int start) {
    QuickMatcher former = FORMER.matcher(text()).region(Math.max(0, start - 60), start);
    while (former.find()) {
      if (!text().regionMatches(true, former.start() - SINCE, "since ", 0, SINCE)) {
        return true;
      }
      former.region(former.start() + 1, start);
    }
    return false;
  }

  /// Where a title before a name begins.
  int titled(int start) {
    if (!endsTitle(start)) {
      return start;
    }
    QuickMatcher title = TITLED.matcher(text()).region(Math.max(0, start - 15), start);
    return title.find() ? title.start() : start;
  }

  /// Whether a full stop and a blank stand before a name.
  private boolean endsTitle(int start) {
    char before = start > 1 ? text().charAt(start - 1) : 'x';
    return before == ' ' ? text().charAt(start - 2) == '.' : before == '\n' || before == '\r';
  }

  void add(Found name, Role role, int start, int end, double confidence, String rule) {
    findings.add(
        new Finding(
            new OfPerson(new Person(PersonNames.spelled(name.name()), role.plain())),
            confidence,
            "sentence: " + rule,
            reading.shown(sentence, start, end)));
  }
}
