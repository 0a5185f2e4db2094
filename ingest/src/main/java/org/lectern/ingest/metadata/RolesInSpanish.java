package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.Person;

/// People beside their roles on pages in Spanish: `Nuestra directora ejecutiva, Ana Paz`, `La
/// presidenta es Ana Paz`, `Ana Paz, nuestra tesorera`.
final class RolesInSpanish {
  private static final String OFFICE =
      "(?:vice)?(?:director|president|tesorer|secretari|fundador|coordinador|cofundador)[aeo]?(?: (?:ejecutiv|adjunt|general|legal|interin|asociad|nacional)[ao]?)?(?: (?:del consejo|de la junta)(?: directiv[ao])?)?";
  private static final String ROLE = "(?<role>" + OFFICE + ")";
  private static final Cues OWN = Cues.of("uestr", "La ", "El ", ", ");
  private static final QuickPattern BEFORE =
      QuickPattern.compile("(?:\\b[Nn]uestr[ao]|^(?:El|La)) " + ROLE + "(?:,| actual es| es)? $");
  private static final QuickPattern BEHIND =
      QuickPattern.compile(",? (?:es )?nuestr[ao] " + ROLE + "\\b");

  /// A line of a list: `Ana Paz, directora de la clínica legal`.
  private static final QuickPattern LISTED =
      QuickPattern.compile(
          ", (?<role>"
              + OFFICE
              + "(?: (?:de|del|de la|de los|de las) [\\p{Ll} ]{3,50})?)(?=\\s+\\p{Lu}|$)");

  /// Words that sentences in Spanish have, and others have not.
  private static final Cues SMALL = Cues.of(" que ", " del ", " los ", " las ");

  private static final int ENOUGH = 2;
  private static final int LONGEST = 80;

  /// `Lic. ` before a name.
  private static final int LONGEST_TITLE = 5;

  private RolesInSpanish() {}

  /// Reads the sentences of a page of "nosotros".
  static void read(Reading reading, Findings findings) {
    boolean spanish =
        reading.sentences().stream().filter(one -> SMALL.in(one.text())).count() >= ENOUGH;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      if (!OWN.in(text)) {
        continue;
      }
      for (Found name : reading.names(sentence)) {
        QuickMatcher before =
            BEFORE.matcher(text).region(Math.max(0, name.start() - LONGEST), name.start());
        QuickMatcher behind = BEHIND.matcher(text).region(name.end(), text.length());
        QuickMatcher listed = LISTED.matcher(text).region(name.end(), text.length());
        boolean alone = spanish && name.start() <= LONGEST_TITLE && listed.lookingAt();
        if (alone) {
          add(name, listed.group("role"), name.start(), listed.end(), sentence, reading, findings);
        } else if (before.find()) {
          add(name, before.group("role"), before.start(), name.end(), sentence, reading, findings);
        } else if (behind.lookingAt()) {
          add(name, behind.group("role"), name.start(), behind.end(), sentence, reading, findings);
        }
      }
    }
  }

  private static void add(
      Found name,
      String role,
      int start,
      int end,
      Sentence sentence,
      Reading reading,
      Findings findings) {
    findings.add(
        new Finding(
            new OfPerson(new Person(name.name(), role)),
            0.85,
            "sentence: role in Spanish",
            reading.shown(sentence, start, end)));
  }
}
