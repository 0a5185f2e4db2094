package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// What works of reference print right below a name, without a verb: `A relief society of the
/// western states, founded at Elko in 1918 and since 1949 located in Reno, Nevada.`
final class Epithet {
  private static final QuickPattern WHAT =
      QuickPattern.compile(
          "(?:An?|The|One of the) (?<what>(?:(?! (?:is|was|are|were|has|have|had|will|can|that|which|who) )[^.;,“\"]){3,110})(?=, (?:founded|formed|established|organized|created|chartered|incorporated|begun|based|located|headquartered|seated|with|and|now|since))");
  private static final QuickPattern SEATED =
      QuickPattern.compile(
          "(?:,|,? and) (?:(?:since|from) \\d{4}|now|today|currently|at present)?,? ?(?:(?:is|has been) )?(?:based|headquartered|located|seated|with (?:its )?(?:headquarters|offices|seat)) (?:in|at) (?=\\p{Lu})");

  private Epithet() {}

  /// The end of the words that say what the organization is; -1 where the sentence is another one.
  ///
  /// @param before the sentence before, `null` of the first one
  static int end(Sentence sentence, @Nullable Sentence before, Subject subject, Reading reading) {
    QuickMatcher what = WHAT.matcher(sentence.text());
    if (!isHeaded(before, subject, reading) || !what.lookingAt()) {
      return -1;
    }
    boolean organization =
        SubjectNouns.words(what.group("what")).stream()
            .anyMatch(word -> OrganizationWords.isNoun(word) || subject.isNoun(word));
    return organization ? what.end() : -1;
  }

  /// Where it says that the organization is.
  ///
  /// @param end of the words that say what it is
  static Optional<PlaceSentence.Told> place(String text, int end, Hints hints) {
    QuickMatcher seated = SEATED.matcher(text).region(end, text.length());
    List<Named> places = seated.find() ? hints.placesAt(text, seated.end()) : List.of();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlaceSentence.Told(places, 0.86, "located in"));
  }

  /// Whether the line before, or the title, is the name and nothing else.
  static boolean isHeaded(@Nullable Sentence before, Subject subject, Reading reading) {
    Line title = reading.layout().title();
    String above = before != null ? before.text() : title != null ? title.text() : "";
    String cased = Gazetteer.cased(above);
    return !above.isEmpty()
        && (subject.name().matcher(above).matches() || subject.name().matcher(cased).matches());
  }
}
