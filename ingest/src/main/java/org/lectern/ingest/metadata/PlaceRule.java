package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Sentences that say where the organization of the page is, its postal address, the dateline of
/// its release, or, in an article about it, the region in which it works. Where somebody lives,
/// studied or worked, where its programs run and where others are is not its place.
final class PlaceRule implements Rule {
  @Override
  public void read(Reading reading, Findings findings) {
    boolean known = findings.best(FactField.ORGANIZATION, OfOrganization.class).isPresent();
    boolean self = Subject.isOwn(findings);
    boolean official = Rules.voice(findings) == Voice.OFFICIAL;
    if (known || self) {
      Hints hints = reading.hints(findings);
      // A page of no known voice that names one organization says "our" of that one.
      boolean speaks = self || (known && Rules.kind(findings) == Kind.OTHER && !official);
      sentences(reading.subject(findings), speaks, hints, reading, findings);
    }
    Kind kind = Rules.kind(findings);
    if (self || kind == Kind.ABOUT || kind == Kind.PROFILE || official) {
      PostalAddress.read(reading, findings);
      OwnAddress.read(reading, findings);
      addressLines(false, reading, findings);
    } else if (known) {
      if (kind == Kind.OTHER) {
        OwnAddress.read(reading, findings);
      }
      addressLines(true, reading, findings);
    }
    if (known && kind == Kind.PROFILE && findings.finding(FactField.PLACE).isEmpty()) {
      BarePlace.read(reading, findings);
    }
    if ((known || self) && findings.finding(FactField.PLACE).isEmpty()) {
      lessPlain(self || kind == Kind.ABOUT || kind == Kind.PROFILE || official, reading, findings);
    }
    if (known && findings.finding(FactField.PLACE).isEmpty()) {
      Dateline.read(self || official, reading, findings);
    }
    if (known && kind == Kind.NEWS && findings.finding(FactField.PLACE).isEmpty()) {
      RegionOfArticle.read(reading, findings);
    }
    if (known && findings.finding(FactField.PLACE).isEmpty()) {
      StateOfName.read(reading, findings);
    }
    if ((known || self) && findings.finding(FactField.PLACE).isEmpty()) {
      LikelyValue.place(reading.hints(findings), reading, findings);
    }
  }

  private static void sentences(
      Subject subject, boolean self, Hints hints, Reading reading, Findings findings) {
    boolean sure = findings.isSure(FactField.PLACE);
    boolean about = false;
    int paragraph = -1;
    Sentence before = null;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      boolean it = about && sentence.paragraph() == paragraph;
      int own = subject.end(text);
      boolean mayTell =
          PlaceSentence.mayTell(text, sure) || (own > 0 && text.startsWith(", ", own));
      if (mayTell && PlaceWords.areIn(text)) {
        PlaceSentence told = new PlaceSentence(text, subject, self, it, sure);
        told.place(hints).ifPresent(found -> add(found, sentence, reading, findings));
      }
      if (own < 0 && !sure && before == null) {
        int epithet = Epithet.end(sentence, null, subject, reading);
        if (epithet > 0) {
          Epithet.place(text, epithet, hints)
              .ifPresent(found -> add(found, sentence, reading, findings));
        }
      }
      before = sentence;
      about =
          own > 0
              || subject.isIntroducedIn(text)
              || (it && Subject.isOfIt(text))
              || (subject.isCalledIn(text) && reading.organizations(sentence).isEmpty());
      paragraph = sentence.paragraph();
    }
  }

  /// What is told in other words than those of a seat, or of its address without the state.
  private static void lessPlain(boolean own, Reading reading, Findings findings) {
    Hints hints = reading.hints(findings);
    if (own || Rules.kind(findings) == Kind.OTHER) {
      LabelledLines.places(reading, findings);
      NameAndPlace.read(reading, findings);
    }
    if (findings.finding(FactField.PLACE).isEmpty()) {
      new CityAddress(reading, findings, hints).read();
    }
    if (findings.finding(FactField.PLACE).isEmpty()) {
      whereabouts(hints, reading, findings);
    }
  }

  private static final Cues OF_IT = Cues.of(" it ", " its ", " it,", " it.");

  private static void whereabouts(Hints hints, Reading reading, Findings findings) {
    Subject subject = reading.subject(findings);
    boolean self = Subject.isOwn(findings);
    Sentence before = null;
    boolean about = false;
    boolean goesOn = false;
    List<Sentence> sentences = new ArrayList<>(reading.headings());
    sentences.addAll(reading.sentences());
    for (Sentence sentence : sentences) {
      String text = sentence.text();
      boolean it =
          about
              && before != null
              && sentence.paragraph() - before.paragraph() <= 1
              && (goesOn || FoundingRule.GROUP.matcher(text).lookingAt());
      new Whereabouts(text, new Whose(text, subject, self, it), hints)
          .place()
          .ifPresent(found -> add(found, sentence, reading, findings));
      goesOn =
          subject.begins(text)
              || subject.isIntroducedIn(text)
              || (it && Subject.isOfIt(text))
              || (it && OF_IT.in(text) && FoundingRule.namesNoOther(subject, sentence, reading))
              || (goesOn && OF_IT.in(text) && reading.organizations(sentence).isEmpty());
      about =
          goesOn
              || ((subject.isNamed(text) || subject.isCalledIn(text))
                  && FoundingRule.namesNoOther(subject, sentence, reading));
      before = sentence;
    }
  }

  private static void add(
      PlaceSentence.Told told, Sentence sentence, Reading reading, Findings findings) {
    for (Named place : told.places()) {
      findings.add(
          new Finding(
              new OfPlace(place.place()),
              told.confidence(),
              "sentence: " + told.rule(),
              reading.shown(sentence, place.start(), place.end())));
    }
  }

  private static void addressLines(boolean named, Reading reading, Findings findings) {
    if (!findings.isSure(FactField.PLACE)) {
      AddressLines.read(named, reading, findings);
    }
  }
}
