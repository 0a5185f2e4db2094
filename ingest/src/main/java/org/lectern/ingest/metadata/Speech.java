package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Evidence;

/// Who speaks in the sentences of a page: "we", "I", or others whom it quotes.
final class Speech {
  private static final QuickPattern ME =
      QuickPattern.compile("\\b(?:I (?:am|have|was|help|work|started|founded)|[Mm]y)\\b");
  private static final Cues MINE = Cues.of("I ", "My", "my");
  private static final QuickPattern QUOTED = QuickPattern.compile("[“\"][^“”\"]{0,900}[”\"]?");
  private static final QuickPattern WE =
      QuickPattern.compile("\\b(?:[Ww]e|[Oo]ur)\\b(?! (?:schools|nation|country))");
  private static final Cues US = Cues.of("We", "we", "Our", "our");
  private static final Cues TOLD = Cues.of("says", "said", "according to", "told");
  private static final QuickPattern SAYS =
      QuickPattern.compile(
          "\\b(?:says|said|according to|(?<!\\b(?:was|were|been|be|being|are|is) )told)\\b");

  /// What an organization has, and friends on a journey have not.
  private static final QuickPattern OURS =
      QuickPattern.compile(
          "\\b[Oo]ur (?:\\p{Ll}+ ){0,2}?(?:members?|membership|mission|staff|board|volunteers?|team|organi[sz]ation|programs?|clients|donors|supporters|chapters?"
              + "|campaigns?|coalition|vision|values|founders?|director|president|office|offices|partners|services|budget|trustees|researchers|lawyers|attorneys|union"
              + "|local|school|foundation|fund|hall|inspectors|department|agency|division|bureau|commission|council|association|institute|center|clinic|museum|library|congregation|network|nonprofit|firm|company|organizers|readers|students|parishioners|coordinator|\\p{Ll}+ (?:director|coordinator|president|organizer)|work)\\b");

  private static final QuickPattern DOES =
      QuickPattern.compile(
          "\\b[Ww]e (?:also |now |still |currently |have |are )?(?:are|serve|work|working|help|provide|offer|believe|advocate|represent|represented|train|host|publish|organize"
              + "|fight|support|run|operate|protect|promote|defend|fund|oppose|endorse|welcome|collect|build|educate|teach|want|seek|aim|hold|visit|study|keep|make"
              + "|bargain|lobby|lend|give|grow|monitor|research|make|take|plant|inspect|investigate|test|enforce|license|regulate|issue|manage|maintain|restore|rescue|feed|house|shelter|connect|litigate|campaign|press|push|convene|gather|meet|distribute|deliver|translate|record|map|count|measure|review|repair|recruit|sponsor|produce|dedicated|committed)\\b");

  private static final Cues ANY = Cues.of("");
  private static final Cues OUR = Cues.of("our ", "Our ");
  private static final Cues WE_DO = Cues.of("we ", "We ");

  private Speech() {}

  /// "Our members", "we represent": words in which an organization speaks of itself.
  static Optional<Evidence> ofOrganization(Reading reading) {
    return ours(reading).or(() -> first(reading, DOES, WE_DO));
  }

  /// "Our members", "our director".
  static Optional<Evidence> ours(Reading reading) {
    return first(reading, OURS, OUR);
  }

  /// The first words outside of quoted speech that are what the pattern says.
  static Optional<Evidence> first(Reading reading, QuickPattern pattern) {
    return first(reading, pattern, ANY);
  }

  private static Optional<Evidence> first(Reading reading, QuickPattern pattern, Cues cues) {
    for (Sentence sentence : reading.sentences()) {
      if (!cues.in(sentence.text())) {
        continue;
      }
      QuickMatcher found = pattern.matcher(withoutSpeech(sentence.text()));
      if (found.find()) {
        return Optional.of(reading.shown(sentence, found));
      }
    }
    return Optional.empty();
  }

  /// The first "we" or "our" outside of quoted speech, if there are enough of them.
  static Optional<Evidence> us(Reading reading, int enough) {
    Evidence first = null;
    int count = 0;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      if (!US.inWords(text)) {
        continue;
      }
      String own = withoutSpeech(text);
      QuickMatcher we = WE.matcher(own);
      while (we.find()) {
        count++;
        first = first == null ? reading.shown(sentence, we) : first;
      }
    }
    return count >= enough ? Optional.ofNullable(first) : Optional.empty();
  }

  /// "I am a consultant": the first person outside of quoted speech.
  static Optional<Evidence> me(Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      if (!MINE.in(sentence.text())) {
        continue;
      }
      QuickMatcher me = ME.matcher(withoutSpeech(sentence.text()));
      if (me.find()) {
        return Optional.of(reading.shown(sentence, me));
      }
    }
    return Optional.empty();
  }

  static String withoutSpeech(String text) {
    if (text.indexOf('“') < 0 && text.indexOf('"') < 0) {
      return text;
    }
    return QUOTED.matcher(text).replaceAll(speech -> " ".repeat(speech.group().length()));
  }

  /// Speech that is told whose it is: "says", "according to".
  static Optional<Evidence> says(Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      QuickMatcher says = SAYS.matcher(sentence.text());
      if (TOLD.in(sentence.text()) && says.find()) {
        return Optional.of(reading.shown(sentence, says));
      }
    }
    return Optional.empty();
  }
}
