package org.lectern.ingest.metadata;

import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// Tells a union by whom it speaks for, whatever its name: `X, which represents 12,000 nurses in
/// three states`, called "the union" on the same page.
final class OfWorkers {
  private static final Pattern REPRESENTS =
      Pattern.compile(
          "(?: \\([A-Z][\\w&-]{1,9}\\))?,? (?:which |that )?(?:now )?represent(?:s|ing) (?:about |some |nearly |more than |over |roughly |almost )?(?:the )?[\\d,.]{2,}(?: million)? (?:[\\p{L}-]+,? ){0,4}?(?:workers|employees|teachers|nurses|drivers|janitors|miners|carpenters|electricians|plumbers|machinists|firefighters|educators|operators|mechanics|clerks|guards|pilots|stagehands|writers|actors|musicians|caregivers|aides)\\b");
  private static final Cues UNION = Cues.of("he union ", "he union’", "he union'", "he union,");

  private OfWorkers() {}

  /// Whether the words behind a name say that it represents workers.
  static boolean follows(String text, int end) {
    return text.indexOf(" represent", end) >= 0
        && REPRESENTS.matcher(text).region(end, text.length()).lookingAt();
  }

  /// Whether the page says so of its organization, and calls it a union.
  static boolean is(Subject subject, Sentence sentence, Reading reading) {
    if (!sentence.text().contains(" represent") || !subject.names().in(sentence.text())) {
      return false;
    }
    var name = subject.name().matcher(sentence.text());
    return name.find()
        && follows(sentence.text(), name.end())
        && reading.sentences().stream().anyMatch(one -> UNION.in(one.text()));
  }
}
