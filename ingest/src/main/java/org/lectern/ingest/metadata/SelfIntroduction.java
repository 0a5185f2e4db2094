package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Roles.Role;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.Person;

/// Who says of themselves what they are in the organization: `My name is Jane Roe. I am a nurse,
/// and since 2009 the director of the Oak Fund.`
record SelfIntroduction(Reading reading, Findings findings, Subject subject) {
  private static final int MOST_SENTENCES = 3;
  private static final Cues CUES = Cues.of("y name is ", "I am ", "I’m ", "I'm ");
  private static final QuickPattern NAMED =
      QuickPattern.compile("(?:\\b[Mm]y name is|^I(?: am|['’]m)) (?=\\p{Lu})");
  private static final QuickPattern SPEAKER = QuickPattern.compile("\\b(?:I|[Mm]y)\\b");

  /// `I was `, `I served as `.
  private static final QuickPattern WAS =
      QuickPattern.compile("\\b(?:retired|was|had been|used to be|served)\\b[^,.;]{0,60}$");

  private static final QuickPattern OF =
      QuickPattern.compile("(?<= )(?:of|at|for|with|from) (?:the )?$");

  void read() {
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      String text = sentences.get(i).text();
      QuickMatcher named = CUES.in(text) ? NAMED.matcher(text) : null;
      Optional<Found> name =
          named == null || !named.find()
              ? Optional.empty()
              : PersonNames.find(text, named.end()).filter(one -> one.start() == named.end());
      if (name.isPresent() && role(name.get(), i)) {
        return;
      }
    }
  }

  /// Reads the role in the sentence of the name or right behind it.
  private boolean role(Found name, int first) {
    List<Sentence> sentences = reading.sentences();
    int last = Math.min(sentences.size(), first + MOST_SENTENCES);
    for (int i = first; i < last; i++) {
      Sentence sentence = sentences.get(i);
      String text = sentence.text();
      if (sentence.paragraph() != sentences.get(first).paragraph()
          || !SPEAKER.matcher(text).find()) {
        return false;
      }
      PeopleSentence in = new PeopleSentence(subject, false, sentence, reading, findings);
      MentionMatcher own = subject.name().matcher(text);
      while (own.find()) {
        Optional<Role> role =
            before(text, own.start())
                .filter(one -> !in.isFormer(one.start()))
                .filter(one -> !WAS.matcher(text.substring(0, one.start())).find());
        if (role.isPresent()) {
          findings.add(
              new Finding(
                  new OfPerson(new Person(name.name(), role.get().plain())),
                  0.88,
                  "sentence: says who speaks",
                  i == first
                      ? reading.shown(sentence, name.start(), own.end())
                      : reading.shown(sentence, role.get().start(), own.end())));
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Role> before(String text, int own) {
    String before = text.substring(0, own);
    QuickMatcher of = OF.matcher(before);
    return of.find() ? Roles.before(text, of.start()) : Optional.empty();
  }
}
