package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.schema.FactField;

/// The years in which organizations begin, as sentences print them.
final class FoundingYear {
  /// The four digits, a pattern of alternatives.
  static final String DIGITS = "1[6-9]\\d\\d|20[0-4]\\d";

  /// The group `year`: no decade, no amount, and not the first of several years.
  static final String ALONE = "(?<year>" + DIGITS + ")(?![\\d,]\\d|s\\b|[-–]\\d)";

  /// What may stand before the month or the year: `the summer of `.
  static final String PART_OF_YEAR =
      "(?:(?:the )?(?:early |late |spring |summer |fall |autumn |winter |end |beginning )(?:of )?)?";

  private FoundingYear() {}

  /// Whether there are four digits in a row.
  static boolean mayBeIn(String text) {
    // One of four in a row is the fourth, the eighth or so of the text.
    for (int i = 3; i < text.length(); i += 4) {
      if (isDigit(text.charAt(i)) && digitsAround(text, i) >= 4) {
        return true;
      }
    }
    return false;
  }

  private static int digitsAround(String text, int at) {
    int from = at;
    while (from > 0 && isDigit(text.charAt(from - 1))) {
      from--;
    }
    int end = at + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - from;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Adds a year, unless a sentence has told the same one already.
  ///
  /// @param end exclusive end of the words of the sentence that tell it
  static void addNew(
      int year,
      double confidence,
      String rule,
      Sentence sentence,
      int end,
      Reading reading,
      Findings findings) {
    OfFounding founding = new OfFounding(year);
    boolean known =
        findings.all(FactField.FOUNDED, OfFounding.class).stream()
            .anyMatch(other -> other.value().equals(founding.value()));
    if (!known) {
      findings.add(new Finding(founding, confidence, rule, reading.shown(sentence, 0, end)));
    }
  }
}
