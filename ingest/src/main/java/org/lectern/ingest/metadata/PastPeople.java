package org.lectern.ingest.metadata;

import java.util.Locale;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// Who once had a role, or is remembered: "Past presidents", "In memory of Jane Roe, treasurer",
/// "director, 1990–2001".
final class PastPeople {
  private static final int LONGEST_HEADING = 50;
  private static final int LOOK_BEFORE = 30;
  private static final String LINE_END = "\n\n";
  private static final QuickPattern HEADING =
      QuickPattern.compile(
          "(?i).*\\b(?:former|past|previous|emerit(?:us|a|i)|in memoriam|in memory|alumni|remembering)\\b.*");
  private static final Cues PAST =
      Cues.of("former", "past", "previous", "emerit", "memor", "alumni", "remember");
  private static final QuickPattern HONORED =
      QuickPattern.compile(
          "(?i)\\b(?:in (?:loving )?memory of|in honor of|the late|named (?:for|after)) $");
  private static final QuickPattern CLOSED =
      QuickPattern.compile(
          ",? ?\\(?(?:from |in )?\\d{4} ?(?:[–—-]|to|until|through) ?(?:\\d{4}|\\d{2}\\b)|,? until \\d{4}");

  private PastPeople() {}

  /// Whether a heading is one of people who have left.
  static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && line.indexOf(',') < 0
        && PAST.in(line.toLowerCase(Locale.ROOT))
        && HEADING.matcher(line).matches();
  }

  /// Whether the words before a name remember it.
  static boolean isHonored(String text, int start) {
    boolean mayBe =
        start > 1
            && (text.charAt(start - 1) != ' ' || "fertFERT".indexOf(text.charAt(start - 2)) >= 0);
    return mayBe && HONORED.matcher(text.substring(Math.max(0, start - LOOK_BEFORE), start)).find();
  }

  /// Whether the years behind a role are over.
  static boolean isClosed(String text, int end) {
    return CLOSED.matcher(text).region(end, text.length()).lookingAt();
  }

  /// Whether the last heading, or line like one, above a line of a list is one of people who have
  /// left.
  static boolean isBelow(Sentence sentence, Reading reading) {
    if (sentence.section() < 0) {
      return false;
    }
    String heading = reading.layout().parts().get(sentence.section()).heading();
    String text = reading.layout().parts().get(sentence.section()).text().text();
    for (int end = sentence.start(); end >= 0; ) {
      int gap = text.lastIndexOf(LINE_END, end - LINE_END.length());
      int start = gap < 0 ? 0 : gap + LINE_END.length();
      if (end - start > LONGEST_HEADING * 2) {
        return false;
      }
      String line = text.substring(start, end);
      if (isHeading(line)) {
        return true;
      }
      if (StaffHeading.isOfPeople(line)) {
        return false;
      }
      end = gap;
    }
    return heading != null && isHeading(heading);
  }
}
