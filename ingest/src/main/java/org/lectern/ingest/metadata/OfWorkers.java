package org.lectern.ingest.metadata;

import java.util.List;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// Tells a union by whom it speaks for, whatever its name: `X, which represents 12,000 nurses in
/// three states`, called "the union" on the same page.
final class OfWorkers {
  private static final QuickPattern REPRESENTS =
      QuickPattern.compile(
          "(?: \\([A-Z][\\w&-]{1,9}\\))?(?:, [^.;,]{3,100},)?,? (?:which |that )?(?:now )?represent(?:s|ing) (?:about |some |nearly |more than |over |roughly |almost )?(?:the )?[\\d,.]{2,}(?: million)? (?:[\\p{L}-]+,? ){0,4}?(?:workers|employees|teachers|nurses|drivers|janitors|miners|carpenters|electricians|plumbers|machinists|firefighters|educators|operators|mechanics|clerks|guards|pilots|stagehands|writers|actors|musicians|caregivers|aides)\\b");
  private static final Cues UNION =
      Cues.of("bargaining", " strike", "he union ", "he union’", "he union'", "he union,");

  private static final QuickPattern UNION_NAME =
      QuickPattern.compile(
          "\\bUnion\\b|\\b[Ll]ocal \\d|\\bBrotherhood of\\b|\\bAssociation of .*\\b(?:Teachers|Nurses|Workers|Employees|Faculty)\\b|\\bFederation of (?:.* )?(?:Teachers|Nurses|Workers|Labor|Employees|Staff)\\b");
  private static final QuickPattern OTHER_UNION =
      QuickPattern.compile(
          "\\b(?:Credit|Civil|European|Soviet|African|Customs|Postal|Latin|Farmers?|Mothers|Scripture|Temperance|Geophysical|Astronomical|Telecommunication|Inter-Parliamentary) (?:Liberties )?Union\\b|\\bUnion (?:County|City|Theological|Station|Square|Pacific|College|University|of (?:Concerned|Soviet|American Hebrew))\\b");
  private static final List<String> LABOR =
      List.of(
          "workers",
          "bargain",
          "strike",
          "unioniz",
          "wages",
          "employer",
          "collective agreement",
          "contract",
          "stewards",
          "picket",
          "job");
  private static final int ENOUGH_LABOR = 2;

  private OfWorkers() {}

  /// Whether a name says "union" and the page speaks of work.
  static boolean isUnion(String name, Reading reading) {
    if (!UNION_NAME.matcher(name).find() || OTHER_UNION.matcher(name).find()) {
      return false;
    }
    return LABOR.stream()
            .filter(word -> reading.sentences().stream().anyMatch(one -> one.text().contains(word)))
            .limit(ENOUGH_LABOR)
            .count()
        == ENOUGH_LABOR;
  }

  /// Whether the words behind a name say that it represents workers.
  static boolean follows(String text, int end) {
    return text.indexOf(" represent", end) >= 0
        && REPRESENTS.matcher(text).region(end, text.length()).lookingAt();
  }

  /// Whether the page says so of its organization, and calls it a union.
  static boolean is(Subject subject, Sentence sentence, Reading reading) {
    if (!sentence.text().contains(" represent")) {
      return false;
    }
    var name = subject.name().matcher(sentence.text());
    return name.find()
        && follows(sentence.text(), name.end())
        && reading.sentences().stream().anyMatch(one -> UNION.in(one.text()));
  }
}
