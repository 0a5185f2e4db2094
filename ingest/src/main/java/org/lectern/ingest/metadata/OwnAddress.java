package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Set;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPlace;

/// An address in a sentence that says whose it is: `The hall is at 12 Elm Ave., Akron, Ohio`,
/// `Visit us at 700 Sixth Street, Salem, Oregon`, `Our offices are on the second floor of the old
/// mill, Lowell, Massachusetts 01852`.
final class OwnAddress {
  private static final String HOUSE =
      "(?:offices?|headquarters|hall|center|centre|building|home|house|campus|clinic|shop|store|library|museum|church|gallery|kitchen|pantry|studio|door|shelter|school)";
  private static final QuickPattern LEADS =
      QuickPattern.compile(
          "(?s)(?:.*[.:;,–—-] )?(?:(?:(?:[Oo]ur|[Tt]he|[Ii]ts) (?:\\p{L}+ ){0,3}|\\p{Lu}\\p{Ll}+ )"
              + HOUSE
              + " (?:is|are)\\b[^.;]{0,60}?(?:at|on)|(?:[Vv]isit|[Ff]ind|[Ww]rite to|[Mm]ail|[Ss]ee|[Rr]each|[Cc]ontact) us\\b[^.;]{0,60}?(?:at|on|to|:)"
              + "|at (?:[Oo]ur|[Ii]ts|[Tt]he \\p{L}+['’]s) (?:main |head )?(?:office|headquarters|hall)s?,?(?: at)?"
              + "|(?:[Oo]ur|[Tt]he) (?:[Uu]nion|[Ll]ocal|[Ll]odge) [Hh]all,?(?: at| on)?|[Ww]e are (?:located )?(?:at|on)|[Ll]ocated at|[Aa]ddress(?: is|:)) $");
  private static final QuickPattern STREET =
      QuickPattern.compile(
          "(?=\\d)\\b\\d{1,6}[A-Za-z]? (?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*+ ){1,5}?(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Boulevard|Blvd\\.?|Drive|Dr\\.?|Lane|Ln\\.?"
              + "|Way|Place|Pl\\.?|Court|Ct\\.?|Highway|Hwy\\.?|Square|Plaza|Parkway|Pkwy\\.?|Terrace|Circle|Broadway|Pike|Row)"
              + "(?: (?:[A-Z]|[NS][EW])\\b\\.?)?(?:,? (?:Suite|Ste\\.?|Room|Rm\\.?|Floor|Unit|#) ?[\\w-]+)?(?:,? (?:\\d+\\w\\w|[a-z]+) floor)?,? (?:in )?(?=\\p{Lu})");
  private static final QuickPattern FLOOR =
      QuickPattern.compile(
          "(?:(?:[Oo]ur|[Tt]he|\\p{Lu}\\p{Ll}+) (?:\\p{L}+ )?"
              + HOUSE
              + ") (?:is|are) (?:on|in|at|above|behind) [^.;\\d]{3,70}, (?<place>\\p{Lu}[\\p{L} ’'.-]{2,30}, \\p{Lu}[\\p{L} .]{1,20}) \\d{5}(?!\\d|,\\d)");

  private static final Cues LEAD_WORDS =
      Cues.of(" at ", " on ", " in ", " us", "ddress", " above ", " behind ");

  private static final int ZIP = 5;

  /// What has hours, and is no event.
  private static final QuickPattern HOUSED =
      QuickPattern.compile(
          "(?:[Vv]isit us|[Oo]ur (?:\\p{L}+ )?(?:office|headquarters|hall|shop|store)s? (?:is|are)[^.;]{0,60}|(?:[Oo]ur|[Tt]he) (?:[Uu]nion|[Ll]ocal|[Ll]odge) [Hh]all,?)(?: at| on)? $");

  private OwnAddress() {}

  /// Whether they say that it has its office there, whatever its hours are.
  static boolean isHoused(String before) {
    return HOUSED.matcher(before).find();
  }

  /// Whether the words before a street say that it is the speaker's.
  static boolean leads(String before) {
    return LEADS.matcher(before).matches();
  }

  static void read(Reading reading, Findings findings) {
    for (Sentence sentence : reading.sentences()) {
      read(sentence, reading, findings);
    }
    if (Subject.ownsSite(findings)) {
      reading.smallPrint().forEach(sentence -> read(sentence, reading, findings));
    }
  }

  private static void read(Sentence sentence, Reading reading, Findings findings) {
    String text = sentence.text();
    int digits = digits(text);
    if (digits == 0 || text.indexOf(',') < 0 || !LEAD_WORDS.in(text)) {
      return;
    }
    QuickMatcher street = STREET.matcher(text);
    while (street.find()) {
      List<Named> places = PlaceNames.at(text, street.end(), Set.of());
      if (isCity(places)
          && leads(text.substring(0, street.start()))
          && (HOUSED.matcher(text.substring(0, street.start())).find()
              || !PostalAddress.EVENT.matcher(text).find())) {
        add(places.getFirst(), sentence, street.start(), reading, findings);
        return;
      }
    }
    QuickMatcher floor = FLOOR.matcher(text);
    if (digits >= ZIP && floor.find()) {
      List<Named> places = PlaceNames.at(text, floor.start("place"), Set.of());
      if (isCity(places)) {
        add(places.getFirst(), sentence, floor.start("place"), reading, findings);
      }
    }
  }

  private static boolean isCity(List<Named> places) {
    return places.size() == 1 && places.getFirst().place().city() != null;
  }

  private static void add(
      Named place, Sentence sentence, int start, Reading reading, Findings findings) {
    findings.add(
        new Finding(
            new OfPlace(place.place()),
            0.86,
            "address in a sentence",
            reading.shown(sentence, start, place.end())));
  }

  /// How many digits stand together at most.
  private static int digits(String text) {
    int most = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      most = Math.max(most, digits);
    }
    return most;
  }
}
